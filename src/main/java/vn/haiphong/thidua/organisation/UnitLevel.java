package vn.haiphong.thidua.organisation;

import java.util.Optional;

/** The three levels of the plan (clauses II.3a–c). */
public enum UnitLevel {
    GRASSROOTS("co-so", "Cấp cơ sở"),
    UPPER("tren-co-so", "Cấp trên cơ sở"),
    CITY("thanh-pho", "Cấp thành phố");

    private final String word;
    private final String label;

    UnitLevel(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** As it stands in addresses. */
    public String word() {
        return word;
    }

    /** The Vietnamese name of the level. */
    public String label() {
        return label;
    }

    public static Optional<UnitLevel> ofWord(String word) {
        for (var level : values()) if (level.word.equals(word)) return Optional.of(level);
        return Optional.empty();
    }
}
