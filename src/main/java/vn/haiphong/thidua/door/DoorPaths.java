package vn.haiphong.thidua.door;

import vn.haiphong.thidua.delegate.DelegatePaths;
import vn.haiphong.thidua.organisation.UnitId;

/** Addresses of the room. */
public final class DoorPaths {

    public static final String CARDS = DelegatePaths.CARDS;
    public static final String DOOR = "/quan-tri/dai-bieu/don-tiep";

    public static final String ENTRY = "quan-tri/don-tiep";

    static final String SHEETS = "/quan-tri/tai/dai-bieu/the/";

    private DoorPaths() {}

    /** The cards of one delegation to print. */
    public static String sheet(UnitId delegation) {
        return SHEETS + delegation.code() + ".pdf";
    }

    /** All cards to print. */
    public static String sheets() {
        return SHEETS + "tat-ca.pdf";
    }
}
