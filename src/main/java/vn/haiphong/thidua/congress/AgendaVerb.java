package vn.haiphong.thidua.congress;

/** What can be pressed at the desk. */
public enum AgendaVerb {
    START("start", "Bắt đầu"),
    FINISH("finish", "Kết thúc"),
    DELAY("delay", "Lùi giờ"),
    CANCEL("cancel", "Hủy"),
    REOPEN("reopen", "Mở lại"),
    ANNOUNCE("announce", "Gửi thông báo"),
    CLEAR("clear", "Gỡ thông báo"),
    UNDO("undo", "Hoàn tác");

    private final String key;
    private final String label;

    AgendaVerb(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** As the audit trail names it. */
    public String key() {
        return key;
    }

    /** The Vietnamese word. */
    public String label() {
        return label;
    }
}
