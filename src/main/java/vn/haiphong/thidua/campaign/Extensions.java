package vn.haiphong.thidua.campaign;

import static vn.haiphong.thidua.account.Role.ADMIN;
import static vn.haiphong.thidua.account.Role.LEADER;
import static vn.haiphong.thidua.account.Role.ORGANISER;
import static vn.haiphong.thidua.account.Role.UNIT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.campaign.Extension.Kind;
import vn.haiphong.thidua.campaign.Extension.State;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.RequiredText;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.TimeOrderedId;
import vn.haiphong.thidua.shared.VietnameseText;

/**
 * Other days than the plan's: units ask, the Board answers or grants. Every step keeps the plan's own day and moves the
 * day in force.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
public class Extensions {

    private final ExtensionStore extensions;
    private final TaskStore tasks;
    private final Campaigns campaigns;
    private final Units units;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Extensions(
            ExtensionStore extensions,
            TaskStore tasks,
            Campaigns campaigns,
            Units units,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.extensions = extensions;
        this.tasks = tasks;
        this.campaigns = campaigns;
        this.units = units;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** What happened to the day of one unit's task, the oldest first. */
    @Transactional(readOnly = true)
    public List<Extension> of(String code, UnitId unit) {
        current.demand(unit, ADMIN, ORGANISER, UNIT, LEADER);
        return extensions.of(campaign(), List.of(code), List.of(unit.code()));
    }

    /** For the tasks of one page, each list as {@link #of(String, UnitId)} has it; one query. */
    @Transactional(readOnly = true)
    public List<Extension> of(Collection<Task> page) {
        page.forEach(task -> current.demand(task.unit(), ADMIN, ORGANISER, UNIT, LEADER));
        return extensions.of(
                campaign(),
                page.stream().map(Task::code).distinct().toList(),
                page.stream().map(task -> task.unit().code()).distinct().toList());
    }

    /** Those that hold for every unit. */
    @Transactional(readOnly = true)
    public List<Extension> forAll() {
        return extensions.forAll(campaign());
    }

    /** Within the own scope, those that wait first. @param limit at most 200 */
    @Transactional(readOnly = true)
    public List<Extension> page(int offset, int limit) {
        return extensions.page(campaign(), current.codesWithin(null), offset, Math.min(limit, 200));
    }

    @Transactional(readOnly = true)
    public int count() {
        return extensions.count(campaign(), current.codesWithin(null), false);
    }

    @Transactional(readOnly = true)
    public int pending() {
        return extensions.count(campaign(), current.codesWithin(null), true);
    }

    /** The unit asks for a later day. */
    @PreAuthorize("hasRole('UNIT')")
    public void request(String code, UnitId unit, LocalDate wished, String reason) {
        current.demand(unit, UNIT);
        var task = open(code, unit);
        var why = RequiredText.reason(reason, "Hãy ghi lý do xin gia hạn.");
        later(task.dueNow(), wished);
        if (extensions.waits(campaign(), code, unit)) {
            throw new StepRefused("Đề nghị trước của việc này còn chờ trả lời. Hãy đợi Ban Thi đua - Khen thưởng.");
        }
        var asked = made(code, unit, Kind.REQUEST, State.PENDING, task.dueNow(), wished, null, why, "");
        extensions.add(campaign(), asked);
        tell(ExtensionChanged.ASKED, asked, "xin đến " + PortalTime.date(wished) + ": " + why);
    }

    /** @param day the new day, the wished one or another; @throws EditedMeanwhile when somebody answered already */
    @PreAuthorize("hasRole('ORGANISER')")
    public void approve(UUID id, LocalDate day, String answer) {
        var asked = waiting(id);
        var task = open(asked.code(), asked.unit());
        later(task.dueNow(), day);
        decide(asked, State.APPROVED, day, VietnameseText.line(answer));
        tasks.changeDue(campaign(), asked.code(), asked.unit(), day);
        tell(ExtensionChanged.APPROVED, asked, change(task.dueNow(), day) + note(answer));
    }

    @PreAuthorize("hasRole('ORGANISER')")
    public void refuse(UUID id, String answer) {
        var asked = waiting(id);
        var why = RequiredText.reason(answer, "Hãy ghi lý do không đồng ý để đơn vị biết.");
        decide(asked, State.REFUSED, null, why);
        tell(ExtensionChanged.REFUSED, asked, why);
    }

    /** The Board gives a later day without being asked. @param unit null for every unit that owes the task */
    @PreAuthorize("hasRole('ORGANISER')")
    public void grant(String code, @Nullable UnitId unit, LocalDate day, String reason) {
        var why = RequiredText.reason(reason, "Hãy ghi lý do gia hạn.");
        if (unit == null) {
            current.demandCity(ORGANISER);
            move(obligation(code), day, Kind.GRANT, why, "");
            return;
        }
        current.demand(unit, ORGANISER);
        var task = open(code, unit);
        later(task.dueNow(), day);
        var granted = made(code, unit, Kind.GRANT, State.APPROVED, task.dueNow(), null, day, why, "");
        extensions.add(campaign(), granted);
        tasks.changeDue(campaign(), code, unit, day);
        tell(ExtensionChanged.GRANTED, granted, change(task.dueNow(), day) + note(why));
    }

    /** Moves every open task of an obligation whose day is the plan's general one; later own days stay. */
    int move(Obligation obligation, LocalDate day, Kind kind, String reason, String basis) {
        var before = Extension.inForce(obligation.code(), obligation.due(), extensions.forAll(campaign()));
        later(before, day);
        var moved = made(obligation.code(), null, kind, State.APPROVED, before, null, day, reason, basis);
        extensions.add(campaign(), moved);
        int number = tasks.moveAll(campaign(), obligation.code(), obligation.due(), day);
        tell(
                kind == Kind.MOVE ? ExtensionChanged.MOVED : ExtensionChanged.GRANTED,
                moved,
                change(before, day) + ", " + number + " đơn vị" + note(reason) + note(basis));
        return number;
    }

    private Task open(String code, UnitId unit) {
        var task = tasks.find(campaign(), code, unit)
                .orElseThrow(() -> new StepRefused("Kế hoạch không giao việc “" + code + "” cho đơn vị này."));
        if (task.state() == TaskState.DONE) throw new StepRefused("Việc này đã xong, không cần gia hạn.");
        return task;
    }

    private Extension waiting(UUID id) {
        var asked = extensions.find(campaign(), id).orElseThrow(() -> new StepRefused("Không còn đề nghị này."));
        current.demand(asked.unit() == null ? units.tree().city().id() : asked.unit(), ORGANISER);
        if (!asked.isPending()) throw new EditedMeanwhile(asked.decidedBy(), asked.decidedAt());
        return asked;
    }

    private void decide(Extension asked, State state, @Nullable LocalDate day, String answer) {
        if (!extensions.decide(asked.id(), state, day, answer, current.get().displayName(), clock.instant())) {
            var now = extensions.find(campaign(), asked.id()).orElseThrow();
            throw new EditedMeanwhile(now.decidedBy(), now.decidedAt());
        }
    }

    private Extension made(
            String code,
            @Nullable UnitId unit,
            Kind kind,
            State state,
            @Nullable LocalDate before,
            @Nullable LocalDate wished,
            @Nullable LocalDate after,
            String reason,
            String basis) {
        var who = current.get().displayName();
        var now = clock.instant();
        var decided = state != State.PENDING;
        return new Extension(
                TimeOrderedId.next(),
                code,
                unit,
                kind,
                state,
                before,
                wished,
                after,
                reason,
                basis,
                "",
                who,
                now,
                decided ? who : null,
                decided ? now : null);
    }

    private static void later(@Nullable LocalDate before, @Nullable LocalDate day) {
        if (before == null) throw new StepRefused("Việc này không có hạn theo kế hoạch, nên không cần gia hạn.");
        if (day == null) throw new StepRefused("Hãy chọn ngày mới.");
        if (!day.isAfter(before)) {
            throw new StepRefused("Ngày mới phải sau hạn hiện hành " + PortalTime.date(before) + ".");
        }
        if (day.isAfter(before.plusYears(3))) throw new StepRefused("Ngày mới quá xa. Hãy kiểm tra lại năm.");
    }

    private Obligation obligation(String code) {
        return Obligations.of(campaigns.current(), units.tree()).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new StepRefused("Kế hoạch không có việc “" + code + "”."));
    }

    private void tell(String step, Extension extension, String details) {
        events.publishEvent(new ExtensionChanged(
                step, extension, obligation(extension.code()).what(), extension.unit(), details));
    }

    private static String change(@Nullable LocalDate before, LocalDate after) {
        return (before == null ? "" : PortalTime.date(before)) + " → " + PortalTime.date(after);
    }

    private static String note(String text) {
        return text.isBlank() ? "" : ": " + VietnameseText.line(text);
    }

    private CampaignId campaign() {
        return campaigns.current().id();
    }
}
