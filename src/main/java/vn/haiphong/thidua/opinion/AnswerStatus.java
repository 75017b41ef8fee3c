package vn.haiphong.thidua.opinion;

/** Where a citizen's answer stands. */
public enum AnswerStatus {
    RECEIVED("Mới nhận"),
    FORWARDED("Đã chuyển xem xét"),
    ANSWERED("Đã trả lời");

    private final String label;

    AnswerStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
