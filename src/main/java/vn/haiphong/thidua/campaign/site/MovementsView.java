package vn.haiphong.thidua.campaign.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import vn.haiphong.thidua.campaign.CampaignPaths;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.ui.FirstPaint;
import vn.haiphong.thidua.ui.PageHead;
import vn.haiphong.thidua.ui.PublicPage;

/** The emulation movements of the plan in force. */
@Route("phong-trao")
@FirstPaint(seconds = 3600)
@AnonymousAllowed
class MovementsView extends Main implements PublicPage {

    MovementsView(Campaigns campaigns) {
        addClassName("wrap");
        var campaign = campaigns.current();
        var list = new UnorderedList();
        list.addClassNames("list", "cols", "two");
        for (var movement : campaign.movements()) {
            var name = new H2(new Anchor(CampaignPaths.movement(movement.slug()), movement.label()));
            name.addClassName("name");
            list.add(new ListItem(name, new Paragraph(movement.introduction())));
        }
        add(new H1(getTranslation("campaign.MovementsView.title")), list, new PlanWords(campaign));
    }

    @Override
    public PageHead head() {
        return PageHead.of(
                getTranslation("campaign.MovementsView.title"),
                getTranslation("campaign.MovementsView.description"),
                CampaignPaths.movements());
    }
}
