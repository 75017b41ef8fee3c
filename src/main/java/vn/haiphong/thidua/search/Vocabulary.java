package vn.haiphong.thidua.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/** What words the index knows at one moment, and which known words are near to an unknown one. */
final class Vocabulary {

    private static final int CORRECTIONS = 6;
    private static final int LONGEST_RUN = 32;

    private final IndexReader reader;
    private final Map<String, Integer> frequencies = new HashMap<>();

    Vocabulary(IndexReader reader) {
        this.reader = reader;
    }

    /** In how many fields of documents the folded word stands. */
    int frequency(String folded) throws IOException {
        var known = frequencies.get(folded);
        if (known != null) return known;
        int frequency = 0;
        for (var field : TextField.values()) frequency += reader.docFreq(new Term(field.folded, folded));
        frequencies.put(folded, frequency);
        return frequency;
    }

    /** Known words one typo away, most frequent first. */
    List<String> near(String folded) throws IOException {
        if (folded.length() < 3) return List.of();
        var found = new HashMap<String, Integer>();
        for (var field : TextField.values()) {
            var terms = MultiTerms.getTerms(reader, field.folded);
            if (terms == null) continue;
            // The first letter may be the wrong one as well, but then the word is long enough to tell.
            var prefix = folded.length() < 5 ? 1 : 0;
            var near = new FuzzyTermsEnum(terms, new Term(field.folded, folded), 1, prefix, true);
            for (BytesRef term = near.next(); term != null; term = near.next()) {
                found.merge(term.utf8ToString(), near.docFreq(), Integer::sum);
            }
        }
        found.remove(folded);
        return found.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(CORRECTIONS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The run of letters cut into known words, the fewest first; empty when it cannot be cut. */
    List<String> cut(String run) throws IOException {
        var length = run.length();
        if (length < 5 || length > LONGEST_RUN) return List.of();
        var best = new ArrayList<List<String>>();
        for (int end = 0; end <= length; end++) best.add(null);
        best.set(0, List.of());
        for (int end = 2; end <= length; end++) {
            for (int start = Math.max(0, end - 7); start <= end - 2; start++) {
                var before = best.get(start);
                if (before == null || frequency(run.substring(start, end)) == 0) continue;
                var there = best.get(end);
                if (there != null && there.size() <= before.size() + 1) continue;
                var words = new ArrayList<>(before);
                words.add(run.substring(start, end));
                best.set(end, words);
            }
        }
        var cut = best.get(length);
        return cut == null || cut.size() < 2 ? List.of() : cut;
    }
}
