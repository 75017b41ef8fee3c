package vn.haiphong.thidua.issue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Guidance as one person sees it.
 *
 * @param version to hand back with every step
 * @param difficulty what it answers; null when nothing, or when who looks may not see it
 * @param note why it was withdrawn
 * @param editions the first one first
 * @param mayChange whether who looks may publish a new edition or withdraw it
 */
public record GuidanceDetails(
        GuidanceId id,
        long version,
        @Nullable DifficultyId difficulty,
        String title,
        String text,
        String clause,
        GuidanceStatus status,
        int edition,
        Instant publishedAt,
        String editedBy,
        Instant editedAt,
        @Nullable String note,
        List<GuidanceEdition> editions,
        boolean mayChange,
        boolean demonstration) {}
