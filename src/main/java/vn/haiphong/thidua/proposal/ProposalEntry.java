package vn.haiphong.thidua.proposal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * One step in the history of a proposal.
 *
 * @param text the reason, which the citizen reads too, or the name of the unit it went to
 */
@Embeddable
public record ProposalEntry(@Enumerated(EnumType.STRING) ProposalStep step, String text, String byName, Instant at) {}
