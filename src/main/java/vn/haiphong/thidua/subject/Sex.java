package vn.haiphong.thidua.subject;

/** As the identity card says. */
public enum Sex {
    FEMALE("Nữ"),
    MALE("Nam");

    private final String label;

    Sex(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
