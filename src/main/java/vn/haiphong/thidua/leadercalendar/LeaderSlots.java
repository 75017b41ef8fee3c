package vn.haiphong.thidua.leadercalendar;

import static vn.haiphong.thidua.account.Role.ADMIN;
import static vn.haiphong.thidua.account.Role.LEADER;
import static vn.haiphong.thidua.account.Role.ORGANISER;
import static vn.haiphong.thidua.account.Role.UNIT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.leadercalendar.LeaderSlot.State;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.RequiredText;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.TimeOrderedId;

/**
 * Half-days of leaders for occasions: units ask for one, the Board confirms, and nobody is in two places in one half-day
 * (the database's own key sees to that).
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ORGANISER', 'UNIT')")
public class LeaderSlots {

    private final LeaderStore leaders;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LeaderSlots(LeaderStore leaders, CurrentAccount current, ApplicationEventPublisher events, Clock clock) {
        this.leaders = leaders;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** What was asked for an occasion, the latest first, at most 50. */
    @PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
    @Transactional(readOnly = true)
    public List<LeaderSlot> of(UUID occasion, UnitId unit) {
        current.demand(unit, ADMIN, ORGANISER, UNIT, LEADER);
        return leaders.of(occasion).stream()
                .filter(slot -> slot.unit().equals(unit))
                .toList();
    }

    /**
     * Asks for a leader. Whether the occasion may have one, the room that asks has looked into before.
     *
     * @param daysLate how long after its day it is asked for, 0 when in time
     */
    @PreAuthorize("hasRole('UNIT')")
    public LeaderSlot request(Occasion occasion, String leaderCode, LocalDate day, DayPart part, int daysLate) {
        current.demand(occasion.unit(), UNIT);
        var leader = leader(leaderCode);
        if (!leader.active()) {
            throw new StepRefused(leader.title() + " không còn trong danh sách. Hãy chọn người khác.");
        }
        if (leaders.of(occasion.id()).stream()
                .anyMatch(one -> one.leader().code().equals(leaderCode) && one.isAlive())) {
            throw new StepRefused("Đã đăng ký " + leader.title() + " cho ngày này rồi.");
        }
        for (var half : part.halves()) {
            leaders.taken(leaderCode, day, half).ifPresent(taken -> {
                throw new StepRefused(leader.title() + " đã có lịch "
                        + half.label().toLowerCase(Locale.ROOT) + " " + PortalTime.date(day)
                        + ". Hãy chọn người khác hoặc ngày khác.");
            });
        }
        var slot = new LeaderSlot(
                TimeOrderedId.next(),
                occasion,
                leader,
                day,
                part,
                State.REQUESTED,
                current.get().displayName(),
                clock.instant(),
                daysLate,
                null,
                null,
                "");
        leaders.add(slot);
        return slot;
    }

    /** The city keeps the half-days for it. */
    @PreAuthorize("hasRole('ORGANISER')")
    public void confirm(UUID id) {
        var slot = decide(waits(id), State.CONFIRMED, "");
        for (var half : slot.part().halves()) {
            leaders.takeOrRefuse(
                    slot.leader(), LeaderHalfDay.of(slot, half), current.get().displayName());
        }
        events.publishEvent(new SlotDecided(slot, true));
    }

    @PreAuthorize("hasRole('ORGANISER')")
    public void refuse(UUID id, String reason) {
        var slot = waits(id);
        var why = RequiredText.reason(reason, "Hãy ghi lý do để đơn vị chọn ngày hoặc người khác.");
        events.publishEvent(new SlotDecided(decide(slot, State.REFUSED, why), isKept(slot.occasion())));
    }

    /** Gives a confirmed half-day free again. */
    @PreAuthorize("hasRole('ORGANISER')")
    public void release(UUID id, String reason) {
        var slot = find(id);
        var why = RequiredText.reason(reason, "Hãy ghi lý do nhả lịch.");
        if (slot.state() != State.CONFIRMED) throw decided(slot);
        var released = decide(slot, State.RELEASED, why);
        leaders.free(id);
        events.publishEvent(new SlotDecided(released, isKept(slot.occasion())));
    }

    /** Gives free whatever an occasion holds or asks for; the room that asked knows why. @return how many slots */
    public int giveUp(UUID occasion, UnitId unit, String why) {
        current.demand(unit, ORGANISER, UNIT);
        return leaders.release(occasion, unit, why, current.get().displayName(), clock.instant());
    }

    private boolean isKept(Occasion occasion) {
        return leaders.of(occasion.id()).stream().anyMatch(one -> one.state() == State.CONFIRMED);
    }

    private LeaderSlot waits(UUID id) {
        var slot = find(id);
        if (slot.state() != State.REQUESTED) throw decided(slot);
        return slot;
    }

    private LeaderSlot find(UUID id) {
        var slot = leaders.find(id).orElseThrow(LeaderSlots::gone);
        current.demand(slot.unit(), ORGANISER);
        return slot;
    }

    private LeaderSlot decide(LeaderSlot slot, State to, String answer) {
        var by = current.get().displayName();
        var now = clock.instant();
        if (!leaders.decide(slot.id(), slot.state(), to, answer, by, now)) {
            throw decided(leaders.find(slot.id()).orElseThrow(LeaderSlots::gone));
        }
        return slot.decided(to, answer, by, now);
    }

    private static RuntimeException decided(LeaderSlot slot) {
        return slot.decidedAt() == null
                ? new StepRefused("Lịch này đang ở trạng thái “" + slot.state().label() + "”.")
                : new EditedMeanwhile(slot.decidedBy(), slot.decidedAt());
    }

    private Leader leader(String code) {
        return leaders.leader(code).orElseThrow(() -> new StepRefused("Không có lãnh đạo này trong danh sách."));
    }

    private static StepRefused gone() {
        return new StepRefused("Không còn đăng ký lịch này.");
    }
}
