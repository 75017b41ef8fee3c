package vn.haiphong.thidua.report;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A synthesis as lists show it; the last three are null until it is frozen. */
public record SynthesisRow(
        UUID id,
        String title,
        String editedBy,
        Instant editedAt,
        @Nullable Instant frozenAt,
        @Nullable String frozenBy,
        @Nullable String sha256) {

    public boolean isFrozen() {
        return frozenAt != null;
    }
}
