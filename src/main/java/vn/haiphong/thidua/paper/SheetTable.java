package vn.haiphong.thidua.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table for a spreadsheet.
 *
 * @param name of the sheet with the bare rows
 * @param title over the sheet for printing
 * @param note under the title: state, day, source
 * @param rows gone through twice, so that no more than one row need be in memory; a cell is a text, a number, a
 *     {@code LocalDate} or null
 */
public record SheetTable(
        String name, String title, String note, List<Column> columns, Iterable<List<@Nullable Object>> rows) {

    /** @param width in letters */
    public record Column(String heading, int width) {}
}
