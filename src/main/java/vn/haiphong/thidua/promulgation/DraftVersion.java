package vn.haiphong.thidua.promulgation;

import java.time.Instant;

/**
 * A document as it stood at one time; it is never changed.
 *
 * @param edition towards which it was written
 * @param step what made it: saved, or laid before the others
 * @param sha256 of its content
 */
public record DraftVersion(int number, int edition, Step step, String sha256, String by, Instant at) {

    /** What made a version. */
    public enum Step {
        SAVED("Lưu"),
        SUBMITTED("Trình"),
        ENTERED("Nhập văn bản đã ban hành");

        private final String label;

        Step(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
