package vn.haiphong.thidua.quota;

import vn.haiphong.thidua.organisation.UnitId;

/** Addresses of the room. */
public final class QuotaPaths {

    public static final String SEATS = "quan-tri/dai-bieu/phan-bo";

    private QuotaPaths() {}

    public static String seats() {
        return "/" + SEATS;
    }

    public static String seats(UnitId unit) {
        return "/" + SEATS + "?don-vi=" + unit.code();
    }
}
