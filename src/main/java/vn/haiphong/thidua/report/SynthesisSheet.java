package vn.haiphong.thidua.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.paper.Paper;
import vn.haiphong.thidua.paper.PaperBlock;
import vn.haiphong.thidua.paper.PaperBlock.Table;
import vn.haiphong.thidua.paper.SheetTable;
import vn.haiphong.thidua.shared.StepRefused;

/** The first table of a synthesis as a spreadsheet: the figures as they stand in the paper, numbers as numbers. */
final class SynthesisSheet {

    private SynthesisSheet() {}

    static SheetTable of(Paper paper, String title, String note) {
        var table = tables(paper).stream()
                .findFirst()
                .orElseThrow(() -> new StepRefused("Báo cáo này chưa có bảng số liệu."));
        var columns = table.columns().stream()
                .map(column -> new SheetTable.Column(column.heading(), 8 + 6 * column.share()))
                .toList();
        return new SheetTable("Số liệu", title, note, columns, rows(table));
    }

    private static List<Table> tables(Paper paper) {
        var all = new ArrayList<PaperBlock>(paper.body());
        paper.annexes().forEach(annex -> all.addAll(annex.body()));
        return all.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    private static List<List<@Nullable Object>> rows(Table table) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var row : table.rows()) {
            rows.add(row.stream().<@Nullable Object>map(SynthesisSheet::value).toList());
        }
        return rows;
    }

    /** {@code 1.200,5} is a number, {@code 12/KH} is not. */
    private static Object value(String cell) {
        if (!cell.matches("\\d{1,3}(\\.\\d{3})*(,\\d+)?|\\d+(,\\d+)?")) return cell;
        return new BigDecimal(cell.replace(".", "").replace(',', '.'));
    }
}
