package vn.haiphong.thidua.gallery;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A story as its editor opens it.
 *
 * @param version goes back with the next save, so that nobody overwrites somebody else
 * @param note why it was sent back or withdrawn, else null
 * @param slug address of the published copy, null when readers see none
 * @param steps what the signed-in account may do with it now
 */
public record StoryDraft(
        StoryId id,
        long version,
        StoryStatus status,
        StoryContent content,
        String editedBy,
        Instant editedAt,
        @Nullable String note,
        @Nullable String slug,
        Set<Step> steps) {

    /** What can be done with a story. */
    public enum Step {
        EDIT,
        SUBMIT,
        PUBLISH,
        SEND_BACK,
        WITHDRAW,
        REOPEN
    }
}
