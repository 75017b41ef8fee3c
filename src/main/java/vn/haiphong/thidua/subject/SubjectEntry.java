package vn.haiphong.thidua.subject;

import java.time.Instant;

/** One line of a subject's history. */
public record SubjectEntry(Step step, String text, String by, Instant at) {

    /** What was done. */
    public enum Step {
        REGISTERED("Ghi vào danh sách"),
        CHANGED("Sửa thông tin"),
        MERGED("Nhập hồ sơ trùng"),
        GONE("Nhập vào hồ sơ khác"),
        CONSENT("Ghi ý kiến đồng ý"),
        REVOKED("Rút ý kiến đồng ý");

        private final String label;

        Step(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
