package vn.haiphong.thidua.ballot;

import java.util.UUID;
import vn.haiphong.thidua.file.DocumentId;
import vn.haiphong.thidua.paper.Papers.Format;

/** Addresses of the room. */
public final class BallotPaths {

    public static final String DESK = "quan-tri/hoi-dong";
    public static final String BODY = DESK + "/to-chuc";
    public static final String MEETING = DESK + "/phien";
    public static final String VOTE = DESK + "/bo-phieu";
    public static final String SLIPS = DESK + "/kiem-phieu";

    private static final String FILES = "/quan-tri/tai/hoi-dong/";

    private BallotPaths() {}

    public static String desk() {
        return "/" + DESK;
    }

    public static String bodies() {
        return "/" + BODY;
    }

    public static String body(UUID id) {
        return "/" + BODY + "/" + id;
    }

    /** Where those who prepare a meeting work, and others of the unit read. */
    public static String meeting(BallotId id) {
        return "/" + MEETING + "/" + id;
    }

    /** Where a member votes. */
    public static String vote(BallotId id) {
        return "/" + VOTE + "/" + id;
    }

    /** Where a member finds the own slips in the frozen list. */
    public static String slips(BallotId id) {
        return "/" + SLIPS + "/" + id;
    }

    public static String slipFile(BallotId id) {
        return FILES + id + "/phieu.txt";
    }

    public static String minutes(BallotId id, Format format) {
        return FILES + id + "/bien-ban-hop." + format.ending();
    }

    public static String count(BallotId id, Format format) {
        return FILES + id + "/bien-ban-kiem-phieu." + format.ending();
    }

    public static String file(BallotId id, DocumentId file) {
        return FILES + id + "/tep/" + file;
    }
}
