package vn.haiphong.thidua.congress.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import vn.haiphong.thidua.congress.AgendaItemStatus;
import vn.haiphong.thidua.congress.AgendaLine;

/** An item as the operator looks for it: the time that counts, number and title, where it stands, and what else. */
class DeskRow extends ListItem {

    DeskRow(AgendaLine item, DeskWords words, Component... more) {
        if (item.status() == AgendaItemStatus.LIVE) addClassName("is-live");
        if (item.status() == AgendaItemStatus.CANCELLED) addClassName("is-off");
        add(times(item), new Div(new H3(words.title(item))), DeskWords.status(item.status()));
        add(more);
    }

    private static Div times(AgendaLine item) {
        var times = new Div();
        times.addClassName("t");
        var planned = DeskWords.time(item.planned().start());
        var counts = DeskWords.time(
                item.actual().start() != null
                        ? item.actual().start()
                        : item.estimated().start());
        var cancelled = item.status() == AgendaItemStatus.CANCELLED;
        if (cancelled || !planned.equals(counts)) {
            var struck = new HtmlContainer("s");
            struck.add(hidden("Theo chương trình "), new Span(planned));
            times.add(struck);
        }
        if (cancelled) return times;
        var bold = new HtmlContainer("b");
        var expected = item.status() == AgendaItemStatus.SCHEDULED && !planned.equals(counts);
        if (expected) bold.add(hidden("Dự kiến "));
        bold.add(new Span(expected ? "≈" + counts : counts));
        times.add(bold);
        return times;
    }

    private static Span hidden(String text) {
        var span = new Span(text);
        span.addClassName("vh");
        return span;
    }
}
