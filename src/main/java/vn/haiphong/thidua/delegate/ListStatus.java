package vn.haiphong.thidua.delegate;

import java.util.Arrays;
import java.util.Optional;

/** Where a unit's list stands. */
public enum ListStatus {
    DRAFT("dang-lap", "Đang lập"),
    SUBMITTED("cho-tiep-nhan", "Chờ tiếp nhận"),
    RETURNED("tra-lai", "Trả lại"),
    ACCEPTED("da-tiep-nhan", "Đã tiếp nhận");

    private final String word;
    private final String label;

    ListStatus(String word, String label) {
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

    public static Optional<ListStatus> ofWord(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
