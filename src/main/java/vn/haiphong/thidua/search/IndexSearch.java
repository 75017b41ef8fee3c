package vn.haiphong.thidua.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** Answers questions from one state of the index. */
final class IndexSearch {

    private static final int TELLING_WORDS = 25;

    /** The counts of everything cost most and change least: kept for each state of the index. */
    private static final Cache<IndexReader.CacheKey, Map<Set<String>, Map<String, List<FacetCount>>>> ALL =
            Caffeine.newBuilder().maximumSize(4).build();

    private final IndexSearcher searcher;

    IndexSearch(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    long size() {
        return searcher.getIndexReader().numDocs();
    }

    SearchResult find(SearchQuery query) throws IOException {
        var start = System.nanoTime();
        var questions = new QuestionReader(new Vocabulary(searcher.getIndexReader()));
        var slots = questions.slots(query.text());
        Query text = slots.isEmpty() ? new MatchAllDocsQuery() : TextQuery.of(slots, 0);
        String corrected = null;
        // Words that are no words (only signs, say) find nothing rather than everything.
        if (slots.isEmpty() && !query.text().isBlank()) {
            return new SearchResult(0, millis(start), List.of(), counts(query.count(), Map.of()), null);
        }
        // Without text or choice everything is counted, which is kept; else one pass gives counts and totals alike.
        var isAll = slots.isEmpty() && query.chosen().isEmpty();
        var counter = new FacetCounter(searcher, text, query.chosen());
        var counts = isAll ? all(query.count()) : counter.count(query.count());
        if (!slots.isEmpty() && counter.matching() == 0) {
            var forgiven = forgive(questions, slots);
            text = forgiven.query();
            slots = forgiven.slots();
            counter = new FacetCounter(searcher, text, query.chosen());
            counts = counter.count(query.count());
            corrected = counter.matching() == 0 ? null : corrected(query.text(), slots);
        }
        var total = isAll ? size() : counter.remaining();
        var top = top(filtered(text, query.chosen()), query, slots.isEmpty());
        var marker = new Marker(matched(slots));
        var hits = new ArrayList<SearchHit>();
        for (int i = query.page() * query.size(); i < top.length; i++) {
            hits.add(hit(top[i], marker, !slots.isEmpty()));
        }
        return new SearchResult(total, millis(start), hits, counts, corrected);
    }

    /** The best documents up to the end of the page. */
    private ScoreDoc[] top(Query filtered, SearchQuery query, boolean withoutText) throws IOException {
        var last = (query.page() + 1) * query.size();
        var wanted = Math.max(1, Math.min(last, searcher.getIndexReader().maxDoc() + 1));
        // Only a search by score alone may leave out documents that cannot come to the top.
        return query.sort() == SearchSort.RELEVANCE && !withoutText
                ? searcher.search(filtered, wanted).scoreDocs
                : searcher.search(filtered, wanted, sort(query.sort())).scoreDocs;
    }

    private record Forgiven(Query query, List<Slot> slots) {}

    /** Unknown words forgiven; then known ones too; then one slot may stay without a match. */
    private Forgiven forgive(QuestionReader questions, List<Slot> slots) throws IOException {
        var forgiven = questions.forgiven(slots);
        var query = TextQuery.of(forgiven, 0);
        if (searcher.count(query) > 0) return new Forgiven(query, forgiven);
        var wide = questions.forgivenEverywhere(forgiven);
        query = TextQuery.of(wide, 0);
        if (searcher.count(query) > 0) return new Forgiven(query, wide);
        if (slots.size() < 2) return new Forgiven(query, wide);
        return new Forgiven(TextQuery.of(forgiven, 1), forgiven);
    }

    /** The text as it was understood, when a word of it was read as another; else null. */
    private static @Nullable String corrected(String typed, List<Slot> slots) {
        var text = new StringBuilder(typed);
        var changed = false;
        for (var slot : slots.reversed()) {
            if (slot.readings().size() < 2 || slot.typed().size() != 1) continue;
            var word = slot.typed().getFirst();
            if (!Abbreviations.meanings(word.folded()).isEmpty()) continue;
            text.replace(
                    word.start(), word.end(), String.join(" ", slot.readings().get(1)));
            changed = true;
        }
        return changed ? text.toString() : null;
    }

    List<SearchHit> suggest(String typed, int max) throws IOException {
        var words = Words.of(typed.length() > 100 ? typed.substring(0, 100) : typed);
        if (words.isEmpty()) return List.of();
        var query = new BooleanQuery.Builder();
        for (var word : words.subList(0, Math.min(words.size(), 10) - 1)) {
            query.add(new TermQuery(new Term(TextField.NAME.folded, word.folded())), Occur.MUST);
            if (word.hasMarks()) query.add(new TermQuery(new Term(TextField.NAME.exact, word.exact())), Occur.SHOULD);
        }
        var last = words.get(Math.min(words.size(), 10) - 1);
        query.add(new PrefixQuery(new Term(TextField.NAME.folded, last.folded())), Occur.MUST);
        query.add(new TermQuery(new Term(TextField.NAME.folded, last.folded())), Occur.SHOULD);
        return hits(searcher.search(query.build(), max).scoreDocs);
    }

    List<SearchHit> near(String typed, int max) throws IOException {
        var questions = new QuestionReader(new Vocabulary(searcher.getIndexReader()));
        var slots = questions.forgivenEverywhere(questions.forgiven(questions.slots(typed)));
        if (slots.isEmpty()) return List.of();
        return hits(searcher.search(TextQuery.of(slots, slots.size() - 1), max).scoreDocs);
    }

    List<SearchHit> similar(String id, int max) throws IOException {
        var own = new TermQuery(new Term(IndexedDocument.ID, id));
        var found = searcher.search(own, 1).scoreDocs;
        if (found.length == 0) return List.of();
        var document = searcher.storedFields().document(found[0].doc);
        var text = document.get(IndexedDocument.STORED_SUMMARY) + " . " + document.get(IndexedDocument.STORED_BODY);
        var words = Words.of(text.length() > 5_000 ? text.substring(0, 5_000) : text);
        var reader = searcher.getIndexReader();
        var telling = new HashMap<String, Double>();
        for (int i = 1; i < words.size() && telling.size() < 400; i++) {
            var pair = TextField.pair(words.get(i - 1).folded(), words.get(i).folded());
            var frequency = reader.docFreq(new Term(TextField.BODY.pairs, pair));
            if (frequency > 1) telling.put(pair, Math.log(reader.maxDoc() / (double) frequency));
        }
        var query = new BooleanQuery.Builder();
        telling.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(TELLING_WORDS)
                .forEach(pair -> {
                    query.add(new TermQuery(new Term(TextField.BODY.pairs, pair.getKey())), Occur.SHOULD);
                    query.add(new TermQuery(new Term(TextField.SUMMARY.pairs, pair.getKey())), Occur.SHOULD);
                });
        for (var facet : facetsOf(found[0].doc)) query.add(new BoostQuery(new TermQuery(facet), 2), Occur.SHOULD);
        query.add(own, Occur.MUST_NOT);
        return hits(searcher.search(query.build(), max).scoreDocs);
    }

    /** Every facet value of one document; what few share weighs more. */
    private List<Term> facetsOf(int doc) throws IOException {
        var terms = new ArrayList<Term>();
        for (var leaf : searcher.getIndexReader().leaves()) {
            if (doc < leaf.docBase || doc >= leaf.docBase + leaf.reader().maxDoc()) continue;
            for (var field : leaf.reader().getFieldInfos()) {
                if (!field.name.startsWith(IndexedDocument.FACET)) continue;
                var values = leaf.reader().getSortedSetDocValues(field.name);
                if (values == null || !values.advanceExact(doc - leaf.docBase)) continue;
                for (int i = values.docValueCount(); i > 0; i--) {
                    terms.add(new Term(
                            field.name, values.lookupOrd(values.nextOrd()).utf8ToString()));
                }
            }
        }
        return terms;
    }

    private Map<String, List<FacetCount>> all(Set<String> facets) throws IOException {
        var key = searcher.getIndexReader().getReaderCacheHelper().getKey();
        var kept = ALL.get(key, state -> new ConcurrentHashMap<>());
        var counts = kept.get(facets);
        if (counts == null) {
            counts = counts(facets, Map.of());
            kept.put(facets, counts);
        }
        return counts;
    }

    private Map<String, List<FacetCount>> counts(Set<String> facets, Map<String, Set<String>> chosen)
            throws IOException {
        return new FacetCounter(searcher, new MatchAllDocsQuery(), chosen).count(facets);
    }

    private static Query filtered(Query text, Map<String, Set<String>> chosen) {
        if (chosen.isEmpty()) return text;
        var query = new BooleanQuery.Builder().add(text, Occur.MUST);
        chosen.forEach((facet, values) -> query.add(FacetCounter.filter(facet, values), Occur.FILTER));
        return query.build();
    }

    private static Sort sort(SearchSort sort) {
        if (sort == SearchSort.NAME) return new Sort(new SortField(IndexedDocument.NAME_KEY, SortField.Type.STRING));
        return new Sort(LongField.newSortField(IndexedDocument.NEWEST, true, SortedNumericSelector.Type.MAX));
    }

    private static Set<String> matched(List<Slot> slots) {
        var words = new HashSet<String>();
        slots.forEach(slot -> words.addAll(slot.words()));
        return words;
    }

    private List<SearchHit> hits(ScoreDoc[] docs) throws IOException {
        var hits = new ArrayList<SearchHit>();
        for (var doc : docs) hits.add(hit(doc, new Marker(Set.of()), false));
        return hits;
    }

    private SearchHit hit(ScoreDoc doc, Marker marker, boolean marked) throws IOException {
        var stored = searcher.storedFields().document(doc.doc);
        var id = stored.get(IndexedDocument.ID);
        var payload = stored.get(IndexedDocument.PAYLOAD);
        if (!marked) return new SearchHit(id, payload, List.of(), List.of(), List.of());
        return new SearchHit(
                id,
                payload,
                marker.mark(stored.get(IndexedDocument.STORED_NAME)),
                marker.mark(stored.get(IndexedDocument.STORED_SUMMARY)),
                marker.passage(stored.get(IndexedDocument.STORED_BODY)));
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 10_000 / 100.0;
    }
}
