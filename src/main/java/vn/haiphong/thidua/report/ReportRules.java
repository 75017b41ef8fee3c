package vn.haiphong.thidua.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.haiphong.thidua.campaign.Campaign;

/** What a draft must keep to, and what must stand in a pack before it is handed in. */
final class ReportRules {

    static final int TEXT = 20_000;
    static final int ROWS = 50;
    private static final BigDecimal MOST = new BigDecimal("1000000000000");

    private ReportRules() {}

    static List<ReportProblem> ofDraft(ReportContent content, Campaign campaign) {
        var problems = new ArrayList<ReportProblem>();
        var known = Indicator.of(campaign).stream()
                .filter(one -> !one.counted())
                .map(Indicator::code)
                .collect(Collectors.toSet());
        content.figures().forEach((code, figure) -> {
            if (!known.contains(code)) problems.add(new ReportProblem("figures", "Không có chỉ tiêu “" + code + "”."));
            else if (figure.signum() < 0 || figure.compareTo(MOST) > 0) {
                problems.add(new ReportProblem(code, "Hãy nhập số từ 0 trở lên."));
            }
        });
        var slugs = campaign.movements().stream().map(Campaign.Movement::slug).collect(Collectors.toSet());
        if (!slugs.containsAll(content.movements().keySet())) {
            problems.add(new ReportProblem("movements", "Có phong trào không thuộc kế hoạch."));
        }
        content.movements().forEach((slug, text) -> length("movements", text, problems));
        length("leadership", content.leadership(), problems);
        length("achievements", content.achievements(), problems);
        length("directions", content.directions(), problems);
        for (var one : content.shortcomings())
            length("shortcomings", one.what() + one.cause() + one.remedy(), problems);
        for (var one : content.targets()) length("targets", one.what() + one.measure(), problems);
        if (content.signer().length() > 120) {
            problems.add(new ReportProblem("signer", "Họ tên người ký dài quá 120 ký tự."));
        }
        for (int size : List.of(content.shortcomings().size(), content.targets().size())) {
            if (size > ROWS) problems.add(new ReportProblem("targets", "Mỗi danh sách có tối đa " + ROWS + " dòng."));
        }
        return problems;
    }

    static List<ReportProblem> ofSubmission(ReportContent content, Campaign campaign) {
        var problems = new ArrayList<>(ofDraft(content, campaign));
        demand("achievements", content.achievements(), "Hãy viết kết quả đạt được.", problems);
        if (content.shortcomings().isEmpty()) {
            problems.add(new ReportProblem(
                    "shortcomings", "Hãy nêu ít nhất một tồn tại, hạn chế cùng nguyên nhân (điểm I.1 của kế hoạch)."));
        }
        for (var one : content.shortcomings()) {
            if (one.what().isEmpty() || one.cause().isEmpty()) {
                problems.add(
                        new ReportProblem("shortcomings", "Mỗi tồn tại, hạn chế cần có cả nội dung và nguyên nhân."));
                break;
            }
        }
        demand("directions", content.directions(), "Hãy viết phương hướng, nhiệm vụ 2020-2025.", problems);
        if (content.targets().isEmpty()) {
            problems.add(new ReportProblem("targets", "Hãy nêu ít nhất một chỉ tiêu đo được cho giai đoạn 2020-2025."));
        }
        for (var one : content.targets()) {
            if (one.what().isEmpty()
                    || one.measure().isEmpty()
                    || one.goal() == null
                    || one.year() < 2020
                    || one.year() > 2025) {
                problems.add(new ReportProblem(
                        "targets", "Mỗi chỉ tiêu cần có nội dung, đơn vị tính, con số và năm trong khoảng 2020-2025."));
                break;
            }
        }
        return problems;
    }

    private static void demand(String field, String text, String message, List<ReportProblem> problems) {
        if (text.isEmpty()) problems.add(new ReportProblem(field, message));
    }

    private static void length(String field, String text, List<ReportProblem> problems) {
        if (text.length() > TEXT) {
            problems.add(new ReportProblem(field, "Phần này dài quá 20.000 ký tự. Hãy viết gọn hơn."));
        }
    }
}
