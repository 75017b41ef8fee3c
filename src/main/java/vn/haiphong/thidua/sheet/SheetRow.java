package vn.haiphong.thidua.sheet;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of a list as it was read; a cell that is empty or at fault has no value. */
public final class SheetRow {

    private final int number;
    private final SheetHeadings headings;
    private final Map<String, Object> values;
    private final Map<String, String> typed;

    SheetRow(int number, SheetHeadings headings, Map<String, Object> values, Map<String, String> typed) {
        this.number = number;
        this.headings = headings;
        this.values = values;
        this.typed = typed;
    }

    /** As the spreadsheet numbers it. */
    public int number() {
        return number;
    }

    /** A text, digits or the code of a choice; empty when the cell is. */
    public String text(String key) {
        return values.get(key) instanceof String text ? text : "";
    }

    public @Nullable LocalDate day(String key) {
        return values.get(key) instanceof LocalDate day ? day : null;
    }

    public @Nullable Integer integer(String key) {
        return values.get(key) instanceof Integer number ? number : null;
    }

    public boolean yes(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    /** As somebody reads it in the cell, for showing it again. */
    public String typed(String key) {
        return typed.getOrDefault(key, "");
    }

    @Nullable
    Object value(String key) {
        return values.get(key);
    }

    /** A fault that only the room knows which asked for the list. */
    public CellFault fault(String key, String reason, String remedy) {
        var letter = headings.letter(key);
        var cell = letter.isEmpty() ? "dòng " + number : letter + number;
        return new CellFault(number, key, cell, headings.heading(key), reason, remedy);
    }
}
