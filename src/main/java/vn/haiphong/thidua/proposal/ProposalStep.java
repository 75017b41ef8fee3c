package vn.haiphong.thidua.proposal;

/** What happens to a proposal. */
public enum ProposalStep {
    RECEIVE("Tiếp nhận"),
    TAKE_UP("Lập hồ sơ"),
    PASS("Chuyển đơn vị khác"),
    CLOSE("Cảm ơn và kết thúc"),
    SPAM("Đánh dấu thư rác"),
    REOPEN("Mở lại"),
    PURGE("Xóa thông tin người giới thiệu");

    private final String label;

    ProposalStep(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
