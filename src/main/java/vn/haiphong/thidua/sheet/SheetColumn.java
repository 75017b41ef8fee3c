package vn.haiphong.thidua.sheet;

import java.util.List;

/**
 * One column of a list that is filled in a spreadsheet.
 *
 * @param key by which the room that asks knows it
 * @param from the smallest number, fewest digits or first year, by kind
 * @param to the greatest number, most digits or letters, last year, by kind
 * @param hint how to fill it, one sentence
 * @param alsoNamed other headings under which it comes
 */
public record SheetColumn(
        String key,
        String heading,
        Kind kind,
        int from,
        int to,
        boolean required,
        boolean unique,
        List<Choice> choices,
        String hint,
        String example,
        List<String> alsoNamed) {

    /** What a cell of the column holds. */
    public enum Kind {
        TEXT,
        DIGITS,
        NUMBER,
        DAY,
        YES_NO,
        CHOICE
    }

    /** @param code what is kept; accepted in a cell as the label is */
    public record Choice(String code, String label) {}

    /** One line of text of at most so many letters; its value is a {@code String}. */
    public static SheetColumn text(String key, String heading, int most) {
        return of(key, heading, Kind.TEXT, 0, most, List.of());
    }

    /** Digits that are no number, such as that of an identity card; its value is a {@code String}. */
    public static SheetColumn digits(String key, String heading, int fewest, int most) {
        return of(key, heading, Kind.DIGITS, fewest, most, List.of());
    }

    /** A whole number; its value is an {@code Integer}. */
    public static SheetColumn number(String key, String heading, int from, int to) {
        return of(key, heading, Kind.NUMBER, from, to, List.of());
    }

    /** A day within these years; its value is a {@code LocalDate}. */
    public static SheetColumn day(String key, String heading, int firstYear, int lastYear) {
        return of(key, heading, Kind.DAY, firstYear, lastYear, List.of());
    }

    /** A cross or nothing; its value is a {@code Boolean}, and an empty cell says no. */
    public static SheetColumn yesNo(String key, String heading) {
        return of(key, heading, Kind.YES_NO, 0, 0, List.of());
    }

    /** One of these; its value is the code, a {@code String}. */
    public static SheetColumn choice(String key, String heading, List<Choice> choices) {
        return of(key, heading, Kind.CHOICE, 0, 0, List.copyOf(choices));
    }

    private static SheetColumn of(String key, String heading, Kind kind, int from, int to, List<Choice> choices) {
        return new SheetColumn(key, heading, kind, from, to, false, false, choices, "", "", List.of());
    }

    /** No row goes without it. */
    public SheetColumn demanded() {
        return new SheetColumn(key, heading, kind, from, to, true, unique, choices, hint, example, alsoNamed);
    }

    /** No two rows of a file have the same, marks and case aside. */
    public SheetColumn onlyOnce() {
        return new SheetColumn(key, heading, kind, from, to, required, true, choices, hint, example, alsoNamed);
    }

    public SheetColumn hinted(String hint, String example) {
        return new SheetColumn(key, heading, kind, from, to, required, unique, choices, hint, example, alsoNamed);
    }

    public SheetColumn orNamed(String... headings) {
        return new SheetColumn(
                key, heading, kind, from, to, required, unique, choices, hint, example, List.of(headings));
    }
}
