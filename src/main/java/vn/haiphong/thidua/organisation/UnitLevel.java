package vn.haiphong.thidua.organisation;

/** The three levels of the plan (clauses II.3a–c). */
public enum UnitLevel {
    GRASSROOTS("co-so"),
    UPPER("tren-co-so"),
    CITY("thanh-pho");

    private final String word;

    UnitLevel(String word) {
        this.word = word;
    }

    /** As it stands in addresses. */
    public String word() {
        return word;
    }
}
