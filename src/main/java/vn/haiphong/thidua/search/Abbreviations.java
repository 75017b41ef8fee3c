package vn.haiphong.thidua.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Abbreviations of administration and school, read both ways. */
final class Abbreviations {

    private static final Map<String, List<List<String>>> LONG = new HashMap<>();
    private static final Map<List<String>, String> SHORT = new HashMap<>();
    private static int longest;

    static {
        try (var lines = new BufferedReader(new InputStreamReader(
                Abbreviations.class.getResourceAsStream("/search/abbreviations.tsv"), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var parts = line.split("\t");
                var brief = Words.of(parts[0]).getFirst().folded();
                var words = Words.of(parts[1]).stream().map(Word::folded).toList();
                LONG.computeIfAbsent(brief, key -> new ArrayList<>()).add(words);
                // "q" for "quận" would only make noise; the long form finds the word anyway.
                if (words.size() > 1) SHORT.put(words, brief);
                longest = Math.max(longest, words.size());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Abbreviations() {}

    /** What a folded word may be short for. */
    static List<List<String>> meanings(String folded) {
        return LONG.getOrDefault(folded, List.of());
    }

    /** The abbreviation of these folded words. */
    static Optional<String> of(List<String> words) {
        return Optional.ofNullable(SHORT.get(words));
    }

    /** Words in the longest meaning. */
    static int longest() {
        return longest;
    }
}
