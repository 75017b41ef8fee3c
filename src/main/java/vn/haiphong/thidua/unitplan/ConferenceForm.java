package vn.haiphong.thidua.unitplan;

/** How a unit means to hold its conference (guidance 1149/HD-BTĐKT). */
public enum ConferenceForm {
    PLENARY("Hội nghị toàn thể"),
    DELEGATES("Hội nghị đại biểu"),
    COMBINED("Lồng ghép với hội nghị khác của đơn vị");

    private final String label;

    ConferenceForm(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
