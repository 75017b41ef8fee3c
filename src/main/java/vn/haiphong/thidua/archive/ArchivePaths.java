package vn.haiphong.thidua.archive;

/** Addresses of the room. */
public final class ArchivePaths {

    public static final String REGISTER = "quan-tri/luu-tru";
    public static final String ZIP = "/quan-tri/tai/luu-tru.zip";

    private ArchivePaths() {}

    public static String copy(long seq) {
        return "/quan-tri/tai/luu-tru/" + seq + ".json";
    }
}
