package vn.haiphong.thidua.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.shared.VietnameseText;

/**
 * One figure of the five-year summary.
 *
 * @param measure its unit, e.g. {@code triệu đồng}
 * @param counted the portal counts it by itself, nobody types it
 */
public record Indicator(String code, String group, String label, String measure, boolean counted) {

    static final String STORIES = "chuyen-da-dang";
    static final String CONFERENCES = "hoi-nghi-co-so-xong";

    /** The title group that is listed title by title; of the others only the sum is asked. */
    private static final String EACH = "Danh hiệu thi đua";

    /** What is asked in a campaign: the fixed figures, then titles of the law in force by kind. */
    public static List<Indicator> of(Campaign campaign) {
        var all = new ArrayList<>(List.of(
                typed("phong-trao", "Phong trào thi đua", "Phong trào do đơn vị phát động", "phong trào"),
                typed("dang-ky-ca-nhan", "Phong trào thi đua", "Lượt cá nhân đăng ký thi đua", "lượt"),
                typed("dang-ky-tap-the", "Phong trào thi đua", "Lượt tập thể đăng ký thi đua", "lượt"),
                typed("phat-hien", "Điển hình tiên tiến", "Điển hình được phát hiện, bồi dưỡng", "điển hình"),
                typed("nhan-rong", "Điển hình tiên tiến", "Điển hình được nhân rộng", "điển hình"),
                new Indicator(STORIES, "Điển hình tiên tiến", "Điển hình đã đăng trên cổng", "điển hình", true),
                new Indicator(CONFERENCES, "Hội nghị", "Hội nghị cơ sở đã tổ chức (theo cổng)", "hội nghị", true),
                typed("dai-bieu-hoi-nghi", "Hội nghị", "Đại biểu dự hội nghị các cấp", "lượt"),
                typed("tap-huan", "Tổ chức, cán bộ", "Lớp tập huấn nghiệp vụ", "lớp"),
                typed("nguoi-tap-huan", "Tổ chức, cán bộ", "Người được tập huấn", "lượt"),
                typed("kiem-tra", "Tổ chức, cán bộ", "Cuộc kiểm tra, giám sát", "cuộc"),
                typed("quy", "Kinh phí", "Quỹ thi đua, khen thưởng đã trích", "triệu đồng"),
                typed("chi-thuong", "Kinh phí", "Tiền thưởng đã chi", "triệu đồng"),
                typed("xa-hoi-hoa", "Kinh phí", "Nguồn xã hội hóa", "triệu đồng")));
        var sums = new LinkedHashMap<String, Indicator>();
        for (var title : campaign.titles()) {
            if (!title.inForce()) continue;
            if (title.group().equals(EACH)) {
                all.add(typed("dh-" + title.code(), EACH, title.name(), "lượt"));
            } else {
                sums.putIfAbsent(
                        title.group(),
                        typed(
                                "nhom-" + VietnameseText.slug(title.group()),
                                "Hình thức khen thưởng",
                                title.group(),
                                "lượt"));
            }
        }
        all.addAll(sums.values());
        return List.copyOf(all);
    }

    private static Indicator typed(String code, String group, String label, String measure) {
        return new Indicator(code, group, label, measure, false);
    }
}
