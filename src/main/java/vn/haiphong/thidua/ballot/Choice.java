package vn.haiphong.thidua.ballot;

/** What a slip says of one candidate. */
public enum Choice {
    YES("Đồng ý", "DONG-Y"),
    NO("Không đồng ý", "KHONG-DONG-Y"),
    /** Counts as an invalid paper. */
    BLANK("Để trống", "DE-TRONG");

    private final String label;
    private final String word;

    Choice(String label, String word) {
        this.label = label;
        this.word = word;
    }

    public String label() {
        return label;
    }

    /** As it stands in the frozen list. */
    public String word() {
        return word;
    }
}
