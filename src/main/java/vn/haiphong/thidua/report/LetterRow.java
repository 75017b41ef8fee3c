package vn.haiphong.thidua.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A letter as lists show it.
 *
 * @param number with its symbol
 * @param units to how many it goes
 * @param sha256 of the paper as it is kept
 */
public record LetterRow(
        UUID id,
        UUID batch,
        String code,
        String number,
        LocalDate dated,
        String subject,
        int units,
        String sha256,
        String madeBy,
        Instant madeAt) {}
