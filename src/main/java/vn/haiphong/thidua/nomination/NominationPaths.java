package vn.haiphong.thidua.nomination;

import java.util.UUID;
import vn.haiphong.thidua.file.DocumentId;

/** Addresses of the room. */
public final class NominationPaths {

    public static final String LIST = "quan-tri/ho-so";
    public static final String BEGIN = LIST + "/moi";
    public static final String RULES = LIST + "/quy-dinh";
    public static final String SUBMISSIONS = LIST + "/to-trinh";

    public static final String SHEET = "/quan-tri/tai/ho-so.xlsx";

    private NominationPaths() {}

    public static String list() {
        return "/" + LIST;
    }

    public static String begin() {
        return "/" + BEGIN;
    }

    public static String rules() {
        return "/" + RULES;
    }

    public static String submissions() {
        return "/" + SUBMISSIONS;
    }

    public static String nomination(NominationId id) {
        return list() + "/" + id;
    }

    public static String file(NominationId id, DocumentId file) {
        return nomination(id) + "/tep/" + file;
    }

    /** @param ending {@code docx} or {@code pdf} */
    public static String submission(UUID id, String ending) {
        return "/quan-tri/tai/to-trinh/" + id + "." + ending;
    }
}
