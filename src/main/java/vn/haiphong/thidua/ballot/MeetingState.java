package vn.haiphong.thidua.ballot;

/** Where a meeting stands. */
public enum MeetingState {
    DRAFT("Đang chuẩn bị"),
    /** Members cast their slips; nobody sees a tally. */
    OPEN("Đang bỏ phiếu"),
    /** The counts of a paper ballot wait for a second person. */
    ENTERED("Chờ xác nhận kết quả"),
    COUNTED("Đã có kết quả"),
    CANCELLED("Đã hủy");

    private final String label;

    MeetingState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it still takes its course. */
    public boolean isAlive() {
        return this == DRAFT || this == OPEN || this == ENTERED;
    }
}
