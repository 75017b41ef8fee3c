package vn.haiphong.thidua.issue;

/** What can be done with a difficulty, and how its thread says that it was done. */
public enum DifficultyStep {
    RAISE("Nêu vướng mắc"),
    AMEND("Sửa nội dung"),
    ATTACH("Đính kèm tệp"),
    ASSIGN("Phân công trả lời"),
    ANSWER("Trả lời"),
    REOPEN("Hỏi lại"),
    CLOSE("Kết thúc"),
    WITHDRAW("Rút vướng mắc"),
    PUBLISH("Ban hành hướng dẫn");

    private final String label;

    DifficultyStep(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
