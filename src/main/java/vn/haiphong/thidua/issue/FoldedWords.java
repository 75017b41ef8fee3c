package vn.haiphong.thidua.issue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.haiphong.thidua.shared.VietnameseText;

/** Texts as the room searches them: words without marks, each with a blank on both sides. */
final class FoldedWords {

    private static final int ASKED = 8;
    private static final Set<String> EMPTY = Set.of(
            "ve", "va", "cua", "cac", "cho", "co", "la", "thi", "duoc", "khong", "trong", "nhu", "the", "nao", "khi",
            "den", "voi", "de", "mot", "nhung", "tu", "o", "bi", "phai", "hay", "gi");

    private FoldedWords() {}

    static String of(String text) {
        return " " + VietnameseText.fold(text).replaceAll("[^a-z0-9]+", " ").strip() + " ";
    }

    /** Patterns that a text must fit, each word from its beginning; at most eight. */
    static List<String> patterns(String typed) {
        return words(typed).stream()
                .distinct()
                .limit(ASKED)
                .map(word -> "% " + word + "%")
                .toList();
    }

    /** Patterns of the words that carry meaning, whole; at most eight. */
    static List<String> telling(String typed) {
        return words(typed).stream()
                .filter(word -> !EMPTY.contains(word))
                .distinct()
                .limit(ASKED)
                .map(word -> "% " + word + " %")
                .toList();
    }

    private static List<String> words(String typed) {
        return Arrays.stream(of(typed).strip().split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
