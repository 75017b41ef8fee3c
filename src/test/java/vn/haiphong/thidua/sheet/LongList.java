package vn.haiphong.thidua.sheet;

import static vn.haiphong.thidua.sheet.SheetSamples.HEADINGS;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A list of 2 000 people with 37 faults somewhere in it. */
public final class LongList {

    public static final int ROWS = 2_000;

    private static final List<Object> BAD_NAMES = List.of("", "   ", "A".repeat(121), "\u00A0");
    private static final List<Object> BAD_DAYS = List.of(
            "",
            "31/02/1985",
            "12/25/1985",
            "3/7/85",
            "không rõ",
            1985,
            "29/02/1981",
            LocalDate.of(1911, 1, 1),
            "00/01/1985");
    private static final List<Object> BAD_SEXES = List.of("", "Nũ giới", "Khác", 1, "M");
    private static final List<Object> BAD_CARDS = List.of(
            31085001234.0,
            "03108500",
            "O31085001234",
            "0310850012345",
            LocalDate.of(2020, 1, 2),
            "031085-00123X",
            3.1085e14);
    private static final List<Object> BAD_MARKS = List.of("có lẽ", "2", "?");
    private static final List<Object> BAD_COUNTS =
            List.of("ba", 2.5, -1, 1000, "1,5", LocalDate.of(2019, 3, 3), "3 sáng kiến");
    private static final List<Object> BAD_NOTES = List.of("B".repeat(51), LocalDate.of(2020, 2, 1));

    private LongList() {}

    /** @param planted is told each cell that is at fault and its heading */
    public static InputStream file(Map<String, String> planted) {
        var draw = new Random(237);
        var faults = new LinkedHashMap<Integer, Map<Integer, Object>>();
        var all = new ArrayList<>(List.of(BAD_NAMES, BAD_DAYS, BAD_SEXES, BAD_CARDS, BAD_MARKS, BAD_COUNTS, BAD_NOTES));
        for (int column = 1; column <= all.size(); column++) {
            for (var bad : all.get(column - 1)) {
                int row;
                do row = draw.nextInt(ROWS);
                while (faults.getOrDefault(row, Map.of()).containsKey(column));
                faults.computeIfAbsent(row, unused -> new LinkedHashMap<>()).put(column, bad);
                planted.put((char) ('A' + column) + "" + (row + 2), HEADINGS.get(column));
            }
        }
        return SheetSamples.workbook(sheet -> {
            SheetSamples.put(sheet, 0, List.copyOf(HEADINGS));
            for (int i = 0; i < ROWS; i++) {
                var cells = new ArrayList<Object>(good(i));
                faults.getOrDefault(i, Map.of()).forEach(cells::set);
                SheetSamples.put(sheet, i + 1, cells);
            }
        });
    }

    private static List<Object> good(int i) {
        var day = LocalDate.of(1950, 1, 1).plusDays(i * 7L);
        return List.of(
                i + 1,
                "Nguyễn Văn Mẫu " + i,
                i % 3 == 0 ? "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()) : day,
                i % 2 == 0 ? "Nam" : " nữ ",
                i % 5 == 0 ? 131_000_000_000.0 + i : "%012d".formatted(31_000_000_000L + i),
                i % 4 == 0 ? "x" : i % 4 == 1 ? "Có" : "",
                i % 7 == 0 ? "" + i % 10 : i % 10,
                i % 11 == 0 ? "Tổ trưởng" : "");
    }
}
