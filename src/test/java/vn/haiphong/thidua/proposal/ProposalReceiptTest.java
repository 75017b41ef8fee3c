package vn.haiphong.thidua.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProposalReceiptTest {

    private static final ProposalReceipt RECEIPT = new ProposalReceipt(2020, 7, "K7M4QS");

    @Test
    void aReceiptIsReadAsPeopleCopyIt() {
        assertThat(RECEIPT.full()).isEqualTo("07/2020-GT-K7M4QS");
        for (var typed :
                new String[] {"07/2020-GT-K7M4QS", " 7/2020-gt-k7m4qs ", "7 / 2020 GT K7M4QS", "007/2020GTK7M4QS"}) {
            assertThat(ProposalReceipt.of(typed)).as(typed).contains(RECEIPT);
        }
    }

    @Test
    void theNumberAloneIsNoReceipt() {
        for (var typed : new String[] {"", "07/2020-GT", "07/2020", "K7M4QS", "07/2020-GT-K7M4Q", "' or 1=1 --"}) {
            assertThat(ProposalReceipt.of(typed)).as(typed).isEmpty();
        }
    }

    @Test
    void secretsDiffer() {
        assertThat(ProposalReceipt.issue(2020, 1).secret())
                .matches("[2-9A-Z]{6}")
                .isNotEqualTo(ProposalReceipt.issue(2020, 1).secret());
    }
}
