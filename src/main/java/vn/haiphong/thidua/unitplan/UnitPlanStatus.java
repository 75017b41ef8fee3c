package vn.haiphong.thidua.unitplan;

import java.util.Arrays;
import java.util.Optional;

/** Where a unit's plan stands. */
public enum UnitPlanStatus {
    DRAFT("ban-nhap", "Bản nháp"),
    SUBMITTED("cho-tiep-nhan", "Chờ tiếp nhận"),
    RETURNED("tra-lai", "Trả lại"),
    ACCEPTED("da-tiep-nhan", "Đã tiếp nhận");

    private final String word;
    private final String label;

    UnitPlanStatus(String word, String label) {
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

    public static Optional<UnitPlanStatus> ofWord(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
