package vn.haiphong.thidua.promulgation;

/**
 * One paragraph of two versions side by side.
 *
 * @param before empty when it is new
 * @param after empty when it is gone
 */
public record ParagraphChange(Kind kind, String before, String after) {

    /** What became of it. */
    public enum Kind {
        SAME("Giữ nguyên"),
        CHANGED("Sửa"),
        ADDED("Thêm"),
        REMOVED("Bỏ");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
