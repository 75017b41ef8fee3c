package vn.haiphong.thidua.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task that nobody has handed in, with the words of the plan.
 *
 * @param movedOn when its day in force was decided, null while it is the plan's own
 */
public record DueTask(
        Task task, Obligation obligation, @Nullable LocalDate movedOn) {}
