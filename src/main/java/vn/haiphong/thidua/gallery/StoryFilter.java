package vn.haiphong.thidua.gallery;

import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;

/**
 * Which stories to list; an empty text or null means any.
 *
 * @param text part of the name, without regard to marks
 * @param unit this unit and everything below it
 */
public record StoryFilter(
        String text,
        @Nullable StoryStatus status,
        @Nullable ExemplarKind kind,
        @Nullable UnitId unit) {

    public static final StoryFilter ALL = new StoryFilter("", null, null, null);
}
