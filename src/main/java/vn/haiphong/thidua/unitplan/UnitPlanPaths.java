package vn.haiphong.thidua.unitplan;

import vn.haiphong.thidua.file.DocumentId;
import vn.haiphong.thidua.organisation.UnitId;

/** Addresses of the room. */
public final class UnitPlanPaths {

    private UnitPlanPaths() {}

    public static String list() {
        return "/quan-tri/ke-hoach-don-vi";
    }

    public static String plan(UnitId unit) {
        return list() + "/" + unit.code();
    }

    public static String file(UnitId unit, DocumentId file) {
        return plan(unit) + "/tep/" + file;
    }
}
