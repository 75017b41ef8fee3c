package vn.haiphong.thidua.subject;

/** What a subject may agree to, each by itself. */
public enum ConsentKind {
    NOMINATION("Được đề nghị khen thưởng"),
    STORY("Đăng chuyện điển hình"),
    PICTURE("Đăng ảnh");

    private final String label;

    ConsentKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
