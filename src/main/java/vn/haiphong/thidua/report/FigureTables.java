package vn.haiphong.thidua.report;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.haiphong.thidua.paper.PaperBlock.Align;
import vn.haiphong.thidua.paper.PaperBlock.Column;
import vn.haiphong.thidua.paper.PaperBlock.Table;
import vn.haiphong.thidua.report.ReportContent.DelegateLine;
import vn.haiphong.thidua.report.ReportContent.Target;

/** Figures, targets and names as the tables of a paper. */
final class FigureTables {

    private FigureTables() {}

    /** One column for each roll-up. */
    static Table of(String caption, List<Indicator> indicators, List<String> heads, List<Rollup> rollups) {
        var columns = new ArrayList<>(List.of(
                new Column("STT", 1, Align.CENTRE),
                new Column("Chỉ tiêu", 7, Align.LEFT),
                new Column("Đơn vị tính", 2, Align.CENTRE)));
        heads.forEach(head -> columns.add(new Column(head, 2, Align.RIGHT)));
        var rows = new ArrayList<List<String>>();
        for (var indicator : indicators) {
            var row = new ArrayList<>(List.of(String.valueOf(rows.size() + 1), indicator.label(), indicator.measure()));
            rollups.forEach(
                    rollup -> row.add(rollup.has(indicator.code()) ? figure(rollup.figure(indicator.code())) : ""));
            rows.add(List.copyOf(row));
        }
        return new Table(caption, List.copyOf(columns), List.copyOf(rows));
    }

    static Table targets(List<Target> targets) {
        var rows = new ArrayList<List<String>>();
        for (var target : targets) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    target.what(),
                    target.measure(),
                    target.goal() == null ? "" : figure(target.goal()),
                    String.valueOf(target.year())));
        }
        return new Table(
                "",
                List.of(
                        new Column("STT", 1, Align.CENTRE),
                        new Column("Chỉ tiêu", 7, Align.LEFT),
                        new Column("Đơn vị tính", 2, Align.CENTRE),
                        new Column("Mức phấn đấu", 2, Align.RIGHT),
                        new Column("Đến năm", 2, Align.CENTRE)),
                List.copyOf(rows));
    }

    static Table delegates(List<DelegateLine> delegates) {
        var rows = new ArrayList<List<String>>();
        for (var one : delegates) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1), one.name(), one.kind(), one.position(), one.achievements()));
        }
        return new Table(
                "",
                List.of(
                        new Column("STT", 1, Align.CENTRE),
                        new Column("Họ và tên, tên tập thể", 4, Align.LEFT),
                        new Column("Loại", 2, Align.CENTRE),
                        new Column("Chức vụ, đơn vị", 4, Align.LEFT),
                        new Column("Tóm tắt thành tích", 8, Align.LEFT)),
                List.copyOf(rows));
    }

    /** {@code 1.234,5}. */
    static String figure(BigDecimal figure) {
        return NumberFormat.getNumberInstance(Locale.of("vi", "VN")).format(figure);
    }
}
