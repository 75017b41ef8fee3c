package vn.haiphong.thidua.congress;

/** Addresses of the congress. */
public final class CongressPaths {

    public static final String CONGRESS = "/dai-hoi";
    public static final String CALENDAR = "/dai-hoi.ics";
    public static final String CHANGES = "/dai-hoi/thay-doi";
    public static final String CHANGES_FEED = "/dai-hoi/thay-doi.atom";

    private CongressPaths() {}

    public static String changes(int page) {
        return page > 1 ? CHANGES + "?trang=" + page : CHANGES;
    }

    public static String calendar(AgendaItemId item) {
        return CALENDAR + "?muc=" + item;
    }

    public static String calendar(SessionDay session) {
        return CALENDAR + "?phien=" + session.code();
    }
}
