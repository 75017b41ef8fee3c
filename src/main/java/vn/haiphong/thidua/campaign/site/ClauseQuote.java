package vn.haiphong.thidua.campaign.site;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Paragraph;
import vn.haiphong.thidua.campaign.Campaign;

/** Words of the plan with the place where they stand. */
@Tag("blockquote")
class ClauseQuote extends HtmlContainer {

    ClauseQuote(Campaign.Plan plan, Campaign.Clause clause) {
        var text = new Paragraph(clause.text());
        text.getElement().setAttribute("lang", "vi");
        var source = new Paragraph(getTranslation("campaign.ClauseQuote.source", clause.clause(), plan.number()));
        source.addClassNames("small", "dim");
        add(text, source);
    }
}
