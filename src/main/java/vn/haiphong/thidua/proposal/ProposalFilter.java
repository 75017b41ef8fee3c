package vn.haiphong.thidua.proposal;

import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;

/**
 * Which proposals to show; an empty text or null means any, spam only when asked for.
 *
 * @param text words in any order, with or without marks
 * @param unit with everything below it
 */
public record ProposalFilter(
        String text,
        @Nullable ProposalStatus status,
        @Nullable UnitId unit) {

    public static final ProposalFilter ALL = new ProposalFilter("", null, null);
}
