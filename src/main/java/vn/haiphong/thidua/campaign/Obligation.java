package vn.haiphong.thidua.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;

/**
 * Something the plan asks of units; each unit that owes it has a task.
 *
 * @param code unique within the campaign: a deadline's own code, {@code hoi-nghi-<level>} for the conferences of a
 *     stage, {@code viec-<clause>} for a duty of section III
 * @param due the day the plan names, null where it names none
 * @param evidence what closes a task
 * @param units who owes it, in the order of the tree
 * @param exceptions units for which the plan itself names another day (pilot conferences, clause II.3)
 */
public record Obligation(
        String code,
        String clause,
        String what,
        String owedBy,
        @Nullable LocalDate due,
        String evidence,
        List<UnitId> units,
        Map<UnitId, LocalDate> exceptions) {

    /** The day for one unit, as the plan names it. */
    public @Nullable LocalDate due(UnitId unit) {
        return exceptions.getOrDefault(unit, due);
    }
}
