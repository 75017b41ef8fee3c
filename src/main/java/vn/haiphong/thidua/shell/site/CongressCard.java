package vn.haiphong.thidua.shell.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import vn.haiphong.thidua.congress.Agenda;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.ui.Icon;

/** What the congress is at: running, coming, or over. */
class CongressCard extends Section {

    CongressCard(Agenda agenda) {
        addClassName("now");
        getElement().setAttribute("aria-labelledby", "dai-hoi");
        var title = new H2(agenda.now().map(item -> item.title()).orElse(agenda.title()));
        title.setId("dai-hoi");
        agenda.now().ifPresent(item -> {
            var live = new Span(new Icon("live"), new Span(" " + getTranslation("shell.CongressCard.live")));
            live.addClassNames("st", "live");
            add(new Paragraph(live));
        });
        add(title);
        var where = new Paragraph(
                agenda.now().isPresent()
                        ? agenda.title()
                        : getTranslation("shell.CongressCard.held", PortalTime.date(agenda.heldOn()), agenda.venue()));
        where.addClassNames("small", "dim");
        add(where);
        agenda.next().filter(item -> agenda.now().isPresent()).ifPresent(item -> {
            var next = new Paragraph(getTranslation(
                    "shell.CongressCard.next", PortalTime.time(item.estimated().start()), item.title()));
            next.addClassName("small");
            add(next);
        });
        var link = new Anchor("/dai-hoi", getTranslation("shell.CongressCard.see"));
        link.addClassNames("btn", "go");
        add(new Paragraph(link));
    }
}
