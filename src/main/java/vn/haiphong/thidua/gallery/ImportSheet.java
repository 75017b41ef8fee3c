package vn.haiphong.thidua.gallery;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.gallery.ImportRow.ImportedTitle;
import vn.haiphong.thidua.shared.StepRefused;

/**
 * Reads the first sheet of a workbook: the first row names the columns as in the import format; lists are separated by
 * semicolons, a title is written {@code CODE | year | decision}.
 */
final class ImportSheet {

    private static final List<String> REQUIRED = List.of("externalid", "kind", "name", "unitcode", "level", "year");

    private ImportSheet() {}

    interface Taker {
        void take(long line, ImportRow row);
    }

    static void rows(InputStream bytes, Taker taker) throws IOException {
        try (var workbook = new ReadableWorkbook(bytes);
                var rows = workbook.getFirstSheet().openStream()) {
            var columns = new HashMap<String, Integer>();
            var iterator = rows.iterator();
            while (iterator.hasNext()) {
                var row = iterator.next();
                if (columns.isEmpty()) name(row, columns);
                else if (!isEmpty(row)) taker.take(row.getRowNum(), read(row, columns));
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof StepRefused refused) throw refused;
            if (e.getClass().getName().startsWith("org.dhatim") || e instanceof IOException) {
                throw new StepRefused("Không đọc được tệp XLSX. Hãy mở bằng Excel, lưu lại dạng .xlsx rồi nhập lại.");
            }
            throw e;
        }
    }

    private static void name(Row row, Map<String, Integer> columns) {
        for (int i = 0; i < row.getCellCount(); i++) {
            var name = row.getCellText(i);
            if (name != null && !name.isBlank()) columns.put(name.strip().toLowerCase(Locale.ROOT), i);
        }
        for (var required : REQUIRED) {
            if (!columns.containsKey(required)) {
                throw new StepRefused(
                        "Tệp XLSX thiếu cột “" + required + "” ở dòng đầu. Các cột bắt buộc: " + REQUIRED);
            }
        }
    }

    private static boolean isEmpty(Row row) {
        for (int i = 0; i < row.getCellCount(); i++) {
            if (row.getCellText(i) != null && !row.getCellText(i).isBlank()) return false;
        }
        return true;
    }

    private static ImportRow read(Row row, Map<String, Integer> columns) {
        return new ImportRow(
                text(row, columns, "externalid"),
                text(row, columns, "kind"),
                text(row, columns, "name"),
                text(row, columns, "unitcode"),
                list(text(row, columns, "fields")),
                list(text(row, columns, "movements")),
                list(text(row, columns, "titles")).stream()
                        .map(ImportSheet::title)
                        .toList(),
                text(row, columns, "level"),
                number(text(row, columns, "year")),
                text(row, columns, "summary"),
                text(row, columns, "story"),
                isYes(text(row, columns, "publish")),
                isYes(text(row, columns, "demonstration")));
    }

    private static String text(Row row, Map<String, Integer> columns, String name) {
        var column = columns.get(name);
        if (column == null || column >= row.getCellCount()) return "";
        var text = row.getCellText(column);
        return text == null ? "" : text.strip();
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static ImportedTitle title(String text) {
        var parts = text.split("\\|", 3);
        return new ImportedTitle(
                parts[0].strip(),
                parts.length > 1 ? number(parts[1].strip()) : null,
                parts.length > 2 ? parts[2].strip() : null);
    }

    /** Excel writes whole numbers as {@code 2019} or {@code 2019.0}. */
    private static @Nullable Integer number(String text) {
        return text.matches("\\d{1,6}(\\.0+)?") ? Integer.valueOf(text.replaceAll("\\..*", "")) : null;
    }

    private static boolean isYes(String text) {
        return List.of("true", "1", "x", "có", "co", "yes").contains(text.toLowerCase(Locale.ROOT));
    }
}
