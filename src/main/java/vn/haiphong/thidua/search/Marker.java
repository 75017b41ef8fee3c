package vn.haiphong.thidua.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a text into segments and marks the words that matched. */
final class Marker {

    private static final int PASSAGE = 220;

    /** Passages are sought in the first so many characters of a text. */
    private static final int LOOKED_AT = 20_000;

    private final Set<String> matched;

    /** @param matched folded words */
    Marker(Set<String> matched) {
        this.matched = matched;
    }

    List<Segment> mark(String text) {
        return mark(text, Words.of(text), 0, text.length());
    }

    /** The stretch of the text with the most different matching words; empty when none matches. */
    List<Segment> passage(String text) {
        var looked = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
        var words = Words.of(looked);
        var hits =
                words.stream().filter(word -> matched.contains(word.folded())).toList();
        if (hits.isEmpty()) return List.of();
        Word best = hits.getFirst();
        long most = 0;
        for (var hit : hits) {
            var different = hits.stream()
                    .filter(other -> other.start() >= hit.start() && other.end() <= hit.start() + PASSAGE)
                    .map(Word::folded)
                    .distinct()
                    .count();
            if (different > most) {
                most = different;
                best = hit;
            }
            if (hits.size() > 200 && most > 1) break;
        }
        int start = wordStart(looked, Math.max(0, best.start() - 40));
        int end = Math.min(looked.length(), start + PASSAGE);
        while (end < looked.length() && Character.isLetterOrDigit(looked.charAt(end))) end++;
        var inside = new ArrayList<Word>();
        for (var word : words) if (word.start() >= start && word.end() <= end) inside.add(word);
        var segments = new ArrayList<Segment>();
        if (start > 0) segments.add(new Segment("… ", false));
        segments.addAll(mark(looked, inside, start, end));
        if (end < text.length()) segments.add(new Segment(" …", false));
        return segments;
    }

    private static int wordStart(String text, int from) {
        if (from == 0) return 0;
        int start = from;
        while (start < text.length() && Character.isLetterOrDigit(text.charAt(start))) start++;
        return Math.min(text.length(), start + 1);
    }

    private List<Segment> mark(String text, List<Word> words, int from, int until) {
        var segments = new ArrayList<Segment>();
        int done = from;
        int i = 0;
        while (i < words.size()) {
            if (!matched.contains(words.get(i).folded())) {
                i++;
                continue;
            }
            int start = words.get(i).start();
            int end = words.get(i).end();
            // Neighbours that matched are one mark.
            while (i + 1 < words.size()
                    && matched.contains(words.get(i + 1).folded())
                    && text.substring(end, words.get(i + 1).start()).isBlank()) {
                end = words.get(++i).end();
            }
            if (start > done) segments.add(new Segment(text.substring(done, start), false));
            segments.add(new Segment(text.substring(start, end), true));
            done = end;
            i++;
        }
        if (done < until) segments.add(new Segment(text.substring(done, until), false));
        return segments;
    }
}
