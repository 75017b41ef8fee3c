package vn.haiphong.thidua.notice;

import java.util.UUID;

/** Addresses of the room. */
public final class NoticePaths {

    public static final String NOTICES = "quan-tri/thong-bao";
    public static final String OUTBOX = "quan-tri/thu-di";

    private NoticePaths() {}

    /** Opens what the notice is about, and counts it as read. */
    public static String open(UUID notice) {
        return "/" + NOTICES + "?mo=" + notice;
    }

    public static String mail(UUID mail) {
        return "/" + OUTBOX + "/" + mail;
    }
}
