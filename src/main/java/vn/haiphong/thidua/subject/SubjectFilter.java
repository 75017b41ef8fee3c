package vn.haiphong.thidua.subject;

import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;

/**
 * Which subjects to show; an empty text or null means any.
 *
 * @param text words in any order, with or without marks
 * @param unit with everything below it
 */
public record SubjectFilter(
        String text, @Nullable SubjectKind kind, @Nullable UnitId unit) {

    public static final SubjectFilter ALL = new SubjectFilter("", null, null);
}
