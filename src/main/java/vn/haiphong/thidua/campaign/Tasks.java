package vn.haiphong.thidua.campaign;

import static vn.haiphong.thidua.account.Role.ADMIN;
import static vn.haiphong.thidua.account.Role.LEADER;
import static vn.haiphong.thidua.account.Role.ORGANISER;
import static vn.haiphong.thidua.account.Role.UNIT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.StepRefused;

/**
 * The tasks that the current campaign makes for each unit. Everybody sees the own scope only; the rooms that keep the
 * evidence (unit plans, conferences, reports, nominations) say when something was handed in, returned or accepted.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
public class Tasks {

    /** More tasks than this are never listed at once. */
    public static final int AT_MOST = 10_000;

    private final TaskStore tasks;
    private final Campaigns campaigns;
    private final Units units;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Tasks(
            TaskStore tasks,
            Campaigns campaigns,
            Units units,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.campaigns = campaigns;
        this.units = units;
        this.current = current;
        this.events = events;
        this.clock = clock;
        campaigns.all().forEach(this::fill);
    }

    /** Gives every unit the tasks of a campaign that it does not have yet. */
    void fill(Campaign campaign) {
        tasks.fill(campaign.id(), obligations(campaign), clock.instant());
    }

    /** What the current plan asks, those with a day first. */
    @Transactional(readOnly = true)
    public List<Obligation> obligations() {
        return obligations(campaigns.current());
    }

    /** The tasks of one unit, the earliest day first. @throws org.springframework.security.access.AccessDeniedException outside the own scope */
    @Transactional(readOnly = true)
    public List<Task> of(UnitId unit) {
        current.demand(unit, ADMIN, ORGANISER, UNIT, LEADER);
        return tasks.page(campaign(), TaskFilter.ALL, List.of(unit.code()), today(), 0, 100);
    }

    @Transactional(readOnly = true)
    public Optional<Task> find(String code, UnitId unit) {
        current.demand(unit, ADMIN, ORGANISER, UNIT, LEADER);
        return tasks.find(campaign(), code, unit);
    }

    /** Whether who is signed in may see tasks at all; others read the plan alone. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public boolean areMine() {
        return current.get().is(ADMIN, ORGANISER, UNIT, LEADER);
    }

    /** Within the own scope, the earliest day first. @param limit at most {@link #AT_MOST} */
    @Transactional(readOnly = true)
    public List<Task> page(TaskFilter filter, int offset, int limit) {
        return tasks.page(
                campaign(), filter, current.codesWithin(filter.unit()), today(), offset, Math.min(limit, AT_MOST));
    }

    @Transactional(readOnly = true)
    public int count(TaskFilter filter) {
        return tasks.count(campaign(), filter, current.codesWithin(filter.unit()), today());
    }

    /** Each obligation with its numbers within the own scope; one query. */
    @Transactional(readOnly = true)
    public List<TaskProgress> progress() {
        var today = today();
        var byCode = page(TaskFilter.ALL, 0, AT_MOST).stream().collect(Collectors.groupingBy(Task::code));
        var all = new ArrayList<TaskProgress>();
        for (var obligation : obligations()) {
            var own = byCode.getOrDefault(obligation.code(), List.of());
            if (own.isEmpty()) continue;
            all.add(new TaskProgress(
                    obligation,
                    own.size(),
                    number(own, TaskState.DONE),
                    number(own, TaskState.SUBMITTED),
                    number(own, TaskState.RETURNED),
                    (int) own.stream().filter(task -> task.isLate(today)).count()));
        }
        return all;
    }

    /** The unit handed something in; the Board has to look at it. */
    public void submitted(String code, UnitId unit, String evidence, String path) {
        current.demand(unit, ORGANISER, UNIT);
        move(code, unit, Set.of(TaskState.OPEN, TaskState.RETURNED), TaskState.SUBMITTED, evidence, path);
    }

    /** The Board gave it back. */
    public void returned(String code, UnitId unit, String evidence, String path) {
        current.demand(unit, ORGANISER);
        move(code, unit, Set.of(TaskState.SUBMITTED, TaskState.DONE), TaskState.RETURNED, evidence, path);
    }

    /** The Board accepted it, or what happened closes it by itself. */
    public void done(String code, UnitId unit, String evidence, String path) {
        current.demand(unit, ORGANISER, UNIT);
        move(
                code,
                unit,
                Set.of(TaskState.OPEN, TaskState.SUBMITTED, TaskState.RETURNED),
                TaskState.DONE,
                evidence,
                path);
    }

    private void move(String code, UnitId unit, Set<TaskState> from, TaskState to, String evidence, String path) {
        var obligation = obligations().stream()
                .filter(one -> one.code().equals(code) && one.units().contains(unit))
                .findFirst()
                .orElseThrow(() -> new StepRefused("Kế hoạch không giao việc “" + code + "” cho đơn vị này."));
        if (!tasks.move(campaign(), code, unit, from, to, evidence, path, clock.instant())) {
            var now = tasks.find(campaign(), code, unit).map(Task::state).orElse(TaskState.OPEN);
            throw new StepRefused(
                    "Việc này đang ở trạng thái “" + now.label() + "”, không chuyển sang “" + to.label() + "” được.");
        }
        events.publishEvent(new TaskChanged(code, unit, obligation.what(), to, evidence));
    }

    private List<Obligation> obligations(Campaign campaign) {
        return Obligations.of(campaign, units.tree());
    }

    private static int number(List<Task> tasks, TaskState state) {
        return (int) tasks.stream().filter(task -> task.state() == state).count();
    }

    private CampaignId campaign() {
        return campaigns.current().id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
