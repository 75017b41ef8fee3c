package vn.haiphong.thidua.gallery;

import java.util.Arrays;
import java.util.Optional;

/** Whom a story tells of. */
public enum ExemplarKind {
    INDIVIDUAL("ca-nhan", "Cá nhân"),
    COLLECTIVE("tap-the", "Tập thể"),
    HOUSEHOLD("ho-gia-dinh", "Hộ gia đình");

    private final String word;
    private final String label;

    ExemplarKind(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** As it stands in addresses. */
    public String word() {
        return word;
    }

    /** The Vietnamese name, for staff; public pages take theirs from the translations. */
    public String label() {
        return label;
    }

    public static Optional<ExemplarKind> ofWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findAny();
    }
}
