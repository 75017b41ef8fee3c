package vn.haiphong.thidua.issue;

/** How soon a unit needs the answer. */
public enum Urgency {
    USUAL("Bình thường"),
    URGENT("Khẩn");

    private final String label;

    Urgency(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
