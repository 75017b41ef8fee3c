package vn.haiphong.thidua.issue;

import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;

/**
 * Which difficulties to show; an empty text or null means any.
 *
 * @param text words in any order, with or without marks
 * @param overdue only those whose answer is late
 * @param unit with everything below it
 * @param mine only those assigned to who asks
 */
public record DifficultyFilter(
        String text,
        @Nullable DifficultyStatus status,
        boolean overdue,
        String clause,
        @Nullable UnitId unit,
        boolean mine) {

    public static final DifficultyFilter ALL = new DifficultyFilter("", null, false, "", null, false);

    public static final DifficultyFilter OVERDUE = new DifficultyFilter("", null, true, "", null, false);
}
