package vn.haiphong.thidua.gallery.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.gallery.ExemplarKind;
import vn.haiphong.thidua.gallery.GalleryPaths;
import vn.haiphong.thidua.gallery.HonourLine;
import vn.haiphong.thidua.gallery.Portrait;
import vn.haiphong.thidua.gallery.PublishedStories;
import vn.haiphong.thidua.gallery.PublishedStory;
import vn.haiphong.thidua.gallery.PublishedStory.ShownHonour;
import vn.haiphong.thidua.gallery.StoryItem;
import vn.haiphong.thidua.gallery.StoryLookup;
import vn.haiphong.thidua.gallery.StoryQuery.Facet;
import vn.haiphong.thidua.gallery.StoryText;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.VietnameseText;
import vn.haiphong.thidua.ui.FirstPaint;
import vn.haiphong.thidua.ui.GoneException;
import vn.haiphong.thidua.ui.Icon;
import vn.haiphong.thidua.ui.MovedException;
import vn.haiphong.thidua.ui.PageHead;
import vn.haiphong.thidua.ui.PublicPage;

/** One exemplar: the story, the honours, the pictures, others like it. */
@Route("dien-hinh/:slug")
@FirstPaint(seconds = 300)
@AnonymousAllowed
class StoryView extends Main implements BeforeEnterObserver, PublicPage {

    private static final int RELATED = 4;

    private final PublishedStories stories;
    private @Nullable PublishedStory story;

    StoryView(PublishedStories stories) {
        this.stories = stories;
        addClassName("wrap");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("slug").orElseThrow(NotFoundException::new);
        var found = switch (stories.find(slug)) {
            case StoryLookup.Found here -> here.story();
            case StoryLookup.Moved moved -> throw new MovedException(GalleryPaths.story(moved.slug()));
            case StoryLookup.Withdrawn gone -> throw new GoneException();
            case StoryLookup.Missing missing -> throw new NotFoundException();
        };
        story = found;
        removeAll();
        var body = new Div(new StoryText(found.story(), found.pictures()), aside(found));
        body.addClassNames("cols", "read", "sec");
        add(new Article(crumbs(found), hero(found), body, about(found), printed(found)));
        var related = stories.related(found, RELATED);
        if (!related.isEmpty()) {
            var list = new OrderedList();
            list.addClassName("reg");
            related.forEach(card -> list.add(StoryItem.plain(card)));
            var section = new Section(new H2(getTranslation("gallery.StoryView.related")), list);
            section.addClassNames("sec", "no-print");
            add(section);
        }
    }

    private Nav crumbs(PublishedStory story) {
        var line = new Paragraph(new Anchor(GalleryPaths.GALLERY, getTranslation("gallery.GalleryView.title")));
        line.addClassNames("small", "crumb");
        for (var unit : story.unitPath()) {
            line.add(new Span(" › "), new Anchor(GalleryPaths.facet(Facet.UNIT, unit.code()), unit.name()));
        }
        var nav = new Nav(line);
        nav.getElement().setAttribute("aria-label", getTranslation("gallery.StoryView.crumbs"));
        return nav;
    }

    private Header hero(PublishedStory story) {
        var lead = new Paragraph(story.summary());
        lead.addClassName("lead");
        lead.getElement().setAttribute("lang", "vi");
        var kind = getTranslation("gallery.kind." + story.kind().name());
        var facts = new Paragraph(kind + " · " + unit(story) + " · " + story.year());
        facts.addClassName("dim");
        var words = new Div(new H1(story.name()), lead, facts);
        HonourLine.highest(story.honours()).map(HonourLine::new).ifPresent(words::add);
        if (story.demonstration()) {
            var note = new Paragraph(getTranslation("gallery.StoryView.demonstration"));
            note.addClassNames("note", "small");
            words.add(note);
        }
        var header = new Header(Portrait.big(story.card()), words);
        header.addClassName("hero");
        return header;
    }

