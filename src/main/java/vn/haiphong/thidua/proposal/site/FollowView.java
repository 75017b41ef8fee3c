package vn.haiphong.thidua.proposal.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import vn.haiphong.thidua.proposal.FollowedProposal;
import vn.haiphong.thidua.proposal.ProposalBox;
import vn.haiphong.thidua.proposal.ProposalPaths;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.VietnameseText;
import vn.haiphong.thidua.ui.FirstPaint;
import vn.haiphong.thidua.ui.PageHead;
import vn.haiphong.thidua.ui.PlainField;
import vn.haiphong.thidua.ui.PlainForm;
import vn.haiphong.thidua.ui.PublicPage;

/** A citizen follows the own proposal by its receipt. */
@Route(ProposalPaths.FOLLOW)
@FirstPaint(seconds = 0)
@AnonymousAllowed
class FollowView extends Main implements BeforeEnterObserver, PublicPage {

    private static final int LONGEST = 60;

    private final ProposalBox box;

    FollowView(ProposalBox box) {
        this.box = box;
        addClassName("wrap");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        var typed = VietnameseText.line(query.getSingleParameter("so").orElse(""));
        if (typed.length() > LONGEST) typed = typed.substring(0, LONGEST);
        var found = box.follow(typed);
        removeAll();
        add(new H1(text("title")));
        if (found.isPresent() && query.getSingleParameter("vua-gui").isPresent()) add(thanks(found.get()));
        found.ifPresent(one -> add(state(one)));
        var fault = typed.isEmpty() || found.isPresent() ? "" : text("unknown");
        add(form(typed, fault));
        add(new Paragraph(new Anchor(ProposalPaths.propose(), text("propose"))));
    }

    private Div thanks(FollowedProposal sent) {
        var receipt = new Span(sent.receipt());
        receipt.addClassNames("receipt", "num");
        var thanks = new Div(
                new Paragraph(text("thanks")),
                new Paragraph(new Span(text("receipt") + " "), receipt),
                new Paragraph(text("keep")));
        thanks.addClassName("note");
        thanks.getElement().setAttribute("role", "status");
        return thanks;
    }

    private Section state(FollowedProposal one) {
        var facts = new DescriptionList();
        facts.addClassName("pairs");
        fact(facts, "number", one.receipt());
        fact(facts, "state", getTranslation("proposal.status." + one.status()));
        if (one.status().waits()) fact(facts, "unit", one.unit());
        fact(facts, "sent", PortalTime.moment(one.sentAt()));
        var steps = new OrderedList();
        for (var step : one.steps()) {
            var words = getTranslation("proposal.step." + step.step(), step.text());
            steps.add(new ListItem(new Span(PortalTime.moment(step.at()) + ": " + words)));
        }
        var state = new Section(new H2(text("now")), facts, new H2(text("history")), steps);
        state.addClassName("followed");
        return state;
    }

    private void fact(DescriptionList facts, String word, String value) {
        facts.add(new DescriptionList.Term(text(word)), new DescriptionList.Description(value));
    }

    private PlainForm form(String typed, String fault) {
        var field = PlainField.line("so", text("enter"), text("example"), fault, typed)
                .set("autocomplete", "off");
        return new PlainForm("get", ProposalPaths.follow()).with(field).button(text("look"));
    }

    private String text(String word) {
        return getTranslation("proposal.FollowView." + word);
    }

    @Override
    public PageHead head() {
        return PageHead.of(text("title"), text("description"), ProposalPaths.follow())
                .unlisted();
    }
}
