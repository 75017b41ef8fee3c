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

    /** Where the words of a clause stand on the page of the plan. */
    public static String clause(Campaign.Clause clause) {
        return plan() + "#" + clause.anchor();
    }

    public static String tasks() {
        return plan() + "/viec";
    }

    /** @param late only those that are late */
    public static String tasks(String code, boolean late) {
        return tasks() + "?ma=" + code + (late ? "&tre=1" : "");
    }

    public static String myWork() {
        return "/quan-tri/viec-cua-toi";
    }

    public static String extensions() {
        return plan() + "/gia-han";
    }

    public static String moveDays() {
        return plan() + "/doi-ngay";
    }

    public static String copy() {
        return plan() + "/nhan-ban";
    }

    public static String units() {
        return "/quan-tri/don-vi";
    }
}
