package vn.haiphong.thidua.issue;

import java.util.Arrays;
import java.util.Optional;

/** Where a difficulty stands. */
public enum DifficultyStatus {
    OPEN("cho-tra-loi", "Chờ trả lời"),
    REOPENED("hoi-lai", "Hỏi lại, chờ trả lời"),
    ANSWERED("da-tra-loi", "Đã trả lời"),
    CLOSED("da-xong", "Đã xong"),
    WITHDRAWN("da-rut", "Đã rút");

    private final String word;
    private final String label;

    DifficultyStatus(String word, String label) {
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

    /** Whether the Board owes an answer. */
    public boolean waits() {
        return this == OPEN || this == REOPENED;
    }

    public static Optional<DifficultyStatus> ofWord(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
