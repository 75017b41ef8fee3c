package vn.haiphong.thidua.subject;

/** Addresses of the room. */
public final class SubjectPaths {

    public static final String LIST = "quan-tri/doi-tuong";
    public static final String REGISTER = LIST + "/moi";

    private SubjectPaths() {}

    public static String list() {
        return "/" + LIST;
    }

    public static String register() {
        return "/" + REGISTER;
    }

    public static String subject(SubjectId id) {
        return list() + "/" + id;
    }
}
