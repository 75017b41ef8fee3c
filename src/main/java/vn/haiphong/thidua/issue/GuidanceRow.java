package vn.haiphong.thidua.issue;

import java.time.Instant;

/**
 * A line of the list of guidance.
 *
 * @param at when its present edition was published, or when it was withdrawn
 */
public record GuidanceRow(
        GuidanceId id,
        String title,
        String beginning,
        String clause,
        GuidanceStatus status,
        int edition,
        Instant at,
        boolean demonstration) {}
