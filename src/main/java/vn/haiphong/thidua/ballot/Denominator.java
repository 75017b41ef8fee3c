package vn.haiphong.thidua.ballot;

/** Of whom a threshold is counted. Whoever stands aside stays in the number. */
public enum Denominator {
    /** The whole body, the absent too (NĐ 91/2017/NĐ-CP, article 45 clause 8). */
    ALL_MEMBERS("tổng số thành viên"),
    /** Those who attend the meeting. */
    PRESENT("số thành viên dự họp");

    private final String label;

    Denominator(String label) {
        this.label = label;
    }

    /** As it stands in the minutes, e.g. {@code tổng số thành viên}. */
    public String label() {
        return label;
    }
}
