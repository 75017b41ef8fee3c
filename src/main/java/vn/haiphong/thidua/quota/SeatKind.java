package vn.haiphong.thidua.quota;

import java.util.Arrays;
import java.util.Optional;

/** The two sorts of seats of a congress. */
public enum SeatKind {
    OFFICIAL("chinh-thuc", "Chính thức"),
    GUEST("khach-moi", "Khách mời");

    private final String word;
    private final String label;

    SeatKind(String word, String label) {
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

    /** As it stands inside a sentence. */
    public String inWords() {
        return label.toLowerCase(java.util.Locale.ROOT);
    }

    public static Optional<SeatKind> ofWord(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
