package vn.haiphong.thidua.proposal;

import java.time.Instant;
import java.util.List;

/**
 * What a citizen reads of the own proposal: nothing of a person, for the address may be read over a shoulder.
 *
 * @param unit the name of the unit that has it now
 */
public record FollowedProposal(String receipt, ProposalStatus status, String unit, Instant sentAt, List<Step> steps) {

    /** @param text the reason, or the unit it went to */
    public record Step(ProposalStep step, String text, Instant at) {}
}
