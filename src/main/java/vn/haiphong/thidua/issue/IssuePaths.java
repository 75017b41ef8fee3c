package vn.haiphong.thidua.issue;

import vn.haiphong.thidua.file.DocumentId;

/** Addresses of the room. */
public final class IssuePaths {

    public static final String DIFFICULTIES = "quan-tri/vuong-mac";
    public static final String RAISE = DIFFICULTIES + "/moi";
    public static final String GUIDANCE = "quan-tri/huong-dan";
    public static final String PUBLISH = GUIDANCE + "/moi";

    private IssuePaths() {}

    public static String difficulties() {
        return "/" + DIFFICULTIES;
    }

    public static String overdue() {
        return difficulties() + "?qua-han=1";
    }

    public static String raise() {
        return "/" + RAISE;
    }

    public static String difficulty(DifficultyId id) {
        return difficulties() + "/" + id;
    }

    public static String file(DifficultyId id, DocumentId file) {
        return difficulty(id) + "/tep/" + file;
    }

    public static String guidance() {
        return "/" + GUIDANCE;
    }

    public static String publish() {
        return "/" + PUBLISH;
    }

    public static String guidance(GuidanceId id) {
        return guidance() + "/" + id;
    }
}
