package vn.haiphong.thidua.delegate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.paper.Paper;
import vn.haiphong.thidua.paper.PaperBlock;
import vn.haiphong.thidua.paper.PaperBlock.Align;
import vn.haiphong.thidua.paper.PaperBlock.Column;
import vn.haiphong.thidua.paper.PaperWords;
import vn.haiphong.thidua.paper.SheetTable;

/** The structure report as an official paper and as a table. */
final class StructurePaper {

    private static final List<Column> COLUMNS = List.of(
            new Column("Phân loại", 46, Align.LEFT),
            new Column("Chính thức", 18, Align.RIGHT),
            new Column("Khách mời", 18, Align.RIGHT),
            new Column("Cộng", 14, Align.RIGHT),
            new Column("Tỷ lệ", 14, Align.RIGHT));

    private final Campaign campaign;
    private final Unit unit;
    private final Structure structure;

    StructurePaper(Campaign campaign, Unit unit, Structure structure) {
        this.campaign = campaign;
        this.unit = unit;
        this.structure = structure;
    }

    Paper paper() {
        var body = new ArrayList<PaperBlock>();
        body.add(PaperBlock.text("Thực hiện Kế hoạch số " + campaign.plan().number() + " "
                + PaperWords.day(campaign.plan().issued()) + " của "
                + campaign.plan().issuer()
                + ", thành phần, số lượng, cơ cấu đại biểu như sau:"));
        body.add(new PaperBlock.Heading(2, "I. Số lượng"));
        body.add(PaperBlock.text("Tổng số đại biểu: " + structure.total() + ", gồm " + structure.official()
                + " đại biểu chính thức và " + structure.guests() + " khách mời."));
        if (!structure.ages().isEmpty()) body.add(PaperBlock.text(structure.ages() + "."));
        body.add(new PaperBlock.Heading(2, "II. Cơ cấu"));
        int number = 1;
        for (var group : structure.groups()) {
            body.add(new PaperBlock.Heading(3, number++ + ". " + group.name()));
            body.add(new PaperBlock.Table("", COLUMNS, rows(group)));
        }
        body.add(PaperBlock.text("Trên đây là báo cáo thành phần, số lượng, cơ cấu đại biểu."));
        return new Paper(
                PaperHeads.head(unit),
                PaperWords.number(null, PaperHeads.symbol(unit, "BC")),
                null,
                "BÁO CÁO",
                "Thành phần, số lượng, cơ cấu đại biểu dự Đại hội Thi đua yêu nước thành phố",
                List.of(),
                List.copyOf(body),
                PaperHeads.signature(unit),
                List.of("Ban Tổ chức Đại hội", "Lưu: VT"),
                List.of());
    }

    private List<List<String>> rows(Structure.Group group) {
        return group.lines().stream()
                .map(line -> List.of(
                        line.label(),
                        String.valueOf(line.official()),
                        String.valueOf(line.guests()),
                        String.valueOf(line.all()),
                        structure.share(line)))
                .toList();
    }

    SheetTable sheet(String note) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var group : structure.groups()) {
            for (var line : group.lines()) {
                rows.add(List.of(
                        group.name(), line.label(), line.official(), line.guests(), line.all(), structure.share(line)));
            }
        }
        return new SheetTable(
                "Cơ cấu",
                "Cơ cấu đại biểu, " + structure.name(),
                "Tổng số " + structure.total() + ": " + structure.official() + " chính thức, " + structure.guests()
                        + " khách mời. " + note,
                List.of(
                        new SheetTable.Column("Tiêu chí", 22),
                        new SheetTable.Column("Phân loại", 40),
                        new SheetTable.Column("Chính thức", 12),
                        new SheetTable.Column("Khách mời", 12),
                        new SheetTable.Column("Cộng", 10),
                        new SheetTable.Column("Tỷ lệ", 10)),
                rows);
    }
}
