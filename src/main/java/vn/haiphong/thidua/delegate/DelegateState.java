package vn.haiphong.thidua.delegate;

import java.util.Arrays;
import java.util.Optional;

/** Whether a delegate has a seat. */
public enum DelegateState {
    SEATED("co-cho", "Có chỗ"),
    WAITING("du-khuyet", "Dự khuyết"),
    GONE("da-rut", "Đã rút");

    private final String word;
    private final String label;

    DelegateState(String word, String label) {
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

    public static Optional<DelegateState> ofWord(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
