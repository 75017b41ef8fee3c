package vn.haiphong.thidua.congress.site;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.congress.Agenda;
import vn.haiphong.thidua.congress.AgendaChange;
import vn.haiphong.thidua.congress.AgendaItemStatus;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.ui.Icon;

/** The words of the agenda's parts in one language; the parts are also drawn where no page is open. */
record AgendaWords(I18NProvider words, Locale language) {

    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("dd/MM");

    String getTranslation(String key, Object... values) {
        return words.getTranslation(key, language, values);
    }

    /** With the day of the week. */
    String longDay(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE dd/MM/yyyy", language).format(day);
    }

    String day(LocalDate day) {
        return PortalTime.date(day);
    }

    String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    String time(@Nullable Instant instant) {
        return instant == null ? "" : PortalTime.time(instant);
    }

    /** What to say while nothing runs. */
    String idle(Agenda agenda) {
        if (agenda.next().isEmpty()) return getTranslation("congress.AgendaView.over");
        var begun = agenda.items().stream().anyMatch(item -> item.status() == AgendaItemStatus.DONE);
        return getTranslation(begun ? "congress.AgendaView.between" : "congress.AgendaView.notYet");
    }

    /** What changed; the programme itself is Vietnamese in every language. */
    String change(AgendaChange change) {
        var verb = getTranslation("congress.verb." + change.verb().key());
        return change.label().isEmpty() ? verb : verb + ": " + change.label();
    }

    /** The sign and word for where an item stands. */
    Span status(AgendaItemStatus status) {
        return switch (status) {
            case SCHEDULED -> sign("next", getTranslation("congress.AgendaView.scheduled"));
            case LIVE -> sign("live", getTranslation("congress.AgendaView.live"));
            case DONE -> sign("done", getTranslation("congress.AgendaView.done"));
            case CANCELLED -> sign("off", getTranslation("congress.AgendaView.cancelled"));
        };
    }

    private static Span sign(String symbol, String word) {
        var sign = new Span(new Icon(symbol), new Span(" " + word));
        sign.addClassNames("st", symbol);
        return sign;
    }

    /** Read aloud, not seen. */
    static Span hidden(String text) {
        var span = new Span(text + " ");
        span.addClassName("vh");
        return span;
    }

    static HtmlContainer tag(String name, String text) {
        var tag = new HtmlContainer(name);
        tag.setText(text);
        return tag;
    }
}
