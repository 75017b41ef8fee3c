package vn.haiphong.thidua.subject;

import java.util.Arrays;
import java.util.Optional;

/** Who can be honoured. */
public enum SubjectKind {
    PERSON("ca-nhan", "Cá nhân"),
    COLLECTIVE("tap-the", "Tập thể"),
    HOUSEHOLD("ho-gia-dinh", "Hộ gia đình");

    private final String word;
    private final String label;

    SubjectKind(String word, String label) {
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

    public static Optional<SubjectKind> ofWord(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
