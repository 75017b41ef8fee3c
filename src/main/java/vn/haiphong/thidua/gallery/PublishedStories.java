package vn.haiphong.thidua.gallery;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectMapper;
import vn.haiphong.thidua.gallery.StoryQuery.Facet;
import vn.haiphong.thidua.gallery.StoryResult.FacetValue;
import vn.haiphong.thidua.gallery.StoryResult.StoryHit;
import vn.haiphong.thidua.search.FacetCount;
import vn.haiphong.thidua.search.SearchHit;
import vn.haiphong.thidua.search.SearchIndex;
import vn.haiphong.thidua.search.SearchQuery;
import vn.haiphong.thidua.search.SearchSort;

/** The reading door of the gallery: published copies and the index only; it knows no drafts. */
@Service
public class PublishedStories {

    private static final Set<String> COUNTED =
            Stream.of(Facet.values()).map(Facet::word).collect(Collectors.toSet());

    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,100}");

    private final PublishedStore published;
    private final SearchIndex index;
    private final FacetLabels labels;
    private final ObjectMapper json;

    PublishedStories(PublishedStore published, SearchIndex index, FacetLabels labels, ObjectMapper json) {
        this.published = published;
        this.index = index;
        this.labels = labels;
        this.json = json;
    }

    @Transactional(readOnly = true)
    public StoryLookup find(String slug) {
        // The database would take an address with blanks at its end for the one without.
        if (!SLUG.matcher(slug).matches()) return new StoryLookup.Missing();
        var here = published.findBySlug(slug);
        if (here.isPresent()) return new StoryLookup.Found(here.get());
        var owner = published.owner(slug);
        if (owner.isEmpty()) return new StoryLookup.Missing();
        var now = published.find(owner.get());
        if (now.isPresent()) return new StoryLookup.Moved(now.get().slug());
        return new StoryLookup.Withdrawn();
    }

    /** @param size 1 to 100 */
    public StoryResult search(StoryQuery query, int size) {
        var chosen = query.chosen().entrySet().stream()
                .collect(toMap(entry -> entry.getKey().word(), Map.Entry::getValue));
        var result = index.search(new SearchQuery(query.text(), chosen, query.sort(), query.page() - 1, size, COUNTED));
        var facets = new EnumMap<Facet, List<FacetValue>>(Facet.class);
        for (var facet : Facet.values()) {
            facets.put(facet, labelled(facet, result.facets().getOrDefault(facet.word(), List.of())));
        }
        return new StoryResult(result.total(), result.tookMs(), hits(result.hits()), facets, result.corrected());
    }

    /** Stories whose name begins so, at most {@code most}. */
    public List<StoryCard> suggest(String typed, int most) {
        return cards(index.suggest(typed, most));
    }

    /** Stories that come near a question nothing answers. */
    public List<StoryCard> near(String typed, int most) {
        return cards(index.near(typed, most));
    }

    /** Other stories with much in common. */
    public List<StoryCard> related(PublishedStory story, int most) {
        return cards(index.similar(story.id(), most));
    }

    /** The newest stories. */
    @Transactional(readOnly = true)
    public List<PublishedStory> newest(int most) {
        return published.newest(Math.min(most, 100));
    }

    /** The stories behind the cards, in the same order. */
    @Transactional(readOnly = true)
    public List<PublishedStory> whole(List<StoryCard> cards) {
        var slugs = cards.stream().map(StoryCard::slug).toList();
        var found = published.findBySlugs(slugs).stream().collect(toMap(PublishedStory::slug, story -> story));
        return slugs.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    public GalleryFigures figures() {
        var all = index.search(new SearchQuery("", Map.of(), SearchSort.NEWEST, 0, 1, COUNTED));
        var kinds = counts(all.facets().get(Facet.KIND.word()));
        var byKind = new EnumMap<ExemplarKind, Long>(ExemplarKind.class);
        for (var kind : ExemplarKind.values()) byKind.put(kind, kinds.getOrDefault(kind.word(), 0L));
        return new GalleryFigures(
                all.total(),
                byKind,
                counts(all.facets().get(Facet.MOVEMENT.word())),
                labelled(Facet.FIELD, all.facets().getOrDefault(Facet.FIELD.word(), List.of())));
    }

    /** Addresses for the sitemap, {@code size} a page. */
    @Transactional(readOnly = true)
    public List<PublishedAddress> addresses(int page, int size) {
        return published.addresses(page, size);
    }

    /** Straight from the database: what the index should hold. */
    @Transactional(readOnly = true)
    public long count() {
        return published.count();
    }

    private static Map<String, Long> counts(@Nullable List<FacetCount> counts) {
        var numbers = new LinkedHashMap<String, Long>();
        if (counts != null) counts.forEach(count -> numbers.put(count.value(), count.count()));
        return numbers;
    }

    private List<FacetValue> labelled(Facet facet, List<FacetCount> counts) {
        var values = new ArrayList<FacetValue>();
        for (var count : counts) {
            values.add(new FacetValue(count.value(), labels.of(facet, count.value()), count.count()));
        }
        return values;
    }

    private List<StoryHit> hits(List<SearchHit> hits) {
        return hits.stream()
                .map(hit -> new StoryHit(card(hit), hit.name(), hit.summary(), hit.passage()))
                .toList();
    }

    private List<StoryCard> cards(List<SearchHit> hits) {
        return hits.stream().map(this::card).toList();
    }

    private StoryCard card(SearchHit hit) {
        return json.readValue(hit.payload(), StoryCard.class);
    }
}
