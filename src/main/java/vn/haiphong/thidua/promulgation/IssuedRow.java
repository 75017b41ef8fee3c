package vn.haiphong.thidua.promulgation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An issued paper as lists show it.
 *
 * @param number with its symbol
 * @param sha256 of the paper as it is kept
 * @param signedOffBy null for a paper from before the portal
 * @param version of the draft that became it
 */
public record IssuedRow(
        DraftId id,
        int edition,
        DraftKind kind,
        String number,
        LocalDate dated,
        String subject,
        int version,
        String sha256,
        @Nullable String signedOffBy,
        @Nullable Instant signedOffAt,
        String issuedBy,
        Instant issuedAt) {}
