package vn.haiphong.thidua.congress.admin;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.congress.AgendaItemStatus;
import vn.haiphong.thidua.congress.AgendaLine;

/** What runs now and since when; while nothing runs, what is to begin. */
class NowCard extends Section {

    private final DeskWords words;

    NowCard(DeskWords words, @Nullable AgendaLine next, Instant now) {
        this.words = words;
        addClassName("now");
        getElement().setAttribute("aria-label", "Hiện nay");
        words.agenda().now().ifPresentOrElse(item -> running(item, now), () -> {
            if (next == null) add(new H2("Không còn mục nào trong chương trình"));
            else waiting(next);
        });
    }

    private void running(AgendaLine item, Instant now) {
        var elapsed = new Span(
                new Span("đã "),
                new MinutesSince(item.actual().start(), now),
                new Span(" phút / "
                        + Duration.between(
                                        item.planned().start(), item.planned().end())
                                .toMinutes()));
        elapsed.addClassName("num");
        add(row(DeskWords.status(AgendaItemStatus.LIVE), elapsed), new H2(words.title(item)));
        speaker(item);
        add(small("Bắt đầu " + DeskWords.time(item.actual().start()) + ", dự kiến xong "
                + DeskWords.time(item.estimated().end()) + ". "));
    }

    private void waiting(AgendaLine item) {
        add(
                row(DeskWords.status(AgendaItemStatus.SCHEDULED), new Span(words.session(item))),
                new H2(words.title(item)));
        speaker(item);
        add(small("Theo chương trình " + DeskWords.time(item.planned().start()) + ", dự kiến bắt đầu "
                + DeskWords.time(item.estimated().start()) + ". "));
    }

    private void speaker(AgendaLine item) {
        if (item.speaker() == null) return;
        var speaker = new Paragraph(item.speaker());
        speaker.addClassNames("small", "dim");
        add(speaker);
    }

    private Paragraph small(String text) {
        var paragraph = new Paragraph(new Span(text), words.drift());
        paragraph.addClassNames("small", "dim");
        return paragraph;
    }

    private static Paragraph row(Span... parts) {
        var row = new Paragraph(parts);
        row.addClassName("row");
        return row;
    }
}
