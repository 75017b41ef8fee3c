package vn.haiphong.thidua.report;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;

/**
 * A results pack as it is opened.
 *
 * @param version goes back with the next save; {@link #NEW} while nothing was saved
 * @param rollup what the units below have reported, and what the portal counts by itself
 * @param note why it was returned, else null
 * @param steps what the signed-in account may do with it now
 */
public record ReportDraft(
        UnitId unit,
        String name,
        long version,
        ReportStatus status,
        ReportContent content,
        List<Indicator> indicators,
        Rollup rollup,
        String editedBy,
        @Nullable Instant editedAt,
        @Nullable String note,
        @Nullable ReportReceipt receipt,
        Set<Step> steps) {

    public static final long NEW = -1;

    /** What can be done with a pack. */
    public enum Step {
        EDIT,
        SUBMIT,
        RETURN,
        ACCEPT
    }
}
