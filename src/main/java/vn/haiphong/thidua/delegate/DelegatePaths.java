package vn.haiphong.thidua.delegate;

import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.quota.QuotaPaths;
import vn.haiphong.thidua.subject.SubjectId;

/** Addresses of the room. */
public final class DelegatePaths {

    public static final String ALL = QuotaPaths.DELEGATES;
    public static final String REGISTER = ALL + "/tra-cuu";
    public static final String STRUCTURE = ALL + "/co-cau";
    public static final String LIST = ALL + "/don-vi";
    public static final String CARDS = ALL + "/the";

    static final String FILES = "/quan-tri/tai/dai-bieu/";

    private DelegatePaths() {}

    public static String all() {
        return "/" + ALL;
    }

    public static String register() {
        return "/" + REGISTER;
    }

    public static String structure() {
        return "/" + STRUCTURE;
    }

    public static String list(UnitId unit) {
        return "/" + LIST + "/" + unit.code();
    }

    /** With a person to put forward. */
    public static String list(UnitId unit, SubjectId subject) {
        return list(unit) + "?doi-tuong=" + subject;
    }

    /** @param ending {@code xlsx}, {@code docx} or {@code pdf} */
    public static String listFile(UnitId unit, String ending) {
        return FILES + "danh-sach/" + unit.code() + "." + ending;
    }

    public static String structureFile(UnitId unit, String ending) {
        return FILES + "co-cau/" + unit.code() + "." + ending;
    }
}
