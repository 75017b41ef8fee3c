package vn.haiphong.thidua.gallery.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vn.haiphong.thidua.gallery.FacetLabels;
import vn.haiphong.thidua.gallery.GalleryPaths;
import vn.haiphong.thidua.gallery.StoryQuery;
import vn.haiphong.thidua.gallery.StoryQuery.Facet;
import vn.haiphong.thidua.gallery.StoryResult;
import vn.haiphong.thidua.gallery.StoryResult.FacetValue;
import vn.haiphong.thidua.ui.Icon;

/** The filters beside the list: links with numbers, those chosen marked. */
class FacetPanel extends NativeDetails {

    /** More values than these hide behind a further step. */
    private static final int SHOWN = 12;

    private static final Set<Facet> OPEN = Set.of(Facet.KIND, Facet.LEVEL, Facet.UNIT);

    private final StoryQuery query;
    private final FacetLabels labels;

    FacetPanel(StoryQuery query, StoryResult result, FacetLabels labels) {
        this.query = query;
        this.labels = labels;
        addClassName("open");
        var chosen = query.chosen().values().stream().mapToInt(Set::size).sum();
        setSummaryText(
                chosen == 0
                        ? getTranslation("gallery.FacetPanel.filters")
                        : getTranslation("gallery.FacetPanel.filtersUsed", chosen));
        getSummary().addClassName("btn");
        var nav = new Nav();
        nav.getElement().setAttribute("aria-label", getTranslation("gallery.FacetPanel.filters"));
        for (var facet : Facet.values()) {
            var values = ordered(facet, result.facets().getOrDefault(facet, List.of()));
            if (!values.isEmpty()) nav.add(panel(facet, values));
        }
        setContent(nav);
    }

    private NativeDetails panel(Facet facet, List<FacetValue> values) {
        var list = new UnorderedList();
        list.addClassName("list");
        values.stream().limit(SHOWN).map(value -> item(facet, value)).forEach(list::add);
        var details = new NativeDetails(getTranslation("gallery.facet." + facet.name()), list);
        details.addClassName("facet");
        // As an attribute, so that it is open in the first HTML as well.
        if (OPEN.contains(facet) || !query.chosen(facet).isEmpty())
            details.getElement().setAttribute("open", true);
        if (values.size() > SHOWN) {
            var rest = new UnorderedList();
            rest.addClassName("list");
            values.stream().skip(SHOWN).map(value -> item(facet, value)).forEach(rest::add);
            var more = new NativeDetails(getTranslation("gallery.FacetPanel.all", values.size()), rest);
            list.add(new ListItem(more));
        }
        return details;
    }

    private ListItem item(Facet facet, FacetValue value) {
        var link = new Anchor(GalleryPaths.of(GalleryPaths.toggled(query, facet, value.value())));
        var word = new Span();
        var chosen = query.chosen(facet).contains(value.value());
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
            word.add(new Icon("done"), new Span(" "));
        }
        word.add(new Span(isTranslated(facet) ? label(facet, value.value()) : value.label()));
        var count = new Span(String.format(getLocale(), "%,d", value.count()));
        count.addClassNames("num", "dim");
        link.add(word, count);
        return new ListItem(link);
    }

    private static boolean isTranslated(Facet facet) {
        return facet == Facet.KIND || facet == Facet.LEVEL;
    }

    String label(Facet facet, String value) {
        return switch (facet) {
            case KIND -> translated("gallery.kindWord." + value, facet, value);
            case LEVEL -> translated("gallery.levelWord." + value, facet, value);
            default -> labels.of(facet, value);
        };
    }

    private String translated(String key, Facet facet, String value) {
        var text = getTranslation(key);
        return text.startsWith("!") ? labels.of(facet, value) : text;
    }

    /** Years newest first; units near what is chosen; everything else as counted. What is chosen stays in view. */
    private List<FacetValue> ordered(Facet facet, List<FacetValue> values) {
        return switch (facet) {
            case YEAR ->
                values.stream()
                        .sorted(Comparator.comparing(FacetValue::value).reversed())
                        .toList();
            case UNIT ->
                values.stream()
                        .filter(value -> labels.isOffered(value.value(), query.chosen(Facet.UNIT)))
                        .sorted(Comparator.comparing((FacetValue value) ->
                                        !query.chosen(Facet.UNIT).contains(value.value()))
                                .thenComparing(Comparator.comparingLong(FacetValue::count)
                                        .reversed()))
                        .toList();
            default -> values;
        };
    }
}
