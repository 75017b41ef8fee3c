package vn.haiphong.thidua.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Builds the Lucene query for a text: folded words must match, exact marks and neighbouring words lift. */
final class TextQuery {

    private static final float EXACT = 1.5f;
    private static final float PAIR = 1.5f;

    /** Outweighs a few single words in better fields. */
    private static final float RUN = 10;

    /** What a guess (abbreviation, correction) is worth beside what was typed. */
    private static final float GUESS = 0.7f;

    private TextQuery() {}

    /** @param missing how many slots may stay without a match */
    static Query of(List<Slot> slots, int missing) {
        var query = new BooleanQuery.Builder();
        if (missing == 0) {
            for (var slot : slots) query.add(slot(slot), Occur.MUST);
        } else {
            var some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(Math.max(1, slots.size() - missing));
            for (var slot : slots) some.add(slot(slot), Occur.SHOULD);
            query.add(some.build(), Occur.MUST);
        }
        for (var slot : slots) {
            for (var word : slot.marked()) {
                query.add(boosted(best(field -> field.exact, word, false), EXACT), Occur.SHOULD);
            }
        }
        for (var pair : pairs(slots)) query.add(boosted(best(field -> field.pairs, pair, true), PAIR), Occur.SHOULD);
        if (slots.size() > 1) query.add(run(slots), Occur.SHOULD);
        return query.build();
    }

    /** All words one after the other within one field, however often single ones stand elsewhere. */
    private static Query run(List<Slot> slots) {
        var fields = new ArrayList<Query>();
        for (var field : TextField.values()) {
            var all = new BooleanQuery.Builder();
            for (int i = 1; i < slots.size(); i++) {
                var any = new BooleanQuery.Builder();
                for (var pair : pairs(slots.subList(i - 1, i + 1))) {
                    any.add(new TermQuery(new Term(field.pairs, pair)), Occur.SHOULD);
                }
                all.add(any.build(), Occur.FILTER);
            }
            fields.add(new BoostQuery(new ConstantScoreQuery(all.build()), RUN * field.weight));
        }
        return new DisjunctionMaxQuery(fields, 0);
    }

    private static Query slot(Slot slot) {
        if (slot.readings().size() == 1) return reading(slot.readings().getFirst());
        var any = new ArrayList<Query>();
        any.add(reading(slot.readings().getFirst()));
        for (var guess : slot.readings().subList(1, slot.readings().size())) any.add(boosted(reading(guess), GUESS));
        return new DisjunctionMaxQuery(any, 0);
    }

    private static Query reading(List<String> words) {
        if (words.size() == 1) return best(field -> field.folded, words.getFirst(), true);
        var all = new BooleanQuery.Builder();
        for (var word : words) all.add(best(field -> field.folded, word, true), Occur.MUST);
        for (int i = 1; i < words.size(); i++) {
            // Only as a run do the words of a long form mean what the abbreviation means.
            all.add(best(field -> field.pairs, TextField.pair(words.get(i - 1), words.get(i)), true), Occur.MUST);
        }
        return all.build();
    }

    /** The best field counts; the others add a little. */
    private static Query best(Function<TextField, String> name, String term, boolean context) {
        var fields = new ArrayList<Query>();
        for (var field : TextField.values()) {
            if (field == TextField.CONTEXT && !context) continue;
            fields.add(boosted(new TermQuery(new Term(name.apply(field), term)), field.weight));
        }
        return new DisjunctionMaxQuery(fields, 0.1f);
    }

    /** Pairs of neighbouring words over all readings of single words. */
    private static List<String> pairs(List<Slot> slots) {
        var pairs = new ArrayList<String>();
        for (int i = 1; i < slots.size(); i++) {
            for (var first : slots.get(i - 1).readings()) {
                for (var second : slots.get(i).readings()) {
                    if (pairs.size() < 64) pairs.add(TextField.pair(first.getLast(), second.getFirst()));
                }
            }
        }
        return pairs;
    }

    private static Query boosted(Query query, float weight) {
        return weight == 1 ? query : new BoostQuery(query, weight);
    }
}
