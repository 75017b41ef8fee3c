package vn.haiphong.thidua.proposal;

/** A unit as a citizen chooses it. */
public record ProposalUnit(String code, String label) {}
