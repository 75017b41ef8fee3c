package vn.haiphong.thidua.account;

/** What an account may do; where it may do it is its unit scope. */
public enum Role {
    /** Keeps accounts and the portal itself. */
    ADMIN("Quản trị hệ thống"),
    /** Ban Thi đua - Khen thưởng: the focal point of the plan (clause III.4). */
    ORGANISER("Ban Thi đua - Khen thưởng"),
    /** Officer of one unit and everything below it. */
    UNIT("Cán bộ đơn vị"),
    /** Writes and publishes stories. */
    EDITOR("Biên tập"),
    /** Runs the agenda on congress day. */
    OPERATOR("Điều hành chương trình"),
    /** Accredited newspaper, radio or television. */
    PRESS("Báo chí"),
    /** City leader, reads only. */
    LEADER("Lãnh đạo");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** The Vietnamese name of the role. */
    public String label() {
        return label;
    }

    /** As Spring Security knows it. */
    public String authority() {
        return "ROLE_" + name();
    }
}
