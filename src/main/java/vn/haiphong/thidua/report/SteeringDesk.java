package vn.haiphong.thidua.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.campaign.Obligation;
import vn.haiphong.thidua.campaign.Task;
import vn.haiphong.thidua.campaign.TaskFilter;
import vn.haiphong.thidua.campaign.TaskProgress;
import vn.haiphong.thidua.campaign.TaskState;
import vn.haiphong.thidua.campaign.Tasks;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.report.DeskSheet.LateLine;
import vn.haiphong.thidua.report.DeskSheet.WaitingLine;
import vn.haiphong.thidua.report.DeskSheet.Week;
import vn.haiphong.thidua.shared.PortalTime;

/**
 * The desk that follows everybody (clauses III.1b, III.4a): units against milestones, who is late, what waits for whom,
 * how the weeks went. All of it comes from one reading of the tasks within the own scope.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
public class SteeringDesk {

    /** Lines of the lists beside the map. */
    public static final int LISTED = 10;

    static final int GROUPS_A_PAGE = 30;
    static final String BOARD = "Ban Thi đua - Khen thưởng";
    private static final int WEEKS = 12;
    private static final int FEW = 5;

    private final Tasks tasks;
    private final Units units;
    private final CurrentAccount current;
    private final Clock clock;

    SteeringDesk(Tasks tasks, Units units, CurrentAccount current, Clock clock) {
        this.tasks = tasks;
        this.units = units;
        this.current = current;
        this.clock = clock;
    }

    public DeskSheet sheet(DeskFilter filter) {
        var today = LocalDate.now(clock);
        var obligations = tasks.obligations().stream().collect(toMap(Obligation::code, one -> one, (one, two) -> one));
        var all = tasks.page(TaskFilter.ALL, 0, Tasks.AT_MOST);
        var progress = progress(all, today);
        var columns = progress.stream()
                .map(TaskProgress::obligation)
                .filter(one -> filter.milestone().isEmpty()
                        ? isColumn(one)
                        : one.code().equals(filter.milestone()))
                .toList();
        var tree = units.tree();
        var asked = all.stream()
                .filter(task -> filter.milestone().isEmpty() || task.code().equals(filter.milestone()))
                .filter(task -> filter.unit() == null || tree.covers(filter.unit(), task.unit()))
                .toList();
        var map = new HeatMap(tree, roots(tree), asked, columns, filter, today);
        var late = asked.stream().filter(task -> task.isLate(today)).toList();
        var waiting = asked.stream()
                .filter(task -> task.state() == TaskState.SUBMITTED || task.state() == TaskState.RETURNED)
                .toList();
        return new DeskSheet(
                today,
                progress,
                columns,
                map.rows(),
                map.groups(),
                map.pages(),
                late.stream()
                        .sorted(Comparator.comparing(Task::dueNow))
                        .limit(LISTED)
                        .map(task -> late(task, obligations, tree, today))
                        .toList(),
                late.size(),
                waiting.stream()
                        .sorted(Comparator.comparing(Task::since))
                        .limit(LISTED)
                        .map(task -> waiting(task, obligations, tree))
                        .toList(),
                waiting.size(),
                weeks(asked, today));
    }

    /** What only few units owe would leave an empty column for the others; for a single unit it is worth one. */
    private boolean isColumn(Obligation obligation) {
        return obligation.due() != null
                && (obligation.units().size() >= FEW || current.get().scope() != null);
    }

    /** As {@link Tasks#progress}, from tasks that were read already. */
    private List<TaskProgress> progress(List<Task> all, LocalDate today) {
        var byCode = all.stream().collect(groupingBy(Task::code));
        var figures = new ArrayList<TaskProgress>();
        for (var obligation : tasks.obligations()) {
            var own = byCode.getOrDefault(obligation.code(), List.of());
            if (own.isEmpty()) continue;
            figures.add(new TaskProgress(
                    obligation,
                    own.size(),
                    number(own, TaskState.DONE),
                    number(own, TaskState.SUBMITTED),
                    number(own, TaskState.RETURNED),
                    (int) own.stream().filter(task -> task.isLate(today)).count()));
        }
        return figures;
    }

    /** The groups: for the whole city what lies right below it, and the city itself; for a scope that unit. */
    private List<Unit> roots(UnitTree tree) {
        var scope = current.get().scope();
        if (scope != null && !scope.equals(tree.city().id())) return List.of(tree.get(scope));
        var roots = new ArrayList<Unit>();
        roots.add(tree.city());
        roots.addAll(tree.children(tree.city().id()));
        return roots;
    }

    private static LateLine late(Task task, Map<String, Obligation> obligations, UnitTree tree, LocalDate today) {
        var path = tree.path(task.unit());
        return new LateLine(
                task.unit(),
                tree.get(task.unit()).name(),
                path.size() > 2 ? path.get(1).name() : "",
                task.code(),
                what(task, obligations),
                task.dueNow(),
                -task.daysLeft(today));
    }

    private static WaitingLine waiting(Task task, Map<String, Obligation> obligations, UnitTree tree) {
        var name = tree.get(task.unit()).name();
        return new WaitingLine(
                task.state() == TaskState.SUBMITTED ? BOARD : name,
                task.unit(),
                name,
                what(task, obligations),
                task.since(),
                task.path());
    }

    private static String what(Task task, Map<String, Obligation> obligations) {
        var obligation = obligations.get(task.code());
        return obligation == null ? task.code() : obligation.what();
    }

    private static List<Week> weeks(List<Task> all, LocalDate today) {
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var counts = all.stream()
                .filter(task -> task.submittedAt() != null || task.state() == TaskState.DONE)
                .map(task -> (task.submittedAt() == null ? task.since() : task.submittedAt())
                        .atZone(PortalTime.ZONE)
                        .toLocalDate()
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                .collect(groupingBy(day -> day, java.util.stream.Collectors.counting()));
        var weeks = new ArrayList<Week>();
        for (int back = WEEKS - 1; back >= 0; back--) {
            var week = monday.minusWeeks(back);
            weeks.add(new Week(week, counts.getOrDefault(week, 0L).intValue()));
        }
        return weeks;
    }

    private static int number(List<Task> tasks, TaskState state) {
        return (int) tasks.stream().filter(task -> task.state() == state).count();
    }
}
