package vn.haiphong.thidua.conference;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The Council's word on one part of a pilot.
 *
 * @param number of the paper, e.g. {@code 15/TB-HĐTĐKT}
 * @param signed its day
 * @param signatory who signed it, by post
 * @param daysLate after the day in force, 0 when in time
 * @param enteredBy who recorded it here
 */
@Embeddable
public record Approval(
        @Enumerated(EnumType.STRING) ApprovedPart part,
        String number,
        LocalDate signed,
        String signatory,
        int daysLate,
        String enteredBy,
        Instant enteredAt) {}