    private static String unit(PublishedStory story) {
        var names = story.unitPath().reversed().stream()
                .map(PublishedStory.UnitName::name)
                .toList();
        return String.join(", ", names);
    }

    private Section aside(PublishedStory story) {
        // No aside: inside an article it would be a landmark within a landmark.
        var aside = new Section();
        if (!story.honours().isEmpty()) {
            var rungs = new OrderedList();
            rungs.addClassName("rungs");
            rungs.getElement().setAttribute("reversed", true);
            story.honours().stream()
                    .sorted(HonourLine.HIGHEST_FIRST)
                    .map(this::rung)
                    .forEach(rungs::add);
            aside.add(new H2(getTranslation("gallery.StoryView.honours")), rungs);
        }
        if (!story.movements().isEmpty()) {
            aside.add(new H2(getTranslation("gallery.StoryView.movements")));
            story.movements()
                    .forEach(movement -> aside.add(new Paragraph(
                            new Anchor(GalleryPaths.facet(Facet.MOVEMENT, movement.slug()), movement.label()))));
        }
        if (!story.fields().isEmpty()) {
            aside.add(new H2(getTranslation("gallery.StoryView.fields")));
            var line = new Paragraph();
            for (var field : story.fields()) {
                if (line.getElement().getChildCount() > 0) line.add(new Span(" · "));
                line.add(new Anchor(GalleryPaths.facet(Facet.FIELD, VietnameseText.slug(field)), field));
            }
            aside.add(line);
        }
        var mail = new Anchor(
                "mailto:?subject="
                        + URLEncoder.encode(story.name(), StandardCharsets.UTF_8)
                                .replace("+", "%20"),
                getTranslation("gallery.StoryView.mail"));
        mail.addClassName("btn");
        var share = new Div(new H2(getTranslation("gallery.StoryView.share")), new Paragraph(mail));
        share.addClassName("no-print");
        aside.add(share);
        return aside;
    }

    private ListItem rung(ShownHonour honour) {
        var item = new ListItem(new Icon("c" + honour.level().steps(), "lv"));
        item.getElement().appendChild(new Element("b").setText(honour.name()));
        var level = getTranslation("gallery.level." + honour.level().name()) + ", " + honour.year();
        var facts = new Span(honour.decision().isEmpty() ? level : level + " · " + honour.decision());
        facts.addClassName("small");
        item.add(facts);
        return item;
    }

    private Paragraph about(PublishedStory story) {
        var line = new Paragraph(getTranslation("gallery.StoryView.published", PortalTime.date(story.publishedAt()))
                + (story.portrait() == null ? " " + getTranslation("gallery.StoryView.noPhoto") : ""));
        line.addClassNames("small", "dim");
        return line;
    }

    private Paragraph printed(PublishedStory story) {
        var line = new Paragraph(GalleryPaths.story(story.slug()));
        line.addClassNames("print", "small");
        return line;
    }

    @Override
    public PageHead head() {
        var shown = story;
        if (shown == null) throw new IllegalStateException("No story was entered");
        var image = shown.portrait() == null ? null : shown.portrait().src();
        return PageHead.of(shown.name(), shown.summary(), GalleryPaths.story(shown.slug()))
                .withImage(image)
                .withStructured(structured(shown));
    }

    /** A person or an organisation with its awards; both are types of schema.org. */
    private static Map<String, ?> structured(PublishedStory story) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@type", story.kind() == ExemplarKind.INDIVIDUAL ? "Person" : "Organization");
        thing.put("name", story.name());
        thing.put("description", story.summary());
        if (!story.honours().isEmpty()) {
            thing.put(
                    "award",
                    story.honours().stream()
                            .map(honour -> honour.name() + " (" + honour.year() + ")")
                            .toList());
        }
        thing.put(
                story.kind() == ExemplarKind.INDIVIDUAL ? "affiliation" : "parentOrganization",
                Map.of("@type", "Organization", "name", story.unit().name()));
        return thing;
    }
}
