package vn.haiphong.thidua.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the trail to show; an empty text or null means any.
 *
 * @param text part of the name of who did it, of the thing, or its id
 * @param action beginning of the action, e.g. {@code story.}
 * @param from inclusive
 * @param until exclusive
 */
public record AuditFilter(
        String text,
        String action,
        @Nullable Instant from,
        @Nullable Instant until) {

    public static final AuditFilter ALL = new AuditFilter("", "", null, null);
}
