package vn.haiphong.thidua.delegate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.paper.Paper;
import vn.haiphong.thidua.paper.PaperBlock;
import vn.haiphong.thidua.paper.PaperBlock.Align;
import vn.haiphong.thidua.paper.PaperBlock.Column;
import vn.haiphong.thidua.paper.PaperWords;
import vn.haiphong.thidua.paper.SheetTable;
import vn.haiphong.thidua.quota.SeatKind;
import vn.haiphong.thidua.subject.SubjectTraits;

/**
 * The list of delegates as an official paper and as a table: delegation by delegation, names by the given name.
 *
 * @param personal whether year of birth, ethnicity, religion and Party may be told
 */
record DelegateBook(Campaign campaign, UnitTree units, Unit unit, List<Line> lines, boolean personal) {

    /** @param delegation the upper unit somebody comes with */
    record Line(Unit delegation, Unit of, DelegateRow row, SubjectTraits traits) {}

    Paper paper() {
        var body = new ArrayList<PaperBlock>();
        var official = lines.stream()
                .filter(line -> line.row().kind() == SeatKind.OFFICIAL)
                .count();
        body.add(PaperBlock.text("Danh sách gồm " + lines.size() + " đại biểu: " + official + " đại biểu chính thức, "
                + (lines.size() - official) + " khách mời. Trong mỗi đoàn, họ tên xếp theo vần chữ cái của tên."));
        int number = 1;
        for (var delegation : delegations().entrySet()) {
            body.add(new PaperBlock.Heading(
                    2,
                    number++ + ". " + delegation.getKey().name() + " ("
                            + delegation.getValue().size() + " đại biểu)"));
            body.add(new PaperBlock.Table("", columns(), rows(delegation.getValue())));
        }
        return new Paper(
                PaperHeads.head(unit),
                PaperWords.number(null, PaperHeads.symbol(unit, "DS")),
                null,
                "DANH SÁCH",
                "Đại biểu dự Đại hội Thi đua yêu nước thành phố",
                List.of(),
                List.copyOf(body),
                PaperHeads.signature(unit),
                List.of("Ban Thi đua - Khen thưởng, Sở Nội vụ", "Lưu: VT"),
                summaries());
    }

    private Map<Unit, List<Line>> delegations() {
        var found = new LinkedHashMap<Unit, List<Line>>();
        lines.forEach(line -> found.computeIfAbsent(line.delegation(), key -> new ArrayList<>())
                .add(line));
        return found;
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(new Column("TT", 7, Align.CENTRE));
        columns.add(new Column("Họ và tên", 30, Align.LEFT));
        if (personal) columns.add(new Column("Năm sinh", 11, Align.CENTRE));
        columns.add(new Column("Chức vụ, đơn vị", 44, Align.LEFT));
        columns.add(new Column("Danh hiệu cao nhất", 26, Align.LEFT));
        columns.add(new Column("Loại", 14, Align.CENTRE));
        return columns;
    }

    private List<List<String>> rows(List<Line> of) {
        var rows = new ArrayList<List<String>>();
        for (var line : of) {
            var row = new ArrayList<String>();
            row.add(String.valueOf(rows.size() + 1));
            row.add(line.row().name());
            if (personal)
                row.add(
                        line.traits().birthYear() == null
                                ? ""
                                : String.valueOf(line.traits().birthYear()));
            row.add(
                    line.row().post().isEmpty()
                            ? line.of().name()
                            : line.row().post() + ", " + line.of().name());
            row.add(line.traits().highestTitle());
            row.add(line.row().kind().label());
            rows.add(row);
        }
        return rows;
    }

    private List<Paper.Annex> summaries() {
        var told =
                lines.stream().filter(line -> !line.row().summary().isEmpty()).toList();
        if (told.isEmpty()) return List.of();
        var body = new ArrayList<PaperBlock>();
        int number = 1;
        for (var line : told) {
            body.add(new PaperBlock.Text(
                    number++ + ". " + line.row().name() + ", " + line.of().name() + ":",
                    line.row().summary()));
        }
        return List.of(new Paper.Annex("Phụ lục", "Tóm tắt thành tích của đại biểu", false, body));
    }

    SheetTable sheet(String note) {
        var columns = new ArrayList<SheetTable.Column>();
        columns.add(new SheetTable.Column("TT", 6));
        columns.add(new SheetTable.Column("Đoàn", 30));
        columns.add(new SheetTable.Column("Mã đơn vị", 12));
        columns.add(new SheetTable.Column("Đơn vị", 34));
        columns.add(new SheetTable.Column("Họ và tên", 28));
        if (personal) {
            columns.add(new SheetTable.Column("Năm sinh", 10));
            columns.add(new SheetTable.Column("Giới tính", 10));
            columns.add(new SheetTable.Column("Dân tộc", 12));
            columns.add(new SheetTable.Column("Tôn giáo", 14));
            columns.add(new SheetTable.Column("Đảng viên", 10));
            columns.add(new SheetTable.Column("Lao động trực tiếp", 10));
        }
        columns.add(new SheetTable.Column("Chức vụ, nghề nghiệp", 30));
        columns.add(new SheetTable.Column("Lĩnh vực", 18));
        columns.add(new SheetTable.Column("Danh hiệu cao nhất", 26));
        columns.add(new SheetTable.Column("Loại", 12));
        columns.add(new SheetTable.Column("Tóm tắt thành tích", 60));
        return new SheetTable("Đại biểu", "Danh sách đại biểu, " + unit.name(), note, columns, cells());
    }

    private List<List<@Nullable Object>> cells() {
        var all = new ArrayList<List<@Nullable Object>>();
        for (var line : lines) {
            var traits = line.traits();
            var cells = new ArrayList<@Nullable Object>();
            cells.add(all.size() + 1);
            cells.add(line.delegation().name());
            cells.add(line.of().id().code());
            cells.add(line.of().name());
            cells.add(line.row().name());
            if (personal) {
                cells.add(traits.birthYear());
                cells.add(traits.sex() == null ? "" : traits.sex().label());
                cells.add(traits.ethnicity());
                cells.add(traits.religion());
                cells.add(traits.partyMember() ? "Có" : "Không");
                cells.add(traits.directWorker() ? "Có" : "Không");
            }
            cells.add(line.row().post());
            cells.add(line.row().sector());
            cells.add(traits.highestTitle());
            cells.add(line.row().kind().label());
            cells.add(line.row().summary());
            all.add(cells);
        }
        return all;
    }
}
