package vn.haiphong.thidua.proposal;

/**
 * What keeps a proposal from being taken.
 *
 * @param field of the form, empty when it is about the form as a whole
 * @param word its sentence is the text {@code proposal.fault.<word>}
 */
public record ProposalFault(String field, String word) {}
