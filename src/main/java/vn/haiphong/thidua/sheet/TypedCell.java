package vn.haiphong.thidua.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.shared.PortalTime;

/**
 * What a cell of a spreadsheet holds; a formula counts as its last result.
 *
 * @param text one line, as somebody reads it in the cell
 * @param day when the number is shown as a day
 */
record TypedCell(
        Nature nature,
        String text,
        @Nullable BigDecimal number,
        @Nullable LocalDate day) {

    enum Nature {
        EMPTY,
        TEXT,
        NUMBER,
        BOOLEAN,
        ERROR,
        /** A formula that was never worked out. */
        UNSOLVED
    }

    static final TypedCell EMPTY = new TypedCell(Nature.EMPTY, "", null, null);

    static TypedCell text(String line) {
        return line.isEmpty() ? EMPTY : new TypedCell(Nature.TEXT, line, null, null);
    }

    static TypedCell number(BigDecimal number) {
        return new TypedCell(Nature.NUMBER, plain(number), number, null);
    }

    static TypedCell day(BigDecimal number, LocalDate day) {
        return new TypedCell(Nature.NUMBER, PortalTime.date(day), number, day);
    }

    static TypedCell of(Nature nature, String text) {
        return new TypedCell(nature, text, null, null);
    }

    private static String plain(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        // The exponent is the file's word: a number of a million digits is never written out.
        return Math.abs(bare.scale()) > 40 ? bare.toString() : bare.toPlainString();
    }

    boolean isEmpty() {
        return nature == Nature.EMPTY;
    }
}
