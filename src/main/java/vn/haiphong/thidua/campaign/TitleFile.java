package vn.haiphong.thidua.campaign;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.haiphong.thidua.campaign.Campaign.Subject;
import vn.haiphong.thidua.campaign.Campaign.Title;
import vn.haiphong.thidua.campaign.Campaign.TitleLevel;
import vn.haiphong.thidua.shared.CsvTable;

/** Reads the catalogue of titles from its list. */
class TitleFile {

    private static final Map<String, Subject> SUBJECTS =
            Map.of("ca_nhan", Subject.INDIVIDUAL, "tap_the", Subject.COLLECTIVE, "ho_gia_dinh", Subject.HOUSEHOLD);

    private static final Map<String, TitleLevel> LEVELS = Map.of(
            "co_so", TitleLevel.GRASSROOTS,
            "tren_co_so", TitleLevel.UPPER,
            "thanh_pho", TitleLevel.CITY,
            "bo_nganh", TitleLevel.MINISTRY,
            "nha_nuoc", TitleLevel.STATE);

    private static final Map<String, String> GROUPS = Map.ofEntries(
            Map.entry("danh_hieu_thi_dua", "Danh hiệu thi đua"),
            Map.entry("huan_chuong", "Huân chương"),
            Map.entry("huy_chuong", "Huy chương"),
            Map.entry("danh_hieu_vinh_du_nha_nuoc", "Danh hiệu vinh dự Nhà nước"),
            Map.entry("giai_thuong", "Giải thưởng"),
            Map.entry("ky_niem_chuong", "Kỷ niệm chương"),
            Map.entry("huy_hieu", "Huy hiệu"),
            Map.entry("bang_khen", "Bằng khen"),
            Map.entry("giay_khen", "Giấy khen"),
            Map.entry("bieu_duong", "Biểu dương"),
            Map.entry("dia_phuong", "Danh hiệu của thành phố"),
            Map.entry("doan_the", "Hình thức của đoàn thể"));

    private TitleFile() {}

    static List<Title> read(String file, String text) {
        var codes = new HashSet<String>();
        var titles = new ArrayList<Title>();
        for (var row : rows(file, text)) {
            var code = cell(file, row, "code", "?");
            if (!codes.add(code)) throw new CampaignFileRefused(file, code + ".code", "lặp lại");
            var authority = cell(file, row, "competent_authority_2019", code);
            titles.add(new Title(
                    code,
                    cell(file, row, "name", code),
                    known(file, row, "group", code, GROUPS),
                    subjects(file, row, code),
                    known(file, row, "level", code, LEVELS),
                    authority,
                    cell(file, row, "prerequisites_2019", code),
                    cell(file, row, "legal_ref", code),
                    !authority.startsWith("(chưa có")));
        }
        return List.copyOf(titles);
    }

    private static List<Map<String, String>> rows(String file, String text) {
        try {
            return CsvTable.rows(text);
        } catch (IllegalArgumentException e) {
            throw new CampaignFileRefused(file, "", "có dòng thừa hoặc thiếu cột");
        }
    }

    private static Set<Subject> subjects(String file, Map<String, String> row, String code) {
        var found = EnumSet.noneOf(Subject.class);
        for (var word : cell(file, row, "subject", code).split("\\|")) {
            if (!SUBJECTS.containsKey(word))
                throw new CampaignFileRefused(file, code + ".subject", "không rõ “" + word + "”");
            found.add(SUBJECTS.get(word));
        }
        return found;
    }

    private static <T> T known(String file, Map<String, String> row, String column, String code, Map<String, T> words) {
        var word = cell(file, row, column, code);
        var found = words.get(word);
        if (found == null) throw new CampaignFileRefused(file, code + "." + column, "không rõ “" + word + "”");
        return found;
    }

    private static String cell(String file, Map<String, String> row, String column, String code) {
        var value = row.getOrDefault(column, "");
        if (value.isEmpty()) throw new CampaignFileRefused(file, code + "." + column, "thiếu");
        return value;
    }
}
