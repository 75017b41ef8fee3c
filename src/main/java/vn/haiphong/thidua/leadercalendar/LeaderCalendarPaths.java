package vn.haiphong.thidua.leadercalendar;

import java.time.LocalDate;

/** Addresses of the room. */
public final class LeaderCalendarPaths {

    private LeaderCalendarPaths() {}

    public static String week() {
        return "/quan-tri/lich-lanh-dao";
    }

    /** The week that holds the day. */
    public static String week(LocalDate day) {
        return week() + "?ngay=" + day;
    }
}
