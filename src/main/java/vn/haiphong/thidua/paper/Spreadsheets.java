package vn.haiphong.thidua.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.text.Normalizer;
import java.time.LocalDate;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Writes a table as XLSX while its rows arrive: one sheet with bare rows for filters and formulas, one for the printer
 * with a title, which would be in the way of filters.
 */
@Service
public class Spreadsheets {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int FLUSH_EVERY = 500;
    private static final String DATE = "dd/mm/yyyy";

    Spreadsheets() {}

    public void write(SheetTable table, OutputStream out) throws IOException {
        // Closing the workbook would close the stream of whoever asked.
        var book = new Workbook(out, "ThiDuaHaiPhong", "1.0");
        machine(book.newWorksheet(table.name()), table);
        print(book.newWorksheet("Bản in"), table);
        book.finish();
    }

    private static void machine(Worksheet sheet, SheetTable table) throws IOException {
        page(sheet);
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        int last = rows(sheet, table, 0, false);
        sheet.setAutoFilter(0, 0, last, table.columns().size() - 1);
        sheet.finish();
    }

    private static void print(Worksheet sheet, SheetTable table) throws IOException {
        page(sheet);
        sheet.freezePane(0, 4);
        sheet.repeatRows(3);
        sheet.value(0, 0, safe(table.title()));
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.value(1, 0, safe(table.note()));
        sheet.style(1, 0).italic().set();
        rows(sheet, table, 3, true);
        sheet.finish();
    }

    private static void page(Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer("Trang &P/&N", Position.CENTER);
    }

    /** @return the last row that was written */
    private static int rows(Worksheet sheet, SheetTable table, int at, boolean bordered) throws IOException {
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            sheet.value(at, i, safe(column.heading()));
            sheet.width(i, column.width());
            var style = sheet.style(at, i).bold().wrapText(true).verticalAlignment("center");
            (bordered ? style.borderStyle(BorderStyle.THIN) : style).set();
        }
        int row = at;
        for (var cells : table.rows()) {
            row++;
            for (int i = 0; i < cells.size(); i++) cell(sheet, row, i, cells.get(i), bordered);
            if (row % FLUSH_EVERY == 0) sheet.flush();
        }
        return row;
    }

    private static void cell(Worksheet sheet, int row, int column, @Nullable Object value, boolean bordered) {
        var style = sheet.style(row, column).verticalAlignment("top");
        switch (value) {
            case null -> {}
            case LocalDate date -> {
                sheet.value(row, column, date);
                style.format(DATE);
            }
            case Number number -> sheet.value(row, column, number);
            default -> {
                sheet.value(row, column, safe(value.toString()));
                style.wrapText(true);
            }
        }
        if (bordered) style.borderStyle(BorderStyle.THIN);
        style.set();
    }

    /** A text that a spreadsheet would take for a formula, also after a trip through CSV, gets an apostrophe. */
    static String safe(String text) {
        var clean = Normalizer.normalize(text, Normalizer.Form.NFC);
        return !clean.isEmpty() && "=+-@\t\r".indexOf(clean.charAt(0)) >= 0 ? "'" + clean : clean;
    }
}
