package vn.haiphong.thidua.opinion;

/** Where a notice stands. */
public enum OpinionStatus {
    DRAFT("Đang soạn"),
    PUBLISHED("Đang công khai"),
    CLOSED("Đã kết thúc"),
    WITHDRAWN("Đã thu hồi");

    private final String label;

    OpinionStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
