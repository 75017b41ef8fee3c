package vn.haiphong.thidua.gallery.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.haiphong.thidua.gallery.GalleryPaths;
import vn.haiphong.thidua.gallery.PublishedStories;
import vn.haiphong.thidua.gallery.StoryCard;
import vn.haiphong.thidua.gallery.StoryItem;
import vn.haiphong.thidua.gallery.StoryQuery;

/** An honest empty page: what was searched, and the ways on. */
class NothingFound extends Div {

    private static final int DROPS = 6;

    NothingFound(PublishedStories stories, StoryQuery query, FacetPanel panel) {
        addClassNames("cols", "two");
        var title = query.text().isEmpty()
                ? getTranslation("gallery.NothingFound.titleFilter")
                : getTranslation("gallery.NothingFound.title", query.text());
        var left = new Section(new H2(title), new Paragraph(getTranslation("gallery.NothingFound.text")));
        var near = query.text().isEmpty() ? List.<StoryCard>of() : stories.near(query.text(), 5);
        if (!near.isEmpty()) {
            var list = new OrderedList();
            list.addClassName("reg");
            near.forEach(card -> list.add(StoryItem.plain(card)));
            left.add(new H3(getTranslation("gallery.NothingFound.near")), list);
        }
        var right = new Section();
        var drops = drops(stories, query, panel);
        if (drops.getComponentCount() > 0) right.add(new H3(getTranslation("gallery.NothingFound.drop")), drops);
        right.add(
                new H3(getTranslation("gallery.NothingFound.all")),
                new Paragraph(new Anchor(
                        GalleryPaths.GALLERY,
                        getTranslation(
                                "gallery.NothingFound.seeAll", stories.figures().total()))));
        add(left, right);
    }

    private UnorderedList drops(PublishedStories stories, StoryQuery query, FacetPanel panel) {
        var list = new UnorderedList();
        list.addClassName("chips");
        query.chosen().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> Map.entry(entry.getKey(), value)))
                .limit(DROPS)
                .forEach(filter -> {
                    var wider = GalleryPaths.toggled(query, filter.getKey(), filter.getValue());
                    var label = panel.label(filter.getKey(), filter.getValue());
                    way(stories, "gallery.NothingFound.dropOne", label, wider).ifPresent(list::add);
                });
        if (query.isNarrowed()) {
            way(stories, "gallery.NothingFound.dropEvery", "", GalleryPaths.unnarrowed(query))
                    .ifPresent(list::add);
        }
        return list;
    }

    /** A way on, when it leads to something. */
    private Optional<ListItem> way(PublishedStories stories, String key, String label, StoryQuery wider) {
        var total = stories.search(wider, 1).total();
        if (total == 0) return Optional.empty();
        return Optional.of(new ListItem(new Anchor(GalleryPaths.of(wider), getTranslation(key, label, total))));
    }
}
