package vn.haiphong.thidua.campaign;

/** How far a unit is with a task. */
public enum TaskState {
    OPEN("chua-nop", "Chưa nộp"),
    SUBMITTED("cho-tiep-nhan", "Chờ tiếp nhận"),
    RETURNED("tra-lai", "Bị trả lại"),
    DONE("da-xong", "Đã xong");

    private final String word;
    private final String label;

    TaskState(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** As it stands in addresses. */
    public String word() {
        return word;
    }

    public String label() {
        return label;
    }
}
