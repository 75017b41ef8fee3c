package vn.haiphong.thidua.campaign;

import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;

/**
 * Which tasks to list; null means any.
 *
 * @param code of the obligation
 * @param unit this unit and everything below it
 * @param late only those that are late
 */
public record TaskFilter(
        @Nullable String code,
        @Nullable TaskState state,
        @Nullable UnitId unit,
        boolean late) {

    public static final TaskFilter ALL = new TaskFilter(null, null, null, false);
}
