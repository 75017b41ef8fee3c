package vn.haiphong.thidua.proposal;

/**
 * The citizen who proposes, for those who handle the proposal and nobody else.
 *
 * @param phone may be empty, not together with the mail
 */
public record ProposalSender(String name, String phone, String mail) {

    /** Never by accident in a log. */
    @Override
    public String toString() {
        return "ProposalSender[…]";
    }
}
