package vn.haiphong.thidua.gallery;

/** Addresses of the gallery, for links from other rooms. */
public final class GalleryPaths {

    public static final String GALLERY = "/dien-hinh";

    private GalleryPaths() {}

    public static String story(String slug) {
        return GALLERY + "/" + slug;
    }
}
