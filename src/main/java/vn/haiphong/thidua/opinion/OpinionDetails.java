package vn.haiphong.thidua.opinion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notice with everything the Board keeps of it.
 *
 * @param version to hand back with a change
 * @param lastDay on which citizens may answer; counted when the notice is published
 * @param why it was withdrawn, empty otherwise
 * @param purgeAfter the day after which names and contacts are deleted
 * @param answers how many came
 * @param waiting how many of them are not answered yet
 */
public record OpinionDetails(
        OpinionId id,
        long version,
        String heading,
        String legalBasis,
        String consent,
        String writeTo,
        int workingDays,
        OpinionStatus status,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        String editedBy,
        Instant editedAt,
        @Nullable String publishedBy,
        @Nullable Instant publishedAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        String why,
        @Nullable LocalDate purgeAfter,
        @Nullable Instant purgedAt,
        boolean demonstration,
        int answers,
        int waiting,
        List<Nominee> nominees) {

    /** Whether citizens may answer on this day. */
    public boolean isOpen(LocalDate today) {
        return status == OpinionStatus.PUBLISHED && lastDay != null && !today.isAfter(lastDay);
    }
}
