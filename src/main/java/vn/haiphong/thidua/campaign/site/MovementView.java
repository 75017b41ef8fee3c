package vn.haiphong.thidua.campaign.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.campaign.CampaignPaths;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.ui.FirstPaint;
import vn.haiphong.thidua.ui.PageHead;
import vn.haiphong.thidua.ui.PublicPage;

/** One emulation movement: its official name, what the plan says of it, the way to its stories. */
@Route("phong-trao/:slug")
@FirstPaint(seconds = 3600)
@AnonymousAllowed
class MovementView extends Main implements BeforeEnterObserver, PublicPage {

    private final Campaigns campaigns;
    private Optional<Campaign.Movement> shown = Optional.empty();

    MovementView(Campaigns campaigns) {
        this.campaigns = campaigns;
        addClassName("wrap");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("slug").orElse("");
        var campaign = campaigns.current();
        shown = campaign.movements().stream()
                .filter(movement -> movement.slug().equals(slug))
                .findFirst();
        removeAll();
        add(article(campaign, shown.orElseThrow(NotFoundException::new)));
    }

    private Article article(Campaign campaign, Campaign.Movement movement) {
        var lead = new Paragraph(movement.introduction());
        lead.addClassName("lead");
        var stories =
                new Anchor("/dien-hinh?phong-trao=" + movement.slug(), getTranslation("campaign.MovementView.stories"));
        stories.addClassNames("btn", "go");
        return new Article(crumb(), new H1(movement.label()), lead, new Paragraph(stories), new PlanWords(campaign));
    }

    private Nav crumb() {
        var line = new Paragraph(
                new Anchor(CampaignPaths.movements(), getTranslation("campaign.MovementsView.title")), new Span(" ›"));
        line.addClassNames("small", "crumb");
        var nav = new Nav(line);
        nav.getElement().setAttribute("aria-label", getTranslation("campaign.MovementView.crumb"));
        return nav;
    }

    @Override
    public PageHead head() {
        return shown.map(movement ->
                        PageHead.of(movement.label(), movement.introduction(), CampaignPaths.movement(movement.slug())))
                .orElseThrow();
    }
}
