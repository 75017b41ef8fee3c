package vn.haiphong.thidua.conference;

import java.util.UUID;
import vn.haiphong.thidua.file.DocumentId;
import vn.haiphong.thidua.organisation.UnitId;

/** Addresses of the room. */
public final class ConferencePaths {

    /** The list as XLSX; takes the filters of the list. */
    public static final String SHEET = "/quan-tri/tai/hoi-nghi.xlsx";

    private ConferencePaths() {}

    public static String desk() {
        return "/quan-tri/hoi-nghi";
    }

    public static String record(UnitId unit) {
        return desk() + "/" + unit.code();
    }

    public static String file(UnitId unit, DocumentId file) {
        return record(unit) + "/tep/" + file;
    }

    public static String templates() {
        return "/quan-tri/mau-hoi-nghi";
    }

    public static String template(UUID id) {
        return templates() + "/" + id;
    }

    public static String calendar() {
        return "/hoi-nghi";
    }

    public static String feed() {
        return "/hoi-nghi.ics";
    }
}
