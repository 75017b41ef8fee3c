package vn.haiphong.thidua.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Service;
import vn.haiphong.thidua.sheet.SheetColumn.Kind;

/**
 * Writes the template of a list as XLSX: a sheet to fill with its headings and one example, which is passed over when
 * it comes back; a sheet that explains each column; a sheet with the values to choose from.
 */
@Service
public class SheetTemplates {

    private static final int PREPARED_ROWS = 500;
    private static final List<String> EXPLAINED = List.of("Cột", "Bắt buộc", "Cách điền", "Giá trị cho phép", "Ví dụ");

    SheetTemplates() {}

    public void write(SheetTemplate template, OutputStream out) throws IOException {
        // Closing the workbook would close the stream of whoever asked.
        var book = new Workbook(out, "ThiDuaHaiPhong", "1.0");
        var list = book.newWorksheet("Danh sách");
        var guide = book.newWorksheet("Hướng dẫn");
        var values = book.newWorksheet("Giá trị");
        values(values, template);
        list(list, values, template);
        guide(guide, template);
        list.finish();
        guide.finish();
        values.finish();
        book.finish();
    }

    private static void list(Worksheet sheet, Worksheet values, SheetTemplate template) {
        sheet.freezePane(0, 1);
        for (int i = 0; i < template.columns().size(); i++) {
            var column = template.columns().get(i);
            sheet.value(0, i, column.heading() + (column.required() ? " *" : ""));
            sheet.style(0, i).bold().wrapText(true).verticalAlignment("center").set();
            sheet.width(
                    i,
                    Math.clamp(
                            Math.max(column.heading().length(), column.example().length()) + 4L, 10, 40));
            sheet.value(1, i, column.example());
            // Texts keep the zeros they begin with.
            var format = column.kind() == Kind.DAY ? "dd/mm/yyyy" : column.kind() == Kind.NUMBER ? "0" : "@";
            sheet.style(1, i).italic().format("@").set();
            sheet.range(2, i, PREPARED_ROWS, i).style().format(format).set();
            if (column.kind() == Kind.CHOICE && !column.choices().isEmpty()) {
                sheet.range(2, i, PREPARED_ROWS, i)
                        .validateWithList(values.range(1, i, column.choices().size(), i))
                        .showErrorMessage(true)
                        .errorStyle(DataValidationErrorStyle.STOP)
                        .errorTitle("Giá trị không đúng")
                        .error("Hãy chọn trong danh sách.");
            }
        }
    }

    private static void guide(Worksheet sheet, SheetTemplate template) {
        sheet.value(0, 0, template.title());
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.value(
                1,
                0,
                "Điền vào trang “Danh sách”, mỗi dòng một mục, nhiều nhất " + template.mostRows()
                        + " dòng. Dòng ví dụ (chữ nghiêng) không được nhập vào. Cột có dấu * là bắt buộc.");
        for (int i = 0; i < EXPLAINED.size(); i++) {
            sheet.value(3, i, EXPLAINED.get(i));
            sheet.style(3, i).bold().set();
            sheet.width(i, List.of(28, 10, 60, 40, 28).get(i));
        }
        int row = 3;
        for (var column : template.columns()) {
            row++;
            sheet.value(row, 0, column.heading());
            sheet.value(row, 1, column.required() ? "Có" : "");
            sheet.value(row, 2, (form(column) + " " + column.hint()).strip());
            sheet.value(row, 3, allowed(column));
            sheet.value(row, 4, column.example());
            sheet.range(row, 0, row, 4)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
    }

    private static void values(Worksheet sheet, SheetTemplate template) {
        for (int i = 0; i < template.columns().size(); i++) {
            var column = template.columns().get(i);
            if (column.choices().isEmpty()) continue;
            sheet.value(0, i, column.heading());
            sheet.style(0, i).bold().set();
            sheet.width(i, 30);
            for (int row = 0; row < column.choices().size(); row++) {
                sheet.value(row + 1, i, column.choices().get(row).label());
            }
        }
    }

    private static String form(SheetColumn column) {
        return switch (column.kind()) {
                    case TEXT -> "Chữ, nhiều nhất " + column.to() + " ký tự.";
                    case DIGITS ->
                        column.from() == column.to()
                                ? "Đủ " + column.to() + " chữ số."
                                : "Từ " + column.from() + " đến " + column.to() + " chữ số.";
                    case NUMBER -> "Số nguyên từ " + column.from() + " đến " + column.to() + ".";
                    case DAY -> "Ngày/tháng/năm, năm đủ bốn chữ số.";
                    case YES_NO -> "Ghi x nếu có, để trống nếu không.";
                    case CHOICE -> "Chọn trong danh sách.";
                }
                + (column.unique() ? " Không được trùng giữa các dòng." : "");
    }

    private static String allowed(SheetColumn column) {
        var labels = column.choices().stream()
                .limit(12)
                .map(SheetColumn.Choice::label)
                .collect(Collectors.joining("; "));
        return column.choices().size() > 12 ? labels + "… (xem trang “Giá trị”)" : labels;
    }
}
