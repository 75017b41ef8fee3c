package vn.haiphong.thidua.conference;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.campaign.Task;
import vn.haiphong.thidua.campaign.TaskState;
import vn.haiphong.thidua.campaign.Tasks;
import vn.haiphong.thidua.organisation.UnitId;

/** The tasks of the plan that the steps of a conference move; one that is there already needs no push. */
@Component
class ConferenceTasks {

    private static final int EVIDENCE = 250;

    private final Tasks tasks;

    ConferenceTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    /** The day in force, null where there is none. */
    @Nullable
    LocalDate due(String code, UnitId unit) {
        return tasks.find(code, unit).map(Task::dueNow).orElse(null);
    }

    void submitted(String code, UnitId unit, String evidence) {
        move(
                code,
                unit,
                Set.of(TaskState.OPEN, TaskState.RETURNED),
                () -> tasks.submitted(code, unit, cut(evidence), ConferencePaths.record(unit)));
    }

    void returned(String code, UnitId unit, String why) {
        move(
                code,
                unit,
                Set.of(TaskState.SUBMITTED, TaskState.DONE),
                () -> tasks.returned(code, unit, cut(why), ConferencePaths.record(unit)));
    }

    void done(String code, UnitId unit, String evidence) {
        move(
                code,
                unit,
                Set.of(TaskState.OPEN, TaskState.SUBMITTED, TaskState.RETURNED),
                () -> tasks.done(code, unit, cut(evidence), ConferencePaths.record(unit)));
    }

    /** Done by what happened; the moment it was entered tells how late it came. */
    void closed(String code, UnitId unit, String evidence) {
        submitted(code, unit, evidence);
        done(code, unit, evidence);
    }

    private void move(String code, UnitId unit, Set<TaskState> from, Runnable step) {
        if (tasks.find(code, unit).filter(task -> from.contains(task.state())).isPresent()) step.run();
    }

    private static String cut(String text) {
        return text.length() <= EVIDENCE ? text : text.substring(0, EVIDENCE - 1) + "…";
    }
}
