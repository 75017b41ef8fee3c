package vn.haiphong.thidua.nomination;

import java.util.Arrays;
import java.util.Optional;

/** Where a nomination stands; at which unit it lies is told apart. */
public enum NominationStatus {
    DRAFT("dang-lap", "Đang lập"),
    SUBMITTED("cho-tiep-nhan", "Chờ tiếp nhận"),
    UNDER_REVIEW("dang-xet", "Đang xét"),
    RETURNED("tra-lai", "Trả lại"),
    CHOSEN("duoc-chon", "Được chọn"),
    REFUSED("khong-dong-y", "Không đồng ý"),
    WITHDRAWN("da-rut", "Đã rút");

    private final String word;
    private final String label;

    NominationStatus(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** As it stands in addresses. */
    public String word() {
        return word;
    }

    public String label() {
        return label;
    }

    /** Whether the unit that proposes still writes it. */
    public boolean isWritten() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether somebody has to do something with it. */
    public boolean isOpen() {
        return isWritten() || this == SUBMITTED || this == UNDER_REVIEW;
    }

    public static Optional<NominationStatus> ofWord(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
