package vn.haiphong.thidua.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.shared.VietnameseText;

/** Which column of the spreadsheet holds which column of the list, found by its heading. */
final class SheetHeadings {

    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");

    /** The running number that almost every list begins with says nothing. */
    private static final List<String> NOTHING = List.of("stt", "tt", "so tt", "so thu tu");

    private final SheetTemplate template;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> unknown = new ArrayList<>();
    private @Nullable String twice;

    private SheetHeadings(SheetTemplate template) {
        this.template = template;
    }

    static SheetHeadings read(SheetTemplate template, TypedRow row) {
        var found = new SheetHeadings(template);
        for (int i = 0; i < row.width(); i++) {
            var text = row.cell(i).text();
            if (!text.isEmpty()) found.take(i, text);
        }
        return found;
    }

    private void take(int place, String text) {
        var key = key(text);
        if (key == null) {
            if (!NOTHING.contains(form(text))) unknown.add(text);
        } else if (places.putIfAbsent(key, place) != null && twice == null) {
            twice = text;
        }
    }

    private @Nullable String key(String text) {
        for (var column : template.columns()) {
            if (names(column, text)) return column.key();
        }
        return null;
    }

    private static boolean names(SheetColumn column, String text) {
        var form = form(text);
        var bare = form(ASIDE.matcher(text).replaceAll(" "));
        if (form.isEmpty()) return false;
        if (form.equals(form(column.heading())) || form.equals(form(column.key()))) return true;
        if (!bare.isEmpty() && bare.equals(form(ASIDE.matcher(column.heading()).replaceAll(" ")))) return true;
        return column.alsoNamed().stream()
                .map(SheetHeadings::form)
                .anyMatch(name -> name.equals(form) || name.equals(bare));
    }

    /** Marks, case, blanks and signs aside. */
    private static String form(String text) {
        return NO_LETTERS.matcher(VietnameseText.fold(text)).replaceAll(" ").strip();
    }

    int matched() {
        return places.size();
    }

    /** The headings that must be there and are not. */
    List<String> missing() {
        return template.columns().stream()
                .filter(column -> column.required() && !places.containsKey(column.key()))
                .map(SheetColumn::heading)
                .toList();
    }

    @Nullable
    String twice() {
        return twice;
    }

    List<String> unknown() {
        return unknown;
    }

    /** -1 when the file has no such column. */
    int place(String key) {
        return places.getOrDefault(key, -1);
    }

    /** {@code D}; empty when the file has no such column. */
    String letter(String key) {
        var text = new StringBuilder();
        for (int rest = place(key) + 1; rest > 0; rest = (rest - 1) / 26) {
            text.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return text.toString();
    }

    String heading(String key) {
        return template.columns().stream()
                .filter(column -> column.key().equals(key))
                .map(SheetColumn::heading)
                .findFirst()
                .orElse(key);
    }
}
