package vn.haiphong.thidua.gallery.site;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.haiphong.thidua.gallery.FacetLabels;
import vn.haiphong.thidua.gallery.GalleryPaths;
import vn.haiphong.thidua.gallery.PublishedStories;
import vn.haiphong.thidua.gallery.PublishedStory;
import vn.haiphong.thidua.gallery.StoryQuery;
import vn.haiphong.thidua.gallery.StoryResult.StoryHit;
import vn.haiphong.thidua.search.SearchSort;
import vn.haiphong.thidua.shared.XmlText;

/** The gallery for feed readers (Atom, RFC 4287) and for the search box of browsers (OpenSearch 1.1). */
@RestController
@CrossOrigin
class GalleryFeedController {

    private static final String NAME = "Thi đua Hải Phòng";
    private static final MediaType SEARCH = MediaType.parseMediaType("application/opensearchdescription+xml");

    private final PublishedStories stories;
    private final FacetLabels labels;
    private final String site;

    GalleryFeedController(
            PublishedStories stories, FacetLabels labels, @Value("${thidua.site:http://localhost:8080}") String site) {
        this.stories = stories;
        this.labels = labels;
        this.site = site;
    }

    /** What the question finds, newest first whatever order the page would have. */
    @GetMapping(GalleryPaths.FEED)
    ResponseEntity<byte[]> feed(@RequestParam MultiValueMap<String, String> parameters) {
        var asked = StoryQuery.of(new LinkedMultiValueMap<>(parameters));
        var query = new StoryQuery(asked.text(), asked.chosen(), SearchSort.NEWEST, asked.page());
        var cards = stories.search(query, StoryQuery.PAGE).hits().stream()
                .map(StoryHit::card)
                .toList();
        return answer(MediaType.APPLICATION_ATOM_XML, atom(query, stories.whole(cards)));
    }

    @GetMapping("/opensearch.xml")
    ResponseEntity<byte[]> search() {
        var xml = new XmlText()
                .open("OpenSearchDescription", "xmlns", "http://a9.com/-/spec/opensearch/1.1/")
                .element("ShortName", NAME)
                .element("Description", "Tìm người tốt, việc tốt, điển hình tiên tiến của Hải Phòng")
                .element("Language", "vi")
                .element("InputEncoding", "UTF-8")
                .empty("Url", "type", "text/html", "template", site + GalleryPaths.GALLERY + "?q={searchTerms}")
                .empty(
                        "Url",
                        "type",
                        "application/atom+xml",
                        "template",
                        site + GalleryPaths.FEED + "?q={searchTerms}&trang={startPage?}")
                .empty("Url", "type", SEARCH.toString(), "rel", "self", "template", site + "/opensearch.xml")
                .close("OpenSearchDescription");
        return answer(SEARCH, xml);
    }

    private XmlText atom(StoryQuery query, List<PublishedStory> found) {
        var own = site + GalleryPaths.feed(query);
        var xml = new XmlText()
                .open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", "vi")
                .element("id", own)
                .element("title", title(query))
                .element("updated", latest(found).toString())
                .empty("link", "rel", "self", "type", "application/atom+xml", "href", own)
                .empty("link", "rel", "alternate", "type", "text/html", "href", site + GalleryPaths.of(query))
                .open("author")
                .element("name", NAME)
                .close("author");
        found.forEach(story -> entry(xml, story));
        return xml.close("feed");
    }

    private void entry(XmlText xml, PublishedStory story) {
        xml.open("entry")
                .element("id", "urn:uuid:" + story.id())
                .element("title", story.name())
                .element("published", story.publishedAt().toString())
                .element("updated", story.changedAt().toString())
                .empty(
                        "link",
                        "rel",
                        "alternate",
                        "type",
                        "text/html",
                        "href",
                        site + GalleryPaths.story(story.slug()));
        story.fields().forEach(field -> xml.empty("category", "term", field));
        // Whoever reads it elsewhere must be told as well.
        var told = story.demonstration() ? " (dữ liệu minh họa)" : "";
        xml.element("summary", story.summary() + told)
                .element("content", story.story(), "type", "html")
                .close("entry");
    }

    private String title(StoryQuery query) {
        var parts = new StringBuilder(NAME);
        if (!query.text().isEmpty()) parts.append(": ").append(query.text());
        query.chosen()
                .forEach((facet, values) ->
                        values.forEach(value -> parts.append(" · ").append(labels.of(facet, value))));
        return parts.toString();
    }

    private static Instant latest(List<PublishedStory> stories) {
        return stories.stream()
                .map(PublishedStory::changedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private static ResponseEntity<byte[]> answer(MediaType type, XmlText xml) {
        var bytes = xml.bytes();
        return ResponseEntity.ok()
                .contentType(new MediaType(type, java.nio.charset.StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache())
                .eTag(DigestUtils.md5DigestAsHex(bytes))
                .body(bytes);
    }
}
