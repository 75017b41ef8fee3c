package vn.haiphong.thidua.issue;

import java.util.Arrays;
import java.util.Optional;

/** Whether guidance still holds. */
public enum GuidanceStatus {
    IN_FORCE("dang-ap-dung", "Đang áp dụng"),
    WITHDRAWN("thu-hoi", "Đã thu hồi");

    private final String word;
    private final String label;

    GuidanceStatus(String word, String label) {
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

    public static Optional<GuidanceStatus> ofWord(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
