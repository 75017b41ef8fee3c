package vn.haiphong.thidua.proposal;

/** Where a proposal stands. */
public enum ProposalStatus {
    RECEIVED("Mới nhận"),
    TAKEN_UP("Đang lập hồ sơ"),
    CLOSED("Đã kết thúc"),
    SPAM("Thư rác");

    private final String label;

    ProposalStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Somebody still has to do something. */
    public boolean waits() {
        return this == RECEIVED || this == TAKEN_UP;
    }
}
