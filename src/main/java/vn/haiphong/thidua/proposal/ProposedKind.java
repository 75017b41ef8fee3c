package vn.haiphong.thidua.proposal;

import java.util.Arrays;

/** Whom a citizen proposes. */
public enum ProposedKind {
    PERSON("ca-nhan", "Cá nhân"),
    COLLECTIVE("tap-the", "Tập thể"),
    HOUSEHOLD("ho-gia-dinh", "Hộ gia đình");

    private final String word;
    private final String label;

    ProposedKind(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** As it stands in forms. */
    public String word() {
        return word;
    }

    public String label() {
        return label;
    }

    static ProposedKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(word))
                .findFirst()
                .orElse(PERSON);
    }
}
