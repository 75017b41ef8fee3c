package vn.haiphong.thidua.gallery.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.haiphong.thidua.gallery.FacetLabels;
import vn.haiphong.thidua.gallery.GalleryPaths;
import vn.haiphong.thidua.gallery.PublishedStories;
import vn.haiphong.thidua.gallery.StoryItem;
import vn.haiphong.thidua.gallery.StoryQuery;
import vn.haiphong.thidua.gallery.StoryResult;
import vn.haiphong.thidua.search.SearchSort;
import vn.haiphong.thidua.ui.FirstPaint;
import vn.haiphong.thidua.ui.Icon;
import vn.haiphong.thidua.ui.PageHead;
import vn.haiphong.thidua.ui.PublicPage;
import vn.haiphong.thidua.ui.SearchForm;

/** The gallery: search, filters, the register of stories. */
@Route("dien-hinh")
@FirstPaint(seconds = 300)
@AnonymousAllowed
class GalleryView extends Main implements BeforeEnterObserver, PublicPage {

    private final PublishedStories stories;
    private final FacetLabels labels;
    private StoryQuery query = StoryQuery.of(Map.of());

    GalleryView(PublishedStories stories, FacetLabels labels) {
        this.stories = stories;
        this.labels = labels;
        addClassName("wrap");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = StoryQuery.of(event.getLocation().getQueryParameters().getParameters());
        var result = stories.search(query, StoryQuery.PAGE);
        removeAll();
        var form = new SearchForm(query.text());
        GalleryPaths.filters(query).forEach(filter -> form.keep(filter.getKey(), filter.getValue()));
        add(new H1(getTranslation("gallery.GalleryView.title")), form);
        var panel = new FacetPanel(query, result, labels);
        if (query.isNarrowed()) add(chips(panel));
        if (result.total() == 0) {
            add(new NothingFound(stories, query, panel));
            return;
        }
        var columns = new Div(panel, list(result));
        columns.addClassNames("cols", "side");
        add(columns);
    }

    private UnorderedList chips(FacetPanel panel) {
        var chips = new UnorderedList();
        chips.addClassName("chips");
        chips.getElement().setAttribute("aria-label", getTranslation("gallery.GalleryView.chips"));
        query.chosen()
                .forEach((facet, values) -> values.forEach(value -> {
                    var link = new Anchor(GalleryPaths.of(GalleryPaths.toggled(query, facet, value)));
                    var drop = new Span(getTranslation("gallery.GalleryView.dropFilter"));
                    drop.addClassName("vh");
                    link.add(new Span(panel.label(facet, value)), new Icon("off"), drop);
                    chips.add(new ListItem(link));
                }));
        chips.add(new ListItem(new Anchor(
                GalleryPaths.of(GalleryPaths.unnarrowed(query)), getTranslation("gallery.GalleryView.dropAll"))));
        return chips;
    }

    private Section list(StoryResult result) {
        var pages = (int) Math.min(StoryQuery.LAST_PAGE, (result.total() + StoryQuery.PAGE - 1) / StoryQuery.PAGE);
        var count = new H2(getTranslation("gallery.GalleryView.count", result.total()));
        count.setId("kq");
        var where = new Paragraph(getTranslation("gallery.GalleryView.page", query.page(), pages));
        where.addClassNames("dim", "small");
        var row = new Div(count, where, order());
        row.addClassName("row");
        var section = new Section(row);
        section.getElement().setAttribute("aria-labelledby", "kq");
        if (result.corrected() != null) {
            var note = new Paragraph(getTranslation("gallery.GalleryView.corrected", query.text(), result.corrected()));
            note.addClassName("note");
            section.add(note);
        }
        var list = new OrderedList();
        list.addClassNames("reg", "wide");
        result.hits().forEach(hit -> list.add(new StoryItem(hit, true)));
        section.add(list);
        if (pages > 1) section.add(pager(pages));
        return section;
    }

    private Paragraph order() {
        var line = new Paragraph(getTranslation("gallery.GalleryView.sort") + " ");
        line.addClassName("small");
        var sorts = query.text().isEmpty()
                ? List.of(SearchSort.NEWEST, SearchSort.NAME)
                : List.of(SearchSort.RELEVANCE, SearchSort.NEWEST, SearchSort.NAME);
        for (var sort : sorts) {
            var word = getTranslation("gallery.sort." + sort.name());
            if (sort != sorts.getFirst()) line.add(new Span(" · "));
            if (sort == query.sort()) line.getElement().appendChild(new Element("b").setText(word));
            else line.add(new Anchor(GalleryPaths.of(GalleryPaths.sorted(query, sort)), word));
        }
        return line;
    }

    private Component pager(int pages) {
        var list = new UnorderedList();
        list.addClassName("pager");
        for (var page : around(query.page(), pages)) {
            if (page == query.page()) {
                var here = new ListItem();
                here.getElement()
                        .appendChild(
                                new Element("b").setText(String.valueOf(page)).setAttribute("aria-current", "page"));
                list.add(here);
            } else {
                var link = new Anchor(GalleryPaths.of(GalleryPaths.turned(query, page)), String.valueOf(page));
                link.getElement().setAttribute("aria-label", getTranslation("gallery.GalleryView.goToPage", page));
                list.add(new ListItem(link));
            }
        }
        var nav = new Nav(list);
        nav.getElement().setAttribute("aria-label", getTranslation("gallery.GalleryView.pages"));
        return nav;
    }

    /** First, last, and two on either side of the page shown. */
    static List<Integer> around(int page, int pages) {
        var shown = new ArrayList<Integer>();
        for (int number = 1; number <= pages; number++) {
            if (number == 1 || number == pages || Math.abs(number - page) <= 2) shown.add(number);
        }
        return shown;
    }

    @Override
    public PageHead head() {
        var title = query.text().isEmpty()
                ? getTranslation("gallery.GalleryView.title")
                : getTranslation("gallery.GalleryView.titleOf", query.text());
        var head = PageHead.of(title, getTranslation("gallery.GalleryView.description"), GalleryPaths.of(query))
                .withFeed(GalleryPaths.feed(query));
        // Endless combinations are of no use to search engines; the plain gallery and single filters are.
        var plain = query.text().isEmpty() && query.chosen().size() <= 1;
        return plain ? head : head.unlisted();
    }
}
