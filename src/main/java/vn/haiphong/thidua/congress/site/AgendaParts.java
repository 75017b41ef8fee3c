package vn.haiphong.thidua.congress.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import vn.haiphong.thidua.congress.Agenda;
import vn.haiphong.thidua.congress.AgendaItemStatus;
import vn.haiphong.thidua.congress.AgendaLine;

/** The parts of the page that change while the congress runs, each under its own id. */
class AgendaParts {

    private final Agenda agenda;
    private final AgendaWords words;

    AgendaParts(Agenda agenda, AgendaWords words) {
        this.agenda = agenda;
        this.words = words;
    }

    List<Component> all() {
        return Stream.concat(
                        Stream.of(now(), announcement(), drift()),
                        agenda.items().stream().map(this::row))
                .toList();
    }

    Component row(AgendaLine item) {
        return new AgendaRow(item, words);
    }

    /** What runs and what comes next; before and after, when it begins or that it is over. */
    Component now() {
        var section = new Section();
        section.setId("now");
        section.addClassName("now");
        section.getElement().setAttribute("aria-labelledby", "now-title");
        agenda.now().ifPresentOrElse(item -> running(section, item), () -> idle(section));
        agenda.next().ifPresent(item -> section.add(next(item)));
        return section;
    }

    private void running(Section section, AgendaLine item) {
        var until = new Span(words.getTranslation(
                "congress.AgendaView.endsAbout", words.time(item.estimated().end())));
        until.addClassNames("small", "dim");
        section.add(new Paragraph(words.status(AgendaItemStatus.LIVE), new Span(" "), until));
        section.add(heading(new Anchor("#" + item.id(), item.title())));
        if (item.speaker() == null) return;
        var speaker = new Paragraph(item.speaker());
        speaker.addClassNames("small", "dim");
        section.add(speaker);
    }

    private void idle(Section section) {
        section.add(heading(new Span(words.idle(agenda))));
    }

    private static H2 heading(Component content) {
        var title = new H2(content);
        title.setId("now-title");
        return title;
    }

    private Paragraph next(AgendaLine item) {
        var day = agenda.sessions().stream()
                .filter(session -> session.code().equals(item.session()))
                .map(session -> words.shortDay(session.heldOn()))
                .findFirst()
                .orElse("");
        var when = words.getTranslation(
                "congress.AgendaView.next", words.time(item.estimated().start()), day);
        return new Paragraph(
                AgendaWords.tag("b", when), AgendaWords.tag("br", ""), new Anchor("#" + item.id(), item.title()));
    }

    /** Is there even when it is empty, so that a new announcement has a place to go. */
    Component announcement() {
        var note = new Div();
        note.setId("announcement");
        var told = agenda.announcement();
        if (told == null) {
            note.getElement().setAttribute("hidden", true);
            return note;
        }
        note.addClassName("note");
        var title = words.getTranslation("congress.AgendaView.announcement", words.time(told.at()));
        note.add(new Paragraph(AgendaWords.tag("b", title), new Span(" " + told.text())));
        return note;
    }

    Component drift() {
        var minutes = agenda.driftMinutes();
        var drift = new Paragraph();
        drift.setId("drift");
        drift.addClassName("small");
        if (agenda.runsOnAnotherDay()) {
            drift.add(new Span(words.getTranslation("congress.AgendaView.otherDay")));
        } else if (minutes == 0) {
            drift.add(new Span(words.getTranslation("congress.AgendaView.onTime")));
        } else {
            var word = new Span(
                    minutes > 0
                            ? words.getTranslation("congress.AgendaView.late", String.valueOf(minutes))
                            : words.getTranslation("congress.AgendaView.early", String.valueOf(-minutes)));
            if (minutes > 0) word.addClassName("late-t");
            drift.add(word);
        }
        drift.add(new Span(" " + words.getTranslation("congress.AgendaView.legend")));
        return drift;
    }
}
