package vn.haiphong.thidua.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Counts facets; a facet's own choice does not narrow its own counts. */
final class FacetCounter {

    private static final int VALUES = 500;

    private final IndexSearcher searcher;
    private final Weight text;
    private final Map<String, Weight> filters = new HashMap<>();
    private long matching;
    private long remaining;

    FacetCounter(IndexSearcher searcher, Query text, Map<String, Set<String>> chosen) throws IOException {
        this.searcher = searcher;
        this.text = weight(text);
        for (var entry : chosen.entrySet())
            filters.put(entry.getKey(), weight(filter(entry.getKey(), entry.getValue())));
    }

    /** Documents with any of these values of the facet. */
    static Query filter(String facet, Set<String> values) {
        return new TermInSetQuery(
                IndexedDocument.FACET + facet,
                values.stream().map(BytesRef::new).toList());
    }

    Map<String, List<FacetCount>> count(Set<String> facets) throws IOException {
        var counts = new HashMap<String, Map<String, Long>>();
        for (var facet : facets) counts.put(facet, new HashMap<>());
        for (var leaf : searcher.getIndexReader().leaves()) count(leaf, facets, counts);
        var sorted = new HashMap<String, List<FacetCount>>();
        counts.forEach((facet, values) -> sorted.put(facet, sorted(values)));
        return sorted;
    }

    /** After counting: documents the text alone finds. */
    long matching() {
        return matching;
    }

    /** After counting: documents found by the text and every choice together. */
    long remaining() {
        return remaining;
    }

    private void count(LeafReaderContext leaf, Set<String> facets, Map<String, Map<String, Long>> counts)
            throws IOException {
        var base = bits(text, leaf);
        if (base == null) return;
        var live = leaf.reader().getLiveDocs();
        if (live != null) {
            for (int doc = base.nextSetBit(0); doc != DocIdSetIterator.NO_MORE_DOCS; ) {
                if (!live.get(doc)) base.clear(doc);
                doc = doc + 1 >= base.length() ? DocIdSetIterator.NO_MORE_DOCS : base.nextSetBit(doc + 1);
            }
        }
        var narrowed = new HashMap<String, @Nullable FixedBitSet>();
        for (var filter : filters.entrySet()) narrowed.put(filter.getKey(), bits(filter.getValue(), leaf));
        var all = matching(base, narrowed, "");
        matching += base.cardinality();
        remaining += all.cardinality();
        for (var facet : facets) {
            var docs = filters.containsKey(facet) ? matching(base, narrowed, facet) : all;
            FacetOrds.of(leaf.reader(), facet).count(docs, counts.get(facet));
        }
    }

    private static FixedBitSet matching(FixedBitSet base, Map<String, @Nullable FixedBitSet> filters, String except) {
        if (filters.isEmpty()) return base;
        var docs = base.clone();
        filters.forEach((facet, bits) -> {
            if (facet.equals(except)) return;
            if (bits == null) docs.clear(0, docs.length());
            else docs.and(bits);
        });
        return docs;
    }

    private Weight weight(Query query) throws IOException {
        var rewritten = searcher.rewrite(new ConstantScoreQuery(query));
        return searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    private static @Nullable FixedBitSet bits(Weight weight, LeafReaderContext leaf) throws IOException {
        var scorer = weight.scorer(leaf);
        if (scorer == null) return null;
        var bits = new FixedBitSet(leaf.reader().maxDoc());
        bits.or(scorer.iterator());
        return bits;
    }

    private static List<FacetCount> sorted(Map<String, Long> counts) {
        var list = new ArrayList<FacetCount>();
        counts.forEach((value, count) -> list.add(new FacetCount(value, count)));
        list.sort(Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value));
        return list.size() <= VALUES ? list : List.copyOf(list.subList(0, VALUES));
    }
}
