package vn.haiphong.thidua.nomination;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The official letter (tờ trình) with which a unit sends nominations up.
 *
 * @param number e.g. {@code 12/TTr-UBND}
 * @param signer without degrees and honours
 * @param minutes number of the minutes of the meeting that reviewed them, for those that carry none yet; empty for none
 */
public record SubmissionForm(
        String number,
        @Nullable LocalDate day,
        String signer,
        String minutes,
        @Nullable LocalDate minutesDay) {}
