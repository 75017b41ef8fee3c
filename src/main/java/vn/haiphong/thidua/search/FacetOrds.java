package vn.haiphong.thidua.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * A facet of one segment as plain arrays: counting a hundred thousand documents from them takes a tenth of the time
 * that the index's own form takes. Kept as long as the segment is.
 */
final class FacetOrds {

    private static final Cache<IndexReader.CacheKey, Map<String, FacetOrds>> KEPT =
            Caffeine.newBuilder().weakKeys().build();

    /** The values of document {@code d} are {@code ords[starts[d]]} up to, not including, {@code ords[starts[d + 1]]}. */
    private final int[] starts;

    private final int[] ords;
    private final String[] values;

    private FacetOrds(int[] starts, int[] ords, String[] values) {
        this.starts = starts;
        this.ords = ords;
        this.values = values;
    }

    static FacetOrds of(LeafReader segment, String facet) throws IOException {
        var facets = KEPT.get(segment.getCoreCacheHelper().getKey(), key -> new ConcurrentHashMap<>());
        var kept = facets.get(facet);
        if (kept == null) {
            kept = read(segment, facet);
            facets.put(facet, kept);
        }
        return kept;
    }

    /** Adds to {@code counts} how many of these documents have each value. */
    void count(FixedBitSet docs, Map<String, Long> counts) {
        if (values.length == 0) return;
        var perValue = new int[values.length];
        var words = docs.getBits();
        for (int i = 0; i < words.length; i++) {
            for (long word = words[i]; word != 0; word &= word - 1) {
                int doc = (i << 6) + Long.numberOfTrailingZeros(word);
                for (int at = starts[doc]; at < starts[doc + 1]; at++) perValue[ords[at]]++;
            }
        }
        for (int ord = 0; ord < perValue.length; ord++) {
            if (perValue[ord] > 0) counts.merge(values[ord], (long) perValue[ord], Long::sum);
        }
    }

    private static FacetOrds read(LeafReader segment, String facet) throws IOException {
        SortedSetDocValues stored = DocValues.getSortedSet(segment, IndexedDocument.FACET + facet);
        var values = new String[(int) stored.getValueCount()];
        for (int ord = 0; ord < values.length; ord++)
            values[ord] = stored.lookupOrd(ord).utf8ToString();
        var starts = new int[segment.maxDoc() + 1];
        var ords = new int[segment.maxDoc()];
        int used = 0;
        int filled = 0;
        for (int doc = stored.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = stored.nextDoc()) {
            Arrays.fill(starts, filled, doc + 1, used);
            filled = doc + 1;
            int count = stored.docValueCount();
            if (used + count > ords.length) ords = Arrays.copyOf(ords, Math.max(used + count, ords.length * 2));
            for (int i = 0; i < count; i++) ords[used++] = (int) stored.nextOrd();
        }
        Arrays.fill(starts, filled, starts.length, used);
        return new FacetOrds(starts, Arrays.copyOf(ords, used), values);
    }
}
