package vn.haiphong.thidua.leadercalendar;

import static vn.haiphong.thidua.account.Role.ADMIN;
import static vn.haiphong.thidua.account.Role.LEADER;
import static vn.haiphong.thidua.account.Role.ORGANISER;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.RequiredText;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.VietnameseText;

/**
 * The half-days of the city's leaders, week by week, what waits for the Board, and the register of posts. Slots are asked
 * for and decided in {@link LeaderSlots}.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
public class LeaderCalendar {

    private final LeaderStore leaders;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;

    LeaderCalendar(LeaderStore leaders, CurrentAccount current, ApplicationEventPublisher events) {
        this.events = events;
        this.leaders = leaders;
        this.current = current;
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
        return LeaderHalfDay.busy(one.leader(), one.day(), one.half(), "Đã có lịch");
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

    /** Something else keeps the leader busy. */
    @PreAuthorize("hasRole('ORGANISER')")
    public void block(String leaderCode, LocalDate day, DayPart part, String what) {
        current.demandCity(ORGANISER);
        if (day == null || part == null) throw new StepRefused("Hãy chọn ngày và buổi.");
        var label = RequiredText.line(what, "Nội dung", 300, "Hãy ghi việc gì, ví dụ Họp thường kỳ Ủy ban nhân dân.");
        for (var half : part.halves()) {
            leaders.takeOrRefuse(
                    leader(leaderCode),
                    LeaderHalfDay.busy(leaderCode, day, half, label),
                    current.get().displayName());
        }
        tell(LeaderCalendarChanged.BLOCKED, leaderCode, PortalTime.date(day) + ", " + part.label() + ": " + label);
    }

    @PreAuthorize("hasRole('ORGANISER')")
    public void unblock(String leaderCode, LocalDate day, DayPart half) {
        current.demandCity(ORGANISER);
        if (!leaders.free(leaderCode, day, half)) {
            throw new StepRefused("Nửa ngày này không còn lịch riêng, hoặc là lịch đơn vị đã đăng ký.");
        }
        tell(LeaderCalendarChanged.UNBLOCKED, leaderCode, PortalTime.date(day) + ", " + half.label());
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
        tell(LeaderCalendarChanged.LEADER_KEPT, key, active ? "đang dùng" : "ngừng dùng");
    }

    /** The Monday on or before a day. */
    public static LocalDate monday(LocalDate day) {
        return day.with(java.time.temporal.TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private void tell(String step, String code, String details) {
        events.publishEvent(
                new LeaderCalendarChanged(step, code, "Lịch của " + leader(code).title(), details));
    }

    private Leader leader(String code) {
        return leaders.leader(code).orElseThrow(() -> new StepRefused("Không có lãnh đạo này trong danh sách."));
    }
}
