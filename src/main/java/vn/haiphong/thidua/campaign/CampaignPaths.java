package vn.haiphong.thidua.campaign;

/** Addresses of the room. */
public final class CampaignPaths {

    private CampaignPaths() {}

    public static String movements() {
        return "/phong-trao";
    }

    public static String movement(String slug) {
        return "/phong-trao/" + slug;
    }

    public static String plan() {
        return "/quan-tri/ke-hoach";
    }

    public static String units() {
        return "/quan-tri/don-vi";
    }
}
