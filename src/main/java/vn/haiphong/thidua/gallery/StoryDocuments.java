package vn.haiphong.thidua.gallery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import tools.jackson.databind.ObjectMapper;
import vn.haiphong.thidua.gallery.PublishedStory.MovementName;
import vn.haiphong.thidua.gallery.PublishedStory.ShownHonour;
import vn.haiphong.thidua.gallery.PublishedStory.UnitName;
import vn.haiphong.thidua.gallery.StoryQuery.Facet;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.search.SearchDocument;
import vn.haiphong.thidua.search.SearchIndex;
import vn.haiphong.thidua.search.SearchSource;
import vn.haiphong.thidua.shared.VietnameseText;

/** Hands published stories to the index: each after its commit, all of them for a rebuild. */
@Component
class StoryDocuments implements SearchSource {

    private static final int BATCH = 500;

    /** Pages are dropped after the index knows of the change, else one built in between would stay. */
    private static final int BEFORE_PAGES = 0;

    private final PublishedStore published;
    private final SearchIndex index;
    private final Units units;
    private final ObjectMapper json;

    StoryDocuments(PublishedStore published, SearchIndex index, Units units, ObjectMapper json) {
        this.published = published;
        this.index = index;
        this.units = units;
        this.json = json;
    }

    @Order(BEFORE_PAGES)
    @TransactionalEventListener
    void index(StoryPublished event) {
        published.find(event.id()).ifPresent(story -> index.put(List.of(document(story))));
    }

    @Order(BEFORE_PAGES)
    @TransactionalEventListener
    void index(StoriesImported event) {
        if (!event.hidden().isEmpty())
            index.remove(event.hidden().stream().map(StoryId::toString).toList());
        if (!event.published().isEmpty())
            index.putSoon(event.published().stream().map(this::document).toList());
    }

    @Order(BEFORE_PAGES)
    @TransactionalEventListener
    void remove(StoryWithdrawn event) {
        index.remove(List.of(event.id().toString()));
    }

    @Override
    public void forEach(Consumer<List<SearchDocument>> batches) {
        published.forEach(
                BATCH,
                stories -> batches.accept(stories.stream().map(this::document).toList()));
    }

    SearchDocument document(PublishedStory story) {
        var facets = new LinkedHashMap<String, List<String>>();
        facets.put(Facet.KIND.word(), List.of(story.kind().word()));
        facets.put(Facet.LEVEL.word(), List.of(story.level().word()));
        facets.put(
                Facet.UNIT.word(), story.unitPath().stream().map(UnitName::code).toList());
        facets.put(
                Facet.FIELD.word(),
                story.fields().stream().map(VietnameseText::slug).toList());
        facets.put(
                Facet.MOVEMENT.word(),
                story.movements().stream().map(MovementName::slug).toList());
        facets.put(
                Facet.TITLE.word(),
                story.honours().stream().map(ShownHonour::code).distinct().toList());
        facets.put(Facet.YEAR.word(), List.of(String.valueOf(story.year())));
        return new SearchDocument(
                story.id(),
                story.name(),
                story.summary(),
                text(story.story()),
                context(story),
                facets,
                story.publishedAt().toEpochMilli(),
                json.writeValueAsString(story.card()));
    }

    private String context(PublishedStory story) {
        var words = new ArrayList<String>();
        for (var unit : story.unitPath()) {
            words.add(unit.name());
            words.addAll(units.tree().aliases(new UnitId(unit.code())));
        }
        story.honours().forEach(honour -> {
            words.add(honour.name());
            words.add(honour.code());
            words.add(honour.decision());
            words.add(String.valueOf(honour.year()));
        });
        story.movements().forEach(movement -> words.add(movement.label()));
        words.addAll(story.fields());
        words.add(String.valueOf(story.year()));
        return String.join(" . ", words);
    }

    /** The words of the sanitised HTML. */
    private static String text(String html) {
        var plain = new StringBuilder(html.length());
        var isBlank = true;
        for (int i = 0; i < html.length(); i++) {
            var c = html.charAt(i);
            var end = c == '<' ? html.indexOf('>', i) : -1;
            if (end > 0) {
                i = end;
                c = ' ';
            }
            if (!Character.isWhitespace(c)) plain.append(c);
            else if (!isBlank) plain.append(' ');
            isBlank = Character.isWhitespace(c);
        }
        var text = plain.toString().strip();
        return text.indexOf('&') < 0 ? text : unescaped(text);
    }

    private static String unescaped(String text) {
        return text.replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&#61;", "=")
                .replace("&#43;", "+")
                .replace("&#64;", "@")
                .replace("&#96;", "`")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
