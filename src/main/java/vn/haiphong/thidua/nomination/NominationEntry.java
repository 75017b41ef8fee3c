package vn.haiphong.thidua.nomination;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;

/**
 * One step on the way of a nomination.
 *
 * @param unit that took it
 * @param submission the list it went up with
 */
public record NominationEntry(
        Step step, UnitId unit, String text, @Nullable UUID submission, String by, Instant at) {

    /** What was done. */
    public enum Step {
        BEGUN("Lập hồ sơ"),
        EDITED("Sửa hồ sơ"),
        SENT("Trình lên"),
        RECEIVED("Tiếp nhận"),
        SENT_BACK("Trả lại"),
        REFUSED("Không đồng ý"),
        WITHDRAWN("Rút hồ sơ"),
        VOTED("Bỏ phiếu"),
        OPINION("Lấy ý kiến nhân dân"),
        CHOSEN("Được chọn"),
        MERGED("Nhập đối tượng trùng");

        private final String label;

        Step(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
