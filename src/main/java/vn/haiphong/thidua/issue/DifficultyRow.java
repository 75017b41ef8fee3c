package vn.haiphong.thidua.issue;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;

/**
 * A line of the list of difficulties.
 *
 * @param due the day until which the Board answers
 */
public record DifficultyRow(
        DifficultyId id,
        String number,
        UnitId unit,
        String title,
        String clause,
        Urgency urgency,
        DifficultyStatus status,
        Instant raisedAt,
        LocalDate due,
        boolean overdue,
        @Nullable Instant answeredAt,
        @Nullable String assignedName,
        boolean demonstration) {}
