package vn.haiphong.thidua.report;

import java.util.UUID;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.paper.Papers.Format;

/** Addresses of the room. */
public final class ReportPaths {

    public static final String DESK = "quan-tri/dieu-phoi";
    public static final String LETTERS = "quan-tri/cong-van-don-doc";
    public static final String RESULTS = "quan-tri/bao-cao";
    public static final String SYNTHESES = "quan-tri/tong-hop";
    public static final String DESK_SHEET = "/quan-tri/tai/tien-do.xlsx";

    private ReportPaths() {}

    public static String result(UnitId unit) {
        return "/" + RESULTS + "/" + unit.code();
    }

    public static String synthesis(UUID id) {
        return "/" + SYNTHESES + "/" + id;
    }

    public static String resultFile(UnitId unit, Format format) {
        return "/quan-tri/tai/bao-cao/" + unit.code() + "." + format.ending();
    }

    public static String letterFile(UUID id, Format format) {
        return "/quan-tri/tai/cong-van/" + id + "." + format.ending();
    }

    /** All letters written in one go. */
    public static String letterBatch(UUID batch) {
        return "/quan-tri/tai/cong-van/" + batch + ".zip";
    }

    public static String synthesisSheet(UUID id) {
        return "/quan-tri/tai/tong-hop/" + id + ".xlsx";
    }

    public static String synthesisFile(UUID id, Format format) {
        return "/quan-tri/tai/tong-hop/" + id + "." + format.ending();
    }
}
