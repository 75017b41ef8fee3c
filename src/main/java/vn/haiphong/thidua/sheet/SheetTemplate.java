package vn.haiphong.thidua.sheet;

import java.util.List;

/**
 * A list as people fill it in a spreadsheet.
 *
 * @param fileName of the template, without marks, e.g. {@code mau-danh-sach-dai-bieu.xlsx}
 * @param title what is listed
 * @param mostRows a file with more is refused as a whole
 */
public record SheetTemplate(String fileName, String title, int mostRows, List<SheetColumn> columns) {

    public SheetTemplate {
        columns = List.copyOf(columns);
        if (columns.stream().map(SheetColumn::key).distinct().count() != columns.size()) {
            throw new IllegalArgumentException("Two columns of " + fileName + " have the same key");
        }
    }
}
