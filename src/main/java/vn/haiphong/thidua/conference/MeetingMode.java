package vn.haiphong.thidua.conference;

/** Who takes part in a conference (guidance 1149/HD-BTĐKT). */
public enum MeetingMode {
    FULL("Hội nghị toàn thể"),
    DELEGATES("Hội nghị đại biểu");

    private final String label;

    MeetingMode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
