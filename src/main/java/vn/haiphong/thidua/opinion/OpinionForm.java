package vn.haiphong.thidua.opinion;

import org.jspecify.annotations.Nullable;

/**
 * What is typed of a notice.
 *
 * @param consent number and day of the Party committee's consent, may stay empty
 * @param writeTo address, phone, mail for those who answer on paper
 */
public record OpinionForm(
        String heading,
        String legalBasis,
        String consent,
        String writeTo,
        @Nullable Integer workingDays) {}
