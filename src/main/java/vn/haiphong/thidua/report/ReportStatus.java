package vn.haiphong.thidua.report;

/** Where a results pack stands. */
public enum ReportStatus {
    DRAFT("Đang soạn"),
    SUBMITTED("Chờ tiếp nhận"),
    RETURNED("Bị trả lại"),
    ACCEPTED("Đã tiếp nhận");

    private final String label;

    ReportStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
