package vn.haiphong.thidua.sheet;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A list as it was read from a file.
 *
 * @param sheet the name of the sheet it stood on
 * @param unknown headings that no column bears; what stands below them is left out
 * @param rows all that are not empty, also those at fault
 * @param faults in the order of the rows
 */
public record SheetReading(
        SheetTemplate template, String sheet, List<String> unknown, List<SheetRow> rows, List<CellFault> faults) {

    public SheetReading {
        unknown = List.copyOf(unknown);
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /** The rows without a fault. */
    public List<SheetRow> ready() {
        var bad = faults.stream().map(CellFault::row).collect(Collectors.toSet());
        return rows.stream().filter(row -> !bad.contains(row.number())).toList();
    }

    /** With the faults that only the room knows which asked for the list. */
    public SheetReading with(List<CellFault> more) {
        if (more.isEmpty()) return this;
        var all = new ArrayList<>(faults);
        all.addAll(more);
        all.sort(comparingInt(CellFault::row));
        return new SheetReading(template, sheet, unknown, rows, all);
    }
}
