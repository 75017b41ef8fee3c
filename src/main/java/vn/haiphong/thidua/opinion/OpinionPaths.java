package vn.haiphong.thidua.opinion;

import java.util.UUID;
import vn.haiphong.thidua.paper.Papers.Format;

/** Addresses of the room. */
public final class OpinionPaths {

    public static final String DESK = "quan-tri/lay-y-kien";
    public static final String ANSWER = DESK + "/y-kien";
    public static final String PUBLIC = "lay-y-kien";

    private OpinionPaths() {}

    public static String list() {
        return "/" + PUBLIC;
    }

    public static String notice(OpinionId id) {
        return list() + "/" + id;
    }

    /** Where a citizen writes. */
    public static String write(OpinionId id) {
        return notice(id) + "/gui-y-kien";
    }

    /** Where a citizen follows the own answer. */
    public static String follow() {
        return list() + "/tra-cuu";
    }

    public static String desk() {
        return "/" + DESK;
    }

    public static String desk(OpinionId id) {
        return desk() + "/" + id;
    }

    public static String answer(UUID id) {
        return "/" + ANSWER + "/" + id;
    }

    public static String report(OpinionId id, Format format) {
        return "/quan-tri/tai/lay-y-kien/" + id + "." + format.ending();
    }
}
