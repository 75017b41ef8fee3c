package vn.haiphong.thidua.congress.site;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.haiphong.thidua.congress.AgendaItemStatus;
import vn.haiphong.thidua.congress.AgendaLine;

/** One item of the agenda: planned time struck out beside the one that counts, title, who speaks, where it stands. */
class AgendaRow extends ListItem {

    private final AgendaWords words;

    AgendaRow(AgendaLine item, AgendaWords words) {
        this.words = words;
        setId(item.id().code());
        if (item.status() == AgendaItemStatus.LIVE) addClassName("is-live");
        if (item.status() == AgendaItemStatus.CANCELLED) addClassName("is-off");
        var what = new Div(new H3(item.title()));
        if (item.speaker() != null) what.add(new Paragraph(item.speaker()));
        add(times(item), what, words.status(item.status()));
    }

    private Div times(AgendaLine item) {
        var times = new Div();
        times.addClassName("t");
        var planned = words.time(item.planned().start());
        var counts = words.time(
                item.actual().start() != null
                        ? item.actual().start()
                        : item.estimated().start());
        var cancelled = item.status() == AgendaItemStatus.CANCELLED;
        if (cancelled || !planned.equals(counts)) {
            var struck = new HtmlContainer("s");
            struck.add(AgendaWords.hidden(words.getTranslation("congress.AgendaView.planned")), new Span(planned));
            times.add(struck);
        }
        if (cancelled) return times;
        var bold = new HtmlContainer("b");
        switch (item.status()) {
            case SCHEDULED ->
                bold.add(
                        AgendaWords.hidden(words.getTranslation("congress.AgendaView.expected")),
                        new Span(planned.equals(counts) ? counts : "≈" + counts));
            case LIVE ->
                bold.add(AgendaWords.hidden(words.getTranslation("congress.AgendaView.began")), new Span(counts));
            default -> bold.add(new Span(counts));
        }
        times.add(bold);
        if (item.status() == AgendaItemStatus.LIVE) {
            var until = words.getTranslation(
                    "congress.AgendaView.until", words.time(item.estimated().end()));
            times.add(new HtmlContainer("br"), AgendaWords.tag("small", until));
        }
        if (item.status() == AgendaItemStatus.DONE) {
            times.add(AgendaWords.tag("small", "–" + words.time(item.actual().end())));
        }
        return times;
    }
}
