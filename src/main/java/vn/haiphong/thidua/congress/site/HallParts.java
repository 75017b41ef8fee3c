package vn.haiphong.thidua.congress.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import vn.haiphong.thidua.congress.Agenda;
import vn.haiphong.thidua.congress.AgendaItemStatus;
import vn.haiphong.thidua.congress.AgendaLine;

/** The parts of the hall screen that change while the congress runs, each under its own id. */
class HallParts {

    /** Characters; longer titles are set smaller so that the rest keeps its place. */
    private static final int LONG = 75;

    private final Agenda agenda;
    private final AgendaWords words;
    private final LocalDate today;

    /** @param today in the hall, where a session that never took place yesterday must not come next */
    HallParts(Agenda agenda, AgendaWords words, LocalDate today) {
        this.agenda = agenda;
        this.today = today;
        this.words = words;
    }

    List<Component> all() {
        return List.of(now(), announcement(), next(), drift());
    }

    Component now() {
        var part = new Div();
        part.setId("hall-now");
        agenda.now()
                .ifPresentOrElse(
                        item -> {
                            part.add(new Paragraph(words.status(AgendaItemStatus.LIVE)), title(item.title()));
                            if (item.speaker() != null
                                    && (!told() || item.title().length() < LONG)) {
                                part.add(new Paragraph(item.speaker()));
                            }
                        },
                        () -> part.add(title(words.idle(agenda))));
        return part;
    }

    private H2 title(String text) {
        var title = new H2(text);
        if (text.length() >= LONG) title.addClassName(told() ? "longer" : "long");
        else if (told()) title.addClassName("long");
        return title;
    }

    private boolean told() {
        return agenda.announcement() != null;
    }

    /** Is there even when it is empty, so that a new announcement has a place to go. */
    Component announcement() {
        var note = new Div();
        note.setId("hall-said");
        var told = agenda.announcement();
        if (told == null) {
            note.getElement().setAttribute("hidden", true);
            return note;
        }
        note.addClassName("note");
        var title = words.getTranslation("congress.AgendaView.announcement", words.time(told.at()));
        note.add(AgendaWords.tag("b", title), new Span(" " + told.text()));
        return note;
    }

    /** The next two; one or none when an announcement needs the room. */
    Component next() {
        var list = new OrderedList();
        list.setId("hall-next");
        list.getElement().setAttribute("aria-label", words.getTranslation("congress.HallView.next"));
        var items = upcoming();
        if (items.isEmpty()) list.getElement().setAttribute("hidden", true);
        for (var item : items) {
            var time = AgendaWords.tag("b", words.time(item.estimated().start()));
            time.addClassName("num");
            var title = item == items.getFirst()
                    ? words.getTranslation("congress.HallView.nextItem", item.title())
                    : item.title();
            list.add(new ListItem(time, new Span(title)));
        }
        return list;
    }

    private List<AgendaLine> upcoming() {
        var next = agenda.nextOn(today).orElse(null);
        if (next == null) return List.of();
        return agenda.items().stream()
                .skip(agenda.items().indexOf(next))
                .filter(item -> item.status() == AgendaItemStatus.SCHEDULED)
                .filter(item -> item.session().equals(next.session()))
                .limit(room())
                .toList();
    }

    private int room() {
        var told = agenda.announcement();
        if (told == null) return 2;
        return told.text().length() < 2 * LONG ? 1 : 0;
    }

    /** Silent on another day than the printed one, as in a rehearsal: minutes would say nothing. */
    Component drift() {
        var minutes = agenda.runsOnAnotherDay() ? 0 : agenda.driftMinutes();
        var drift = new Span();
        drift.setId("hall-drift");
        if (minutes > 0) {
            drift.setText(words.getTranslation("congress.HallView.late", String.valueOf(minutes)));
            drift.addClassName("late-t");
        }
        if (minutes < 0) drift.setText(words.getTranslation("congress.HallView.early", String.valueOf(-minutes)));
        return drift;
    }
}
