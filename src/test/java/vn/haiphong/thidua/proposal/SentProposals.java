package vn.haiphong.thidua.proposal;

import org.springframework.stereotype.Component;

/** Lets tests of other packages put a proposal on a desk. */
@Component
public class SentProposals {

    private final ProposalBox box;
    private final ProposalRepository proposals;

    SentProposals(ProposalBox box, ProposalRepository proposals) {
        this.box = box;
        this.proposals = proposals;
    }

    public ProposalId send(ProposalForm form) {
        return ProposalSamples.sent(box, proposals, form);
    }
}
