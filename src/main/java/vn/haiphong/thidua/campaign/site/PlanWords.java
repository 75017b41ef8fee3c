package vn.haiphong.thidua.campaign.site;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import vn.haiphong.thidua.campaign.Campaign;

/** What the plan says of the movements, word for word. */
class PlanWords extends Section {

    PlanWords(Campaign campaign) {
        addClassName("sec");
        var quotes = new Div();
        quotes.addClassName("story");
        campaign.movementClauses().forEach(clause -> quotes.add(new ClauseQuote(campaign.plan(), clause)));
        var column = new Div(quotes);
        column.addClassNames("cols", "read");
        add(new H2(getTranslation("campaign.PlanWords.title", campaign.plan().number())), column);
    }
}
