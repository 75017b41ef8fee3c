package vn.haiphong.thidua.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.organisation.UnitKind;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.paper.Paper;
import vn.haiphong.thidua.paper.PaperBlock;
import vn.haiphong.thidua.paper.PaperBlock.Align;
import vn.haiphong.thidua.paper.PaperBlock.Column;
import vn.haiphong.thidua.paper.PaperBlock.Heading;
import vn.haiphong.thidua.paper.PaperBlock.Text;
import vn.haiphong.thidua.paper.PaperWords;
import vn.haiphong.thidua.report.SynthesisDraft.Quote;

/** A synthesis as an official report: the Board's text, the figures of the city, and what each unit wrote. */
class SynthesisPaper {

    private final Campaign campaign;
    private final UnitTree tree;
    private final SynthesisDraft draft;

    SynthesisPaper(Campaign campaign, UnitTree tree, SynthesisDraft draft) {
        this.campaign = campaign;
        this.tree = tree;
        this.draft = draft;
    }

    Paper paper() {
        var content = draft.content();
        var rollup = draft.rollup();
        var body = new ArrayList<PaperBlock>();
        body.add(PaperBlock.text("Thực hiện Kế hoạch số " + campaign.plan().number() + " "
                + PaperWords.day(campaign.plan().issued()) + " của "
                + campaign.plan().issuer() + ", "
                + SteeringDesk.BOARD + " tổng hợp từ báo cáo đã tiếp nhận của " + rollup.reported()
                + " cơ quan, đơn vị, địa phương như sau:"));
        section(body, "I. Tình hình chung", content.opening());
        section(body, "II. Kết quả", content.assessment());
        body.add(FigureTables.of(
                "Số liệu tổng hợp toàn thành phố",
                draft.indicators(),
                List.of("Quận, huyện", "Sở, ngành, đơn vị khác", "Toàn thành phố"),
                List.of(part(true), part(false), rollup)));
        section(body, "III. Tồn tại, hạn chế và nguyên nhân", content.shortcomings());
        section(body, "IV. Phương hướng, nhiệm vụ 2020-2025", content.directions());
        body.add(PaperBlock.text("Trích báo cáo của từng cơ quan, đơn vị, địa phương ở các phụ lục kèm theo."));
        return new Paper(
                LetterText.BOARD,
                PaperWords.number(content.number(), "BC-BTĐKT"),
                content.dated(),
                "BÁO CÁO",
                draft.row().title(),
                List.of(),
                List.copyOf(body),
                content.signature(),
                List.of("Ủy ban nhân dân thành phố", "Hội đồng Thi đua - Khen thưởng thành phố", "Lưu: VT"),
                annexes());
    }

    /** What districts, or everybody else, add up to. */
    private Rollup part(boolean districts) {
        var children = draft.rollup().children().stream()
                .filter(child -> isDistrict(child) == districts)
                .toList();
        var sum = new TreeMap<String, BigDecimal>();
        for (var child : children) {
            child.figures().forEach((code, figure) -> sum.merge(code, figure, BigDecimal::add));
        }
        return new Rollup(draft.rollup().unit(), "", sum, 0, 0, children);
    }

    private boolean isDistrict(Rollup child) {
        var kind = tree.get(child.unit()).kind();
        return kind == UnitKind.URBAN_DISTRICT || kind == UnitKind.RURAL_DISTRICT;
    }

    private List<Paper.Annex> annexes() {
        if (draft.quotes().isEmpty()) return List.of();
        return List.of(
                new Paper.Annex(
                        "Phụ lục I",
                        "Kết quả theo báo cáo của đơn vị",
                        false,
                        quotes(content -> List.of(content.achievements()))),
                new Paper.Annex(
                        "Phụ lục II",
                        "Tồn tại, hạn chế và nguyên nhân theo báo cáo của đơn vị",
                        false,
                        quotes(content -> content.shortcomings().stream()
                                .map(one -> one.what() + " Nguyên nhân: " + one.cause()
                                        + (one.remedy().isEmpty() ? "" : " Khắc phục: " + one.remedy()))
                                .toList())),
                new Paper.Annex("Phụ lục III", "Chỉ tiêu 2020-2025 của đơn vị", true, List.of(targets())));
    }

    private List<PaperBlock> quotes(Function<ReportContent, List<String>> texts) {
        var blocks = new ArrayList<PaperBlock>();
        for (var quote : draft.quotes()) {
            var lead = quote.unit() + ":";
            for (var text : texts.apply(quote.content())) {
                if (text.isEmpty()) continue;
                blocks.add(new Text(lead, text));
                lead = "";
            }
        }
        return blocks;
    }

    private PaperBlock targets() {
        var rows = new ArrayList<List<String>>();
        for (Quote quote : draft.quotes()) {
            for (var target : quote.content().targets()) {
                rows.add(List.of(
                        quote.unit(),
                        target.what(),
                        target.measure(),
                        target.goal() == null ? "" : FigureTables.figure(target.goal()),
                        String.valueOf(target.year())));
            }
        }
        return new PaperBlock.Table(
                "",
                List.of(
                        new Column("Đơn vị", 5, Align.LEFT),
                        new Column("Chỉ tiêu", 8, Align.LEFT),
                        new Column("Đơn vị tính", 2, Align.CENTRE),
                        new Column("Mức phấn đấu", 2, Align.RIGHT),
                        new Column("Đến năm", 2, Align.CENTRE)),
                rows);
    }

    private static void section(List<PaperBlock> body, String heading, String text) {
        body.add(new Heading(2, heading));
        if (!text.isEmpty()) body.add(PaperBlock.text(text));
    }
}
