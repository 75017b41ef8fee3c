package vn.haiphong.thidua.conference;

import static vn.haiphong.thidua.account.Role.ORGANISER;

import java.time.Clock;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.conference.LeaderSlot.State;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.RequiredText;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.TimeOrderedId;

/**
 * Half-days of leaders for conferences: units ask for one, the Board confirms, and nobody is in two places in one half-day
 * (the database's own key sees to that).
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ORGANISER', 'UNIT')")
public class LeaderSlots {

    private final LeaderStore leaders;
    private final ConferenceRepository conferences;
    private final ConferenceKeeper keeper;
    private final ConferenceDrafts drafts;
    private final CurrentAccount current;
    private final Clock clock;

    LeaderSlots(
            LeaderStore leaders,
            ConferenceRepository conferences,
            ConferenceKeeper keeper,
            ConferenceDrafts drafts,
            CurrentAccount current,
            Clock clock) {
        this.leaders = leaders;
        this.conferences = conferences;
        this.keeper = keeper;
        this.drafts = drafts;
        this.current = current;
        this.clock = clock;
    }

    /** Asks for a leader on the day of the conference. @param version of the record */
    @PreAuthorize("hasRole('UNIT')")
    public ConferenceDraft request(UnitId unit, long version, String leaderCode) {
        var conference = keeper.writable(unit, version);
        var leader = leader(leaderCode);
        if (!leader.active())
            throw new StepRefused(leader.title() + " không còn trong danh sách. Hãy chọn người khác.");
        if (!conference.status().isAhead()) {
            throw new StepRefused(
                    "Hội nghị đang ở trạng thái “" + conference.status().label() + "”, không đăng ký lịch được.");
        }
        var day = conference.day();
        var part = conference.part();
        if (day == null || part == null)
            throw new StepRefused("Hãy ghi ngày, buổi hội nghị và lưu lại trước khi đăng ký lịch.");
        var own = leaders.of(conference.id());
        if (own.stream().anyMatch(one -> one.leader().code().equals(leaderCode) && isAlive(one))) {
            throw new StepRefused("Đã đăng ký " + leader.title() + " cho ngày này rồi.");
        }
        for (var half : part.halves()) {
            leaders.taken(leaderCode, day, half).ifPresent(taken -> {
                throw new StepRefused(
                        leader.title() + " đã có lịch " + half.label().toLowerCase(java.util.Locale.ROOT) + " "
                                + PortalTime.date(day) + ". Hãy chọn người khác hoặc ngày khác.");
            });
        }
        var late =
                conference.isPilot() ? ConferenceGates.late(keeper.due(ConferenceDoors.SLOT, unit), keeper.today()) : 0;
        var slot = new LeaderSlot(
                TimeOrderedId.next(),
                conference.id(),
                unit,
                leader,
                day,
                part,
                State.REQUESTED,
                keeper.who(),
                clock.instant(),
                late,
                null,
                null,
                "");
        leaders.add(slot);
        keeper.tell(ConferenceChanged.SLOT_REQUESTED, unit, leader.title() + ", " + slot.when());
        if (conference.isPilot()) keeper.submitted(ConferenceDoors.SLOT, unit, leader.title() + ", " + slot.when());
        return drafts.of(unit, conference);
    }

    /** The city keeps the half-days for it. */
    @PreAuthorize("hasRole('ORGANISER')")
    public void confirm(UUID id) {
        var slot = waits(id);
        var conference = conference(slot);
        conference.confirmSlot(slot.day(), slot.part(), keeper.who(), clock.instant());
        decide(slot, State.REQUESTED, State.CONFIRMED, "");
        var label = keeper.stage(conference.level()).conference() + ", " + keeper.name(slot.unit());
        for (var half : slot.part().halves()) {
            leaders.takeOrRefuse(
                    slot.leader(),
                    new LeaderHalfDay(slot.leader().code(), slot.day(), half, id, slot.unit(), label),
                    keeper.who());
        }
        keeper.keep(conference, ConferenceChanged.SLOT_CONFIRMED, slot.leader().title() + ", " + slot.when());
        if (conference.isPilot()) {
            keeper.done(
                    ConferenceDoors.SLOT,
                    slot.unit(),
                    "Xác nhận lịch: " + slot.leader().title() + ", " + slot.when());
        }
    }

    @PreAuthorize("hasRole('ORGANISER')")
    public void refuse(UUID id, String reason) {
        var slot = waits(id);
        var why = RequiredText.reason(reason, "Hãy ghi lý do để đơn vị chọn ngày hoặc người khác.");
        decide(slot, State.REQUESTED, State.REFUSED, why);
        keeper.tell(ConferenceChanged.SLOT_REFUSED, slot.unit(), why);
        if (conference(slot).isPilot()) keeper.returned(ConferenceDoors.SLOT, slot.unit(), why);
    }

    /** Gives a confirmed half-day free again, while the conference is still ahead. */
    @PreAuthorize("hasRole('ORGANISER')")
    public void release(UUID id, String reason) {
        var slot = leaders.find(id).orElseThrow(LeaderSlots::gone);
        current.demand(slot.unit(), ORGANISER);
        var why = RequiredText.reason(reason, "Hãy ghi lý do nhả lịch.");
        var conference = conference(slot);
        if (conference.status().isOver()) throw new StepRefused("Hội nghị đã tổ chức, lịch giữ nguyên để lưu.");
        decide(slot, State.CONFIRMED, State.RELEASED, why);
        leaders.free(id);
        var kept = leaders.of(conference.id()).stream().anyMatch(one -> one.state() == State.CONFIRMED);
        if (!kept) conference.releaseSlot();
        conference.edited(keeper.who(), clock.instant());
        keeper.keep(conference, ConferenceChanged.SLOT_RELEASED, why);
        if (!kept && conference.isPilot()) keeper.returned(ConferenceDoors.SLOT, slot.unit(), why);
    }

    private LeaderSlot waits(UUID id) {
        var slot = leaders.find(id).orElseThrow(LeaderSlots::gone);
        current.demand(slot.unit(), ORGANISER);
        if (slot.state() != State.REQUESTED) throw decided(slot);
        return slot;
    }

    private void decide(LeaderSlot slot, State from, State to, String answer) {
        if (!leaders.decide(slot.id(), from, to, answer, keeper.who(), clock.instant())) {
            throw decided(leaders.find(slot.id()).orElseThrow(LeaderSlots::gone));
        }
    }

    private RuntimeException decided(LeaderSlot slot) {
        return slot.decidedAt() == null
                ? new StepRefused("Lịch này đang ở trạng thái “" + slot.state().label() + "”.")
                : new EditedMeanwhile(slot.decidedBy(), slot.decidedAt());
    }

    private Conference conference(LeaderSlot slot) {
        return conferences.findById(slot.conference()).orElseThrow(LeaderSlots::gone);
    }

    private Leader leader(String code) {
        return leaders.leader(code).orElseThrow(() -> new StepRefused("Không có lãnh đạo này trong danh sách."));
    }

    private static boolean isAlive(LeaderSlot slot) {
        return slot.state() == State.REQUESTED || slot.state() == State.CONFIRMED;
    }

    private static StepRefused gone() {
        return new StepRefused("Không còn đăng ký lịch này.");
    }
}
