package vn.haiphong.thidua.nomination;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitKind;
import vn.haiphong.thidua.paper.Letterhead;
import vn.haiphong.thidua.paper.Paper;
import vn.haiphong.thidua.paper.Paper.Annex;
import vn.haiphong.thidua.paper.PaperBlock;
import vn.haiphong.thidua.paper.PaperBlock.Align;
import vn.haiphong.thidua.paper.PaperBlock.Column;
import vn.haiphong.thidua.paper.PaperBlock.Heading;
import vn.haiphong.thidua.paper.PaperBlock.Table;
import vn.haiphong.thidua.paper.PaperBlock.Text;
import vn.haiphong.thidua.paper.Signature;
import vn.haiphong.thidua.subject.SubjectKind;

/** The official letter (tờ trình) with which nominations go up, and the list behind it. */
final class SubmissionPaper {

    private static final String COMMITTEE = "Ủy ban nhân dân";
    private static final List<String> ROMAN = List.of("I", "II", "III");
    private static final List<Column> COLUMNS = List.of(
            new Column("TT", 5, Align.CENTRE),
            new Column("Họ và tên, tên gọi", 22, Align.LEFT),
            new Column("Chức vụ, đơn vị", 26, Align.LEFT),
            new Column("Danh hiệu, hình thức đề nghị", 20, Align.LEFT),
            new Column("Tóm tắt thành tích", 47, Align.LEFT));

    private SubmissionPaper() {}

    static Paper of(SubmissionRow row, List<SubmissionLine> lines, Unit from, Unit to, Campaign campaign) {
        return new Paper(
                head(from),
                row.number(),
                row.day(),
                "TỜ TRÌNH",
                "Về việc đề nghị xét khen thưởng, tôn vinh " + count(lines),
                List.of(named(to)),
                body(row, lines, from, to, campaign),
                signature(from, row.signer()),
                List.of("Như trên", "Lưu: VT"),
                List.of(new Annex("Danh sách", "Đề nghị xét khen thưởng, tôn vinh", true, list(lines))));
    }

    private static List<PaperBlock> body(
            SubmissionRow row, List<SubmissionLine> lines, Unit from, Unit to, Campaign campaign) {
        var perTitle = new LinkedHashMap<String, Integer>();
        lines.forEach(line -> perTitle.merge(line.title(), 1, Integer::sum));
        var body = new ArrayList<PaperBlock>();
        body.add(PaperBlock.text(
                "Căn cứ Luật Thi đua, khen thưởng và các văn bản hướng dẫn thi hành đang có hiệu lực;"));
        body.add(PaperBlock.text("Căn cứ Kế hoạch số " + campaign.plan().number() + " của "
                + campaign.plan().issuer() + " về việc "
                + campaign.plan().title().replaceFirst("^Kế hoạch ", "") + ";"));
        body.add(PaperBlock.text("Trên cơ sở kết quả bình xét, " + named(from) + " trình " + named(to)
                + " xem xét, đề nghị khen thưởng, tôn vinh " + count(lines) + ", cụ thể:"));
        body.add(new PaperBlock.Items(perTitle.entrySet().stream()
                .map(one -> one.getKey() + ": " + one.getValue() + ";")
                .toList()));
        body.add(PaperBlock.text("(Có danh sách và hồ sơ kèm theo.)"));
        if (row.demonstration()) body.add(new Text("Dữ liệu minh họa:", "mọi tên trong văn bản này là giả định."));
        body.add(PaperBlock.text("Kính đề nghị " + named(to) + " xem xét, quyết định"));
        return body;
    }

    private static List<PaperBlock> list(List<SubmissionLine> lines) {
        var blocks = new ArrayList<PaperBlock>();
        int part = 0;
        for (var kind : SubjectKind.values()) {
            var of = lines.stream().filter(line -> line.kind() == kind).toList();
            if (of.isEmpty()) continue;
            blocks.add(new Heading(2, ROMAN.get(part++) + ". " + kind.label()));
            var rows = new ArrayList<List<String>>();
            for (var line : of) {
                var place = line.post().isEmpty() ? line.unit() : line.post() + ", " + line.unit();
                rows.add(List.of("" + (rows.size() + 1), line.name(), place, line.title(), line.summary()));
            }
            blocks.add(new Table("", COLUMNS, rows));
        }
        return blocks;
    }

    private static String count(List<SubmissionLine> lines) {
        var parts = new ArrayList<String>();
        for (var kind : SubjectKind.values()) {
            var number = lines.stream().filter(line -> line.kind() == kind).count();
            if (number > 0) parts.add("%02d ".formatted(number) + kind.label().toLowerCase(Locale.ROOT));
        }
        return String.join(", ", parts);
    }

    private static Letterhead head(Unit unit) {
        if (isTerritory(unit)) {
            var city = unit.kind() == UnitKind.CITY;
            return new Letterhead(COMMITTEE, unit.name(), city ? "Hải Phòng" : unit.shortName());
        }
        var parent = unit.kind() == UnitKind.DEPARTMENT || unit.kind() == UnitKind.BOARD
                ? COMMITTEE + " thành phố Hải Phòng"
                : "";
        return new Letterhead(parent, unit.name(), "Hải Phòng");
    }

    private static Signature signature(Unit unit, String name) {
        if (isTerritory(unit)) return new Signature(Signature.Right.COLLECTIVE, COMMITTEE, "Chủ tịch", name);
        var position = unit.kind() == UnitKind.DEPARTMENT ? "Giám đốc" : "Thủ trưởng đơn vị";
        return new Signature(Signature.Right.OWN, "", position, name);
    }

    private static String named(Unit unit) {
        return isTerritory(unit) ? COMMITTEE + " " + lowered(unit.name()) : unit.name();
    }

    private static String lowered(String words) {
        return words.isEmpty() ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private static boolean isTerritory(Unit unit) {
        return switch (unit.kind()) {
            case CITY, URBAN_DISTRICT, RURAL_DISTRICT, WARD, TOWN, COMMUNE -> true;
            default -> false;
        };
    }
}
