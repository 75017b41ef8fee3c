package vn.haiphong.thidua.quota;

import vn.haiphong.thidua.organisation.UnitId;

/** Addresses of the room. */
public final class QuotaPaths {

    public static final String DELEGATES = "quan-tri/dai-bieu";
    public static final String SEATS = DELEGATES + "/phan-bo";

    private QuotaPaths() {}

    public static String seats() {
        return "/" + SEATS;
    }

    public static String seats(UnitId unit) {
        return "/" + SEATS + "?don-vi=" + unit.code();
    }
}
