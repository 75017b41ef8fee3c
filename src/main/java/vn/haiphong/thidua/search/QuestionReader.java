package vn.haiphong.thidua.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Understands what was typed: keystrokes left over, abbreviations both ways, forms of address, typos. */
final class QuestionReader {

    private static final int MOST_WORDS = 16;

    /** A decoded word counts when it is so much more frequent than the word as it stands. */
    private static final int CLEARLY_MORE = 10;

    private static final Set<String> ADDRESSES = Set.of("ong", "ba", "anh", "chi", "co", "chu", "bac", "thay", "em");

    private final Vocabulary vocabulary;

    QuestionReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What the text asks for; every slot must be found. */
    List<Slot> slots(String text) throws IOException {
        var words = Words.of(text);
        if (words.size() > MOST_WORDS) words = words.subList(0, MOST_WORDS);
        words = withoutAddress(words);
        var slots = new ArrayList<Slot>();
        for (int i = 0; i < words.size(); ) {
            var length = abbreviated(words, i);
            if (length > 0) {
                var part = words.subList(i, i + length);
                var folded = part.stream().map(Word::folded).toList();
                var brief = Abbreviations.of(folded).orElseThrow();
                slots.add(new Slot(part, List.of(folded, List.of(brief))));
                i += length;
            } else {
                slots.add(read(words.get(i)));
                i++;
            }
        }
        return slots;
    }

    /** The slots nothing answers, with typos forgiven and runs cut; the others as they are. */
    List<Slot> forgiven(List<Slot> slots) throws IOException {
        var forgiven = new ArrayList<Slot>();
        for (var slot : slots) {
            var word = slot.single();
            forgiven.add(word.isEmpty() || isKnown(slot) ? slot : slot.with(corrections(word)));
        }
        return forgiven;
    }

    /** Every slot with typos forgiven, also those that are words by themselves. */
    List<Slot> forgivenEverywhere(List<Slot> slots) throws IOException {
        var forgiven = new ArrayList<Slot>();
        for (var slot : slots) {
            var word = slot.single();
            forgiven.add(word.length() < 4 ? slot : slot.with(corrections(word)));
        }
        return forgiven;
    }

    private List<List<String>> corrections(String word) throws IOException {
        var more = new ArrayList<List<String>>();
        var cut = vocabulary.cut(word);
        if (!cut.isEmpty()) more.add(cut);
        for (var near : vocabulary.near(word)) more.add(List.of(near));
        return more;
    }

    private boolean isKnown(Slot slot) throws IOException {
        for (var reading : slot.readings()) {
            var known = true;
            for (var word : reading) known &= vocabulary.frequency(word) > 0;
            if (known) return true;
        }
        return false;
    }

    private Slot read(Word word) throws IOException {
        var slot = Slot.of(word);
        // With marks on it the input method was on.
        var written = word.hasMarks() ? null : Keystrokes.decoded(word.folded());
        if (written != null) {
            var meant = Words.of(written).getFirst();
            var often = vocabulary.frequency(meant.folded());
            if (often > 0 && often >= CLEARLY_MORE * vocabulary.frequency(word.folded())) slot = slot.meaning(meant);
        }
        return slot.with(Abbreviations.meanings(word.folded()));
    }

    /** How many words from here on have an abbreviation together; 0 when none. */
    private static int abbreviated(List<Word> words, int from) {
        for (int length = Math.min(Abbreviations.longest(), words.size() - from); length > 1; length--) {
            var folded = words.subList(from, from + length).stream()
                    .map(Word::folded)
                    .toList();
            if (Abbreviations.of(folded).isPresent()) return length;
        }
        return 0;
    }

    /** Without “ông”, “bà”, “đồng chí” at the beginning, when a name follows. */
    private static List<Word> withoutAddress(List<Word> words) {
        if (words.size() > 3
                && words.get(0).folded().equals("dong")
                && words.get(1).folded().equals("chi")) {
            return words.subList(2, words.size());
        }
        if (words.size() > 2 && ADDRESSES.contains(words.getFirst().folded())) return words.subList(1, words.size());
        return words;
    }
}
