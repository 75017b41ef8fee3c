package vn.haiphong.thidua.unitplan;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.file.Document;
import vn.haiphong.thidua.organisation.UnitId;

/**
 * A unit's plan as one person sees it.
 *
 * @param version to hand back with every change; -1 when nothing was kept yet
 * @param note why it was returned
 * @param steps what who looks at it may do
 */
public record UnitPlanDraft(
        UnitId unit,
        long version,
        UnitPlanStatus status,
        UnitPlanContent content,
        List<Document> files,
        List<String> warnings,
        @Nullable String note,
        String editedBy,
        Instant editedAt,
        @Nullable Instant submittedAt,
        @Nullable String receipt,
        @Nullable String acceptedBy,
        @Nullable Instant acceptedAt,
        Set<Step> steps) {

    /** What can be done with a plan. */
    public enum Step {
        EDIT,
        SUBMIT,
        DECIDE,
        PASS_ON
    }
}
