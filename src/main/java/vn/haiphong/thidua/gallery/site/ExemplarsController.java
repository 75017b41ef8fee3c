package vn.haiphong.thidua.gallery.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.ObjectMapper;
import vn.haiphong.thidua.gallery.GalleryPaths;
import vn.haiphong.thidua.gallery.Marked;
import vn.haiphong.thidua.gallery.PublishedStories;
import vn.haiphong.thidua.gallery.PublishedStory;
import vn.haiphong.thidua.gallery.StoryLookup;
import vn.haiphong.thidua.gallery.StoryQuery;
import vn.haiphong.thidua.gallery.StoryResult;
import vn.haiphong.thidua.gallery.StoryResult.FacetValue;
import vn.haiphong.thidua.gallery.StoryResult.StoryHit;
import vn.haiphong.thidua.search.SearchSort;
import vn.haiphong.thidua.search.Segment;

/** The gallery for machines; same parameters as the page. */
@RestController
@RequestMapping("/api/v1/exemplars")
class ExemplarsController {

    private static final int SUGGESTIONS = 8;

    private final PublishedStories stories;
    private final ObjectMapper json;

    ExemplarsController(PublishedStories stories, ObjectMapper json) {
        this.stories = stories;
        this.json = json;
    }

    record Listing(
            long total, double tookMs, int page, int size, List<Item> items, Map<String, List<FacetValue>> facets) {}

    record Item(
            String slug,
            String name,
            String kind,
            PublishedStory.UnitName unit,
            int year,
            String summary,
            List<String> titles,
            String url,
            List<String> highlights,
            boolean demonstration) {}

    record Suggestion(String text, String slug, String unit) {}

    @GetMapping
    ResponseEntity<Listing> list(@RequestParam MultiValueMap<String, String> parameters) {
        var size = number(parameters, "size", StoryQuery.PAGE, 100);
        number(parameters, "trang", 1, StoryQuery.LAST_PAGE);
        refuseUnknownOrder(parameters.getFirst("sap-xep"));
        var query = StoryQuery.of(new LinkedMultiValueMap<>(parameters));
        var result = stories.search(query, size);
        var listing = new Listing(
                result.total(),
                result.tookMs(),
                query.page(),
                size,
                result.hits().stream().map(ExemplarsController::item).toList(),
                facets(result));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag(etag(new Listing(listing.total(), 0, listing.page(), size, listing.items(), listing.facets())))
                .body(listing);
    }

    @GetMapping("/suggest")
    ResponseEntity<List<Suggestion>> suggest(@RequestParam(defaultValue = "") String q) {
        var found = stories.suggest(q.length() > 100 ? q.substring(0, 100) : q, SUGGESTIONS).stream()
                .map(card ->
                        new Suggestion(card.name(), card.slug(), card.unit().name()))
                .toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag(etag(found))
                .body(found);
    }

    @GetMapping("/{slug}")
    ResponseEntity<?> one(@PathVariable String slug) {
        return switch (stories.find(slug)) {
            case StoryLookup.Found here ->
                ResponseEntity.ok()
                        .cacheControl(CacheControl.noCache())
                        .eTag(etag(here.story()))
                        .body(here.story());
            case StoryLookup.Moved moved ->
                ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                        .header("Location", "/api/v1/exemplars/" + moved.slug())
                        .build();
            case StoryLookup.Withdrawn gone ->
                throw new ResponseStatusException(HttpStatus.GONE, "Chuyện này đã được gỡ.");
            case StoryLookup.Missing missing ->
                throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Không có chuyện nào ở địa chỉ này.");
        };
    }

    /** Made of the content alone, so that an unchanged answer stays unchanged however long it took. */
    private String etag(Object content) {
        return DigestUtils.md5DigestAsHex(json.writeValueAsBytes(content));
    }

    private static Item item(StoryHit hit) {
        var card = hit.card();
        return new Item(
                card.slug(),
                card.name(),
                card.kind().name(),
                card.unit(),
                card.year(),
                card.summary(),
                card.honours().stream().map(PublishedStory.ShownHonour::name).toList(),
                GalleryPaths.story(card.slug()),
                Stream.of(hit.name(), hit.summary(), hit.passage())
                        .filter(Marked::hasMark)
                        .map(ExemplarsController::marked)
                        .toList(),
                card.demonstration());
    }

    /** HTML: the text escaped, matches in {@code mark}. */
    private static String marked(List<Segment> segments) {
        var html = new StringBuilder();
        for (var segment : segments) {
            var text = HtmlUtils.htmlEscape(segment.text(), "UTF-8");
            html.append(segment.marked() ? "<mark>" + text + "</mark>" : text);
        }
        return html.toString();
    }

    private static Map<String, List<FacetValue>> facets(StoryResult result) {
        var named = new LinkedHashMap<String, List<FacetValue>>();
        result.facets().forEach((facet, values) -> named.put(facet.word(), values));
        return named;
    }

    private static void refuseUnknownOrder(@Nullable String word) {
        if (word == null || word.isBlank()) return;
        var known = Stream.of(SearchSort.values()).map(StoryQuery::word).toList();
        if (!known.contains(word)) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "Tham số sap-xep phải là một trong " + String.join(", ", known) + ".");
        }
    }

    private static int number(MultiValueMap<String, String> parameters, String name, int usual, int most) {
        var text = parameters.getFirst(name);
        if (text == null || text.isBlank()) return usual;
        if (text.matches("\\d{1,7}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        throw new ResponseStatusException(
                HttpStatus.BAD_REQUEST, "Tham số " + name + " phải là số nguyên từ 1 đến " + most + ".");
    }
}
