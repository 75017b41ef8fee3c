package vn.haiphong.thidua.conference;

import static vn.haiphong.thidua.account.Role.ADMIN;
import static vn.haiphong.thidua.account.Role.LEADER;
import static vn.haiphong.thidua.account.Role.ORGANISER;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
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
import vn.haiphong.thidua.shared.VietnameseText;

/**
 * The half-days of the city's leaders: units ask for one for their conference, the Board confirms, and nobody is in two
 * places in one half-day (the database's own key sees to that).
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
public class LeaderCalendar {

    private final LeaderStore leaders;
    private final ConferenceRepository conferences;
    private final ConferenceKeeper keeper;
    private final CurrentAccount current;
    private final Clock clock;

    LeaderCalendar(
            LeaderStore leaders,
            ConferenceRepository conferences,
            ConferenceKeeper keeper,
            CurrentAccount current,
            Clock clock) {
        this.leaders = leaders;
        this.conferences = conferences;
        this.keeper = keeper;
        this.current = current;
        this.clock = clock;
    }

    /** In the order of their rank. */
    @Transactional(readOnly = true)
    public List<Leader> leaders() {
        return leaders.leaders();
    }

    /** Seven days from a Monday on; a unit is not told what keeps a leader busy elsewhere. */
    @Transactional(readOnly = true)
    public List<LeaderHalfDay> week(LocalDate monday) {
        var open = current.get().is(ADMIN, ORGANISER, LEADER) && current.get().scope() == null;
        return leaders.between(monday, monday.plusDays(6)).stream()
                .map(one -> open || one.unit() != null && current.covers(one.unit()) ? one : masked(one))
                .toList();
    }

    private static LeaderHalfDay masked(LeaderHalfDay one) {
        return new LeaderHalfDay(one.leader(), one.day(), one.half(), null, null, "Đã có lịch");
    }

    /** What waits for the Board, the longest first. @param limit at most 100 */
    @PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'LEADER')")
    @Transactional(readOnly = true)
    public List<LeaderSlot> waiting(int offset, int limit) {
        current.demandCity(ADMIN, ORGANISER, LEADER);
        return leaders.waiting(offset, Math.min(limit, 100));
    }

    @PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'LEADER')")
    @Transactional(readOnly = true)
    public int countWaiting() {
        current.demandCity(ADMIN, ORGANISER, LEADER);
        return leaders.countWaiting();
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
        return keeper.draft(unit, conference);
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
            take(slot.leader(), new LeaderHalfDay(slot.leader().code(), slot.day(), half, id, slot.unit(), label));
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
        var slot = leaders.find(id).orElseThrow(LeaderCalendar::gone);
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

    /** Something else keeps the leader busy. */
    @PreAuthorize("hasRole('ORGANISER')")
    public void block(String leaderCode, LocalDate day, DayPart part, String what) {
        current.demandCity(ORGANISER);
        if (day == null || part == null) throw new StepRefused("Hãy chọn ngày và buổi.");
        var label = RequiredText.line(what, "Nội dung", 300, "Hãy ghi việc gì, ví dụ Họp thường kỳ Ủy ban nhân dân.");
        for (var half : part.halves()) {
            take(leader(leaderCode), new LeaderHalfDay(leaderCode, day, half, null, null, label));
        }
    }

    @PreAuthorize("hasRole('ORGANISER')")
    public void unblock(String leaderCode, LocalDate day, DayPart half) {
        current.demandCity(ORGANISER);
        if (!leaders.free(leaderCode, day, half)) {
            throw new StepRefused("Nửa ngày này không còn lịch riêng, hoặc là lịch của hội nghị.");
        }
    }

    /** Adds a post to the register, or names it anew. @param code null for a new one */
    @PreAuthorize("hasRole('ORGANISER')")
    public void keepLeader(@Nullable String code, String title, boolean active) {
        current.demandCity(ORGANISER);
        var clean = RequiredText.line(
                title, "Chức danh", 200, "Hãy ghi chức danh, ví dụ Phó Chủ tịch Ủy ban nhân dân thành phố.");
        var own = code == null
                ? VietnameseText.slug(clean).toUpperCase(java.util.Locale.ROOT)
                : leader(code).code();
        var key = code == null
                ? own.substring(0, Math.min(12, own.length())) + "-"
                        + leaders.leaders().size()
                : own;
        leaders.keep(new Leader(key, clean, active));
    }

    /** The Monday on or before a day. */
    public static LocalDate monday(LocalDate day) {
        return day.with(java.time.temporal.TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private void take(Leader leader, LeaderHalfDay wanted) {
        try {
            leaders.take(wanted, keeper.who());
        } catch (DuplicateKeyException clash) {
            var taken = leaders.taken(wanted.leader(), wanted.day(), wanted.half());
            throw new StepRefused(leader.title() + " đã có lịch "
                    + wanted.half().label().toLowerCase(java.util.Locale.ROOT) + " " + PortalTime.date(wanted.day())
                    + ": " + taken.map(LeaderHalfDay::label).orElse("việc khác")
                    + ". Hãy chọn người khác, hoặc không xếp lịch này và ghi lý do để đơn vị chọn lại.");
        }
    }

    private LeaderSlot waits(UUID id) {
        var slot = leaders.find(id).orElseThrow(LeaderCalendar::gone);
        current.demand(slot.unit(), ORGANISER);
        if (slot.state() != State.REQUESTED) throw decided(slot);
        return slot;
    }

    private void decide(LeaderSlot slot, State from, State to, String answer) {
        if (!leaders.decide(slot.id(), from, to, answer, keeper.who(), clock.instant())) {
            throw decided(leaders.find(slot.id()).orElseThrow(LeaderCalendar::gone));
        }
    }

    private RuntimeException decided(LeaderSlot slot) {
        return slot.decidedAt() == null
                ? new StepRefused("Lịch này đang ở trạng thái “" + slot.state().label() + "”.")
                : new EditedMeanwhile(slot.decidedBy(), slot.decidedAt());
    }

    private Conference conference(LeaderSlot slot) {
        return conferences.findById(slot.conference()).orElseThrow(LeaderCalendar::gone);
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
