package vn.haiphong.thidua.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thing the text asks for, with every way it may be written in a document.
 *
 * @param typed the words as they were typed
 * @param readings each a row of folded words; the first is the one typed
 * @param marked words with their marks that lift a document which has them just so
 */
record Slot(List<Word> typed, List<List<String>> readings, List<String> marked) {

    Slot(List<Word> typed, List<List<String>> readings) {
        this(
                typed,
                readings,
                typed.stream().filter(Word::hasMarks).map(Word::exact).toList());
    }

    static Slot of(Word word) {
        return new Slot(List.of(word), List.of(List.of(word.folded())));
    }

    Slot with(List<List<String>> more) {
        return new Slot(typed, joined(readings, more), marked);
    }

    /** A word that was meant by what was typed. */
    Slot meaning(Word word) {
        return new Slot(
                typed, joined(readings, List.of(List.of(word.folded()))), joined(marked, List.of(word.exact())));
    }

    private static <T> List<T> joined(List<T> first, List<T> then) {
        return Stream.concat(first.stream(), then.stream()).distinct().toList();
    }

    /** The single word that was typed, folded; empty when it was several. */
    String single() {
        return typed.size() == 1 ? typed.getFirst().folded() : "";
    }

    /** Every folded word a match may consist of. */
    List<String> words() {
        var all = new ArrayList<String>();
        readings.forEach(all::addAll);
        return all;
    }
}
