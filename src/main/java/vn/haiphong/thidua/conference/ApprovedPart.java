package vn.haiphong.thidua.conference;

/** What the Council approves of a pilot before it may be held (clause III.2c). */
public enum ApprovedPart {
    PLAN("Kế hoạch"),
    CONTENT("Nội dung"),
    REPORT("Báo cáo");

    private final String label;

    ApprovedPart(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
