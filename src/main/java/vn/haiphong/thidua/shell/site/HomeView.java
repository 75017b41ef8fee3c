package vn.haiphong.thidua.shell.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import vn.haiphong.thidua.campaign.CampaignPaths;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.congress.PublishedAgenda;
import vn.haiphong.thidua.gallery.ExemplarKind;
import vn.haiphong.thidua.gallery.GalleryFigures;
import vn.haiphong.thidua.gallery.GalleryPaths;
import vn.haiphong.thidua.gallery.PublishedStories;
import vn.haiphong.thidua.gallery.StoryQuery.Facet;
import vn.haiphong.thidua.proposal.ProposalPaths;
import vn.haiphong.thidua.ui.FirstPaint;
import vn.haiphong.thidua.ui.PageHead;
import vn.haiphong.thidua.ui.PublicPage;
import vn.haiphong.thidua.ui.SearchForm;

/** Home: search, what is on now, chosen stories, movements, figures. */
@Route("")
@FirstPaint(seconds = 30)
@AnonymousAllowed
class HomeView extends Main implements PublicPage {

    private static final List<String> EXAMPLES = List.of("nông thôn mới", "bac si", "chiến sĩ thi đua 2019");

    HomeView(PublishedStories stories, PublishedAgenda agenda, Campaigns campaigns) {
        var figures = stories.figures();
        var wrap = new Div(welcome(figures));
        agenda.current().map(CongressCard::new).ifPresent(wrap::add);
        wrap.addClassNames("wrap", "cols", "aside");
        var front = new Div(wrap);
        front.addClassName("front");
        var rest = new Div(
                new ChosenStories(stories, figures.total()), movements(campaigns, figures), propose(), fields(figures));
        rest.addClassName("wrap");
        add(front, rest);
    }

    private Div welcome(GalleryFigures figures) {
        var hint = new Paragraph(getTranslation("shell.HomeView.hint") + " ");
        hint.addClassName("small");
        for (var example : EXAMPLES) {
            if (example != EXAMPLES.getFirst()) hint.add(", ");
            hint.add(new Anchor(GalleryPaths.search(example), example));
        }
        var facts = new DescriptionList();
        facts.addClassName("facts");
        figures.byKind().forEach((kind, number) -> facts.add(fact(kind, number)));
        var welcome = new Div(new H1(getTranslation("shell.HomeView.title")), new SearchForm(""), hint, facts);
        welcome.addClassName("in");
        return welcome;
    }

    private Div fact(ExemplarKind kind, long number) {
        var link = new Anchor(GalleryPaths.facet(Facet.KIND, kind.word()), number(number));
        return new Div(
                new DescriptionList.Term(getTranslation("gallery.kind." + kind.name())),
                new DescriptionList.Description(link));
    }

    private Section movements(Campaigns campaigns, GalleryFigures figures) {
        var list = new UnorderedList();
        list.addClassNames("list", "cols", "two");
        for (var movement : campaigns.current().movements()) {
            var name = new H3(new Anchor(CampaignPaths.movement(movement.slug()), movement.label()));
            name.addClassName("name");
            var count = figures.byMovement().getOrDefault(movement.slug(), 0L);
            var text = new Paragraph(movement.introduction() + " ");
            text.add(new Anchor(
                    GalleryPaths.facet(Facet.MOVEMENT, movement.slug()),
                    getTranslation("shell.HomeView.exemplars", count)));
            text.addClassNames("small", "dim");
            list.add(new ListItem(name, text));
        }
        var section = new Section(new H2(getTranslation("shell.HomeView.movements")), list);
        section.addClassName("sec");
        section.setId("phong-trao");
        return section;
    }

    private Section propose() {
        var link = new Anchor(ProposalPaths.propose(), getTranslation("shell.HomeView.proposeButton"));
        link.addClassName("btn");
        var section = new Section(
                new H2(getTranslation("shell.HomeView.propose")),
                new Paragraph(getTranslation("shell.HomeView.proposeText")),
                link);
        section.addClassName("sec");
        return section;
    }

    private Section fields(GalleryFigures figures) {
        var section = new Section(new H2(getTranslation("shell.HomeView.figures")), new FigureTable(figures.byField()));
        section.addClassName("sec");
        return section;
    }

    private String number(long number) {
        return String.format(getLocale(), "%,d", number);
    }

    @Override
    public PageHead head() {
        return PageHead.of(getTranslation("shell.HomeView.head"), getTranslation("shell.HomeView.description"), "/")
                .withStructured(
                        Map.of("@type", "WebSite", "name", "Thi đua Hải Phòng", "inLanguage", List.of("vi", "en")));
    }
}
