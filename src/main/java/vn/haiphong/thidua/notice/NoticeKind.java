package vn.haiphong.thidua.notice;

/** What sort of thing a notice tells. */
public enum NoticeKind {
    REMINDER("Nhắc việc"),
    LETTER("Công văn đôn đốc"),
    DECISION("Kết quả xử lý"),
    PASSED_ON("Tài liệu chuyển đến");

    private final String label;

    NoticeKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
