package vn.haiphong.thidua.protagonist;

import vn.haiphong.thidua.gallery.GalleryPaths;

/** Addresses of the room. */
public final class ProtagonistPaths {

    public static final String PROOF = GalleryPaths.PROOF;
    public static final String DESK = "quan-tri/dien-hinh/:storyId/nguoi-duoc-ke";

    private ProtagonistPaths() {}

    /** The private page. */
    public static String proof(String secret) {
        return "/" + PROOF + "/" + secret;
    }

    public static String send() {
        return GalleryPaths.PROOF_ANSWER;
    }

    static String desk(String story) {
        return "/" + DESK.replace(":storyId", story);
    }
}
