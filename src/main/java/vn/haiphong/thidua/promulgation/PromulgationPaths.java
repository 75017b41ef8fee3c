package vn.haiphong.thidua.promulgation;

import vn.haiphong.thidua.file.DocumentId;
import vn.haiphong.thidua.paper.Papers.Format;

/** Addresses of the room. */
public final class PromulgationPaths {

    public static final String DOCUMENTS = "quan-tri/van-ban";
    public static final String RECIPIENTS = DOCUMENTS + "/noi-nhan";

    private PromulgationPaths() {}

    public static String list() {
        return "/" + DOCUMENTS;
    }

    public static String recipients() {
        return "/" + RECIPIENTS;
    }

    public static String draft(DraftId id) {
        return list() + "/" + id;
    }

    public static String comparison(DraftId id, int before, int after) {
        return draft(id) + "/so-sanh?tu=" + before + "&den=" + after;
    }

    /** Where an issued edition stays for good. */
    public static String issued(DraftId id, int edition) {
        return draft(id) + "/ban-hanh/" + edition;
    }

    public static String issuedFile(DraftId id, int edition, Format format) {
        return "/quan-tri/tai/van-ban/" + id + "/" + edition + "." + format.ending();
    }

    public static String file(DraftId id, DocumentId file) {
        return draft(id) + "/tep/" + file;
    }
}
