package vn.haiphong.thidua.delegate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.StepRefused;

/** A unit's list as the table keeps it. */
record DelegateList(
        UnitId unit,
        long version,
        ListStatus status,
        @Nullable String note,
        String editedBy,
        Instant editedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant acceptedAt,
        @Nullable String acceptedBy,
        @Nullable Integer receipt) {

    static DelegateList begun(UnitId unit, String by, Instant now) {
        return new DelegateList(unit, 0, ListStatus.DRAFT, null, by, now, null, null, null, null);
    }

    DelegateList edited(String by, Instant now) {
        if (status == ListStatus.SUBMITTED) {
            throw new StepRefused(
                    "Danh sách đã nộp, đang chờ tiếp nhận nên không sửa được. Hãy đề nghị nơi nhận trả lại.");
        }
        return new DelegateList(unit, version, status, note, by, now, submittedAt, acceptedAt, acceptedBy, receipt);
    }

    DelegateList submitted(String by, Instant now) {
        if (status != ListStatus.DRAFT && status != ListStatus.RETURNED) {
            throw new StepRefused("Danh sách đang ở trạng thái “" + status.label() + "”, không nộp lại được.");
        }
        return new DelegateList(unit, version, ListStatus.SUBMITTED, null, by, now, now, null, null, receipt);
    }

    DelegateList returned(String reason, String by, Instant now) {
        if (status == ListStatus.DRAFT || status == ListStatus.RETURNED) {
            throw new StepRefused("Danh sách đang ở trạng thái “" + status.label() + "”, không trả lại được.");
        }
        return new DelegateList(unit, version, ListStatus.RETURNED, reason, by, now, submittedAt, null, null, receipt);
    }

    DelegateList accepted(int number, String by, Instant now) {
        if (status != ListStatus.SUBMITTED) {
            throw new StepRefused("Danh sách đang ở trạng thái “" + status.label() + "”, không chờ tiếp nhận.");
        }
        return new DelegateList(unit, version, ListStatus.ACCEPTED, null, by, now, submittedAt, now, by, number);
    }

    /** {@code 07/BN-ĐB}; empty until it was accepted once. */
    String receiptWords() {
        return receipt == null ? "" : "%02d/BN-ĐB".formatted(receipt);
    }
}
