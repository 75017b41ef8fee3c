package vn.haiphong.thidua.promulgation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line of the list of documents. */
public record DraftRow(
        DraftId id,
        DraftKind kind,
        DraftStatus status,
        String subject,
        int edition,
        String editedBy,
        Instant editedAt,
        @Nullable Instant submittedAt) {}
