package vn.haiphong.thidua.report;

import java.util.ArrayList;
import java.util.List;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.paper.Paper;
import vn.haiphong.thidua.paper.PaperBlock;
import vn.haiphong.thidua.paper.PaperBlock.Heading;
import vn.haiphong.thidua.paper.PaperWords;

/** A unit's results pack as an official report in its two parts. */
class ResultPaper {

    private final Campaign campaign;
    private final Unit unit;
    private final ReportDraft draft;

    ResultPaper(Campaign campaign, Unit unit, ReportDraft draft) {
        this.campaign = campaign;
        this.unit = unit;
        this.draft = draft;
    }

    Paper paper() {
        var content = draft.content();
        var body = new ArrayList<PaperBlock>();
        body.add(PaperBlock.text("Thực hiện Kế hoạch số " + campaign.plan().number() + " "
                + PaperWords.day(campaign.plan().issued()) + " của "
                + campaign.plan().issuer() + ", "
                + OfficialNames.of(unit) + " báo cáo kết quả như sau:"));
        body.add(new Heading(
                1, "Phần thứ nhất\nTỔNG KẾT PHONG TRÀO THI ĐUA VÀ CÔNG TÁC KHEN THƯỞNG 05 NĂM (2015-2020)"));
        section(body, "I. Công tác lãnh đạo, chỉ đạo", content.leadership());
        body.add(new Heading(2, "II. Kết quả các phong trào thi đua"));
        for (var movement : campaign.movements()) {
            var text = content.movements().get(movement.slug());
            if (text != null) body.add(new PaperBlock.Text(movement.label() + ":", text));
        }
        section(body, "III. Kết quả đạt được", content.achievements());
        body.add(FigureTables.of(
                content.inclusive()
                        ? "Số liệu của đơn vị, gồm các đơn vị trực thuộc"
                        : "Số liệu của đơn vị và các đơn vị trực thuộc đã báo cáo trên cổng",
                draft.indicators(),
                List.of("Số lượng"),
                List.of(draft.rollup())));
        body.add(new Heading(2, "IV. Tồn tại, hạn chế và nguyên nhân"));
        int number = 1;
        for (var one : content.shortcomings()) {
            body.add(new PaperBlock.Text(number++ + ".", one.what()));
            body.add(new PaperBlock.Text("Nguyên nhân:", one.cause()));
            if (!one.remedy().isEmpty()) body.add(new PaperBlock.Text("Biện pháp khắc phục:", one.remedy()));
        }
        body.add(new Heading(1, "Phần thứ hai\nPHƯƠNG HƯỚNG, NHIỆM VỤ 05 NĂM (2020-2025)"));
        section(body, "I. Phương hướng, nhiệm vụ, giải pháp", content.directions());
        body.add(new Heading(2, "II. Chỉ tiêu phấn đấu"));
        body.add(FigureTables.targets(content.targets()));
        body.add(PaperBlock.text("Trên đây là báo cáo của " + OfficialNames.of(unit)
                + ", kính gửi Ủy ban nhân dân thành phố (qua Ban Thi đua - Khen thưởng, Sở Nội vụ) tổng hợp."));
        return new Paper(
                OfficialNames.head(unit),
                PaperWords.number(null, OfficialNames.symbol(unit, "BC")),
                null,
                "BÁO CÁO",
                "Tổng kết phong trào thi đua và công tác khen thưởng 05 năm (2015-2020), phương hướng, nhiệm vụ 05 năm"
                        + " (2020-2025)",
                List.of(),
                List.copyOf(body),
                OfficialNames.signature(unit, content.signer()),
                List.of("Ủy ban nhân dân thành phố", "Ban Thi đua - Khen thưởng, Sở Nội vụ", "Lưu: VT"),
                delegates());
    }

    private List<Paper.Annex> delegates() {
        if (draft.content().delegates().isEmpty()) return List.of();
        return List.of(new Paper.Annex(
                "Danh sách",
                "Đại biểu dự Đại hội Thi đua yêu nước thành phố và tóm tắt thành tích",
                true,
                List.of(FigureTables.delegates(draft.content().delegates()))));
    }

    private static void section(List<PaperBlock> body, String heading, String text) {
        body.add(new Heading(2, heading));
        if (!text.isEmpty()) body.add(PaperBlock.text(text));
    }
}
