package vn.haiphong.thidua.promulgation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.file.Document;

/**
 * A document as one person sees it.
 *
 * @param version to hand back with every step
 * @param edition the one it is written towards, or was issued as
 * @param note why it was returned or opened again
 * @param versions the latest first
 * @param comments the latest first
 * @param issues what was issued of it, the latest first
 * @param steps what who looks at it may do now
 */
public record DraftDetails(
        DraftId id,
        long version,
        DraftKind kind,
        DraftStatus status,
        int edition,
        DraftContent content,
        List<RecipientBody> recipients,
        List<Document> files,
        @Nullable String note,
        String editedBy,
        Instant editedAt,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Nullable String signedOffBy,
        @Nullable Instant signedOffAt,
        List<DraftVersion> versions,
        List<DraftComment> comments,
        List<IssuedRow> issues,
        Set<Step> steps) {

    /** What can be done with a document. */
    public enum Step {
        EDIT,
        SUBMIT,
        DECIDE,
        ISSUE,
        REOPEN,
        COMMENT
    }
}
