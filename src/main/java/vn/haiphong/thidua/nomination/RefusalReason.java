package vn.haiphong.thidua.nomination;

/** The classes of reasons that the published procedures know for saying no. */
public enum RefusalReason {
    WRONG_SUBJECT("Không đúng đối tượng"),
    NOT_QUALIFIED("Không đủ tiêu chuẩn"),
    INCOMPLETE("Không đủ hồ sơ"),
    LAW_BROKEN("Vi phạm pháp luật");

    private final String label;

    RefusalReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
