package vn.haiphong.thidua.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.haiphong.thidua.sheet.SheetColumn.Choice;

/** A list of people as a unit keeps it, and workbooks as Excel writes them. */
public final class SheetSamples {

    public static final SheetTemplate PEOPLE = new SheetTemplate(
            "mau-danh-sach.xlsx",
            "Danh sách đại biểu",
            5_000,
            List.of(
                    SheetColumn.text("name", "Họ và tên", 120)
                            .demanded()
                            .hinted("Họ, tên đệm và tên.", "Nguyễn Thị Ví Dụ"),
                    SheetColumn.day("birth", "Ngày sinh", 1920, 2010)
                            .demanded()
                            .hinted("", "03/07/1985")
                            .orNamed("Ngày tháng năm sinh"),
                    SheetColumn.choice("sex", "Giới tính", List.of(new Choice("NAM", "Nam"), new Choice("NU", "Nữ")))
                            .demanded()
                            .hinted("", "Nữ"),
                    SheetColumn.digits("card", "Số căn cước", 12, 12).onlyOnce().hinted("", "031000000000"),
                    SheetColumn.yesNo("party", "Đảng viên").hinted("", "x"),
                    SheetColumn.number("deeds", "Số sáng kiến", 0, 999).hinted("", "2"),
                    SheetColumn.text("note", "Ghi chú", 50)));

    public static final List<String> HEADINGS = List.of(
            "STT", "Họ và tên", "Ngày sinh", "Giới tính", "Số căn cước", "Đảng viên", "Số sáng kiến", "Ghi chú");

    private SheetSamples() {}

    /** One sheet whose rows are filled by hand, beginning with row 1. */
    public static InputStream workbook(Consumer<Sheet> fill) {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            fill.accept(book.createSheet("Đoàn quận"));
            book.write(bytes);
            return new ByteArrayInputStream(bytes.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The headings in row 1 and one row for each list of cells. */
    @SafeVarargs
    public static InputStream list(List<String> headings, List<Object>... rows) {
        return workbook(sheet -> {
            put(sheet, 0, List.copyOf(headings));
            for (int i = 0; i < rows.length; i++) put(sheet, i + 1, rows[i]);
        });
    }

    /** @param cells texts, numbers, days, truths; {@code ""} leaves the cell out, {@code =…} is a formula */
    public static Row put(Sheet sheet, int at, List<?> cells) {
        var row = sheet.createRow(at);
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).equals("")) continue;
            var cell = row.createCell(i);
            switch (cells.get(i)) {
                case LocalDate day -> {
                    cell.setCellValue(day);
                    cell.setCellStyle(dayStyle(sheet.getWorkbook()));
                }
                case Boolean truth -> cell.setCellValue(truth);
                case Number number -> cell.setCellValue(number.doubleValue());
                case String text when text.startsWith("=") -> cell.setCellFormula(text.substring(1));
                default -> cell.setCellValue(cells.get(i).toString());
            }
        }
        return row;
    }

    private static CellStyle dayStyle(Workbook book) {
        // A workbook has room for 64 000 styles only.
        if (book.getNumCellStyles() > 1) return book.getCellStyleAt(1);
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
        return style;
    }
}
