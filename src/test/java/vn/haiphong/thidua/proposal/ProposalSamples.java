package vn.haiphong.thidua.proposal;

import org.springframework.jdbc.core.JdbcTemplate;

/** Proposals as citizens write them. */
public final class ProposalSamples {

    public static final String SENDER = "Vũ Thị Kín Tiếng";
    public static final String PHONE = "0987654321";
    public static final String MAIL = "kin.tieng@example.com";
    public static final String DEED = "Ông tự bỏ tiền sửa cây cầu vào thôn, giúp học sinh đi học an toàn từ năm 2018.";

    private ProposalSamples() {}

    /** @param unit as it is typed; may be empty */
    public static ProposalForm form(String name, String unit) {
        return new ProposalForm("ca-nhan", name, unit, "", "thôn Ba", DEED, SENDER, PHONE, MAIL, true);
    }

    /** Puts one on a desk. @return its id */
    public static ProposalId sent(ProposalBox box, ProposalRepository proposals, ProposalForm form) {
        var receipt = box.take(form, java.util.UUID.randomUUID().toString());
        var read = ProposalReceipt.of(receipt).orElseThrow();
        return proposals
                .findByNumberYearAndNumberAndSecret(read.year(), read.number(), read.secret())
                .orElseThrow()
                .id();
    }

    public static void none(JdbcTemplate sql) {
        sql.update("delete from proposal_entry");
        sql.update("delete from proposal_proposal");
        sql.update("delete from shared_number_book where series = ?", ProposalBox.SERIES);
    }
}
