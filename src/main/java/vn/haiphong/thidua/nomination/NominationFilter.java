package vn.haiphong.thidua.nomination;

import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.subject.SubjectKind;

/**
 * Which nominations to show; an empty text or null means any.
 *
 * @param text words of the subject's name and post, with or without marks
 * @param unit that put them forward, with everything below it
 * @param title code
 * @param mine only those that wait for the own unit
 * @param late only those whose time is over
 */
public record NominationFilter(
        String text,
        @Nullable NominationStatus status,
        @Nullable SubjectKind kind,
        String title,
        @Nullable UnitId unit,
        boolean mine,
        boolean late) {

    public static final NominationFilter ALL = new NominationFilter("", null, null, "", null, false, false);

    public static final NominationFilter MINE = new NominationFilter("", null, null, "", null, true, false);
}
