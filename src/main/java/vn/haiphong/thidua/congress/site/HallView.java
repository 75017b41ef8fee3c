package vn.haiphong.thidua.congress.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import vn.haiphong.thidua.congress.Agenda;
import vn.haiphong.thidua.congress.PublishedAgenda;
import vn.haiphong.thidua.ui.FirstPaint;
import vn.haiphong.thidua.ui.Icon;
import vn.haiphong.thidua.ui.PageHead;
import vn.haiphong.thidua.ui.PublicPage;

/** The screen in the hall: what runs and what comes, readable from the last row; nobody touches it. */
@Route(value = "dai-hoi/man-hinh", autoLayout = false)
@FirstPaint
@AnonymousAllowed
class HallView extends Div implements PublicPage, BeforeEnterObserver {

    private static final String FEED = "/api/v1/congress/agenda/events?screen=hall";

    private final PublishedAgenda published;
    private final I18NProvider provider;
    private final Clock clock;
    private final boolean rehearsal;
    private PageHead head = PageHead.of("", "", "/dai-hoi/man-hinh").unlisted();

    HallView(
            PublishedAgenda published,
            I18NProvider provider,
            Clock clock,
            @Value("${thidua.today:}") String rehearsal) {
        this.published = published;
        this.provider = provider;
        this.clock = clock;
        this.rehearsal = !rehearsal.isBlank();
        addClassName("hall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var agenda = published.current().orElseThrow(NotFoundException::new);
        var words = new AgendaWords(provider, getLocale());
        var title = words.getTranslation("congress.HallView.title", agenda.title());
        head = PageHead.of(title, title, "/dai-hoi/man-hinh").unlisted();
        removeAll();
        var parts = new HallParts(agenda, words, LocalDate.now(clock));
        add(header(agenda), new Main(parts.now(), parts.announcement(), parts.next()), footer(agenda, parts, words));
        var english = words.language().getLanguage().equals("en");
        getElement()
                .setAttribute("data-live", english ? FEED + "&lang=en" : FEED)
                .setAttribute("data-revision", String.valueOf(agenda.revision()))
                .setAttribute("data-again", words.getTranslation("congress.AgendaView.liveAgain"));
    }

    @Override
    public PageHead head() {
        return head;
    }

    /** The clock is set by the script alone: this page may be older than the minute. */
    private static Header header(Agenda agenda) {
        var clock = AgendaWords.tag("b", "");
        clock.setId("clock");
        clock.addClassName("num");
        var header = new Header(new H1(agenda.title()), clock);
        header.addClassName("top");
        return header;
    }

    private Footer footer(Agenda agenda, HallParts parts, AgendaWords words) {
        var notes = Stream.of(
                        rehearsal ? words.getTranslation("congress.HallView.rehearsal") : "",
                        agenda.demonstration() ? words.getTranslation("congress.HallView.demonstration") : "")
                .filter(note -> !note.isEmpty())
                .collect(Collectors.joining(". "));
        return new Footer(lostTouch(words), new Span(notes), parts.drift());
    }

    /** Shown by the script alone, which also fills in the time. */
    private static Component lostTouch(AgendaWords words) {
        var sentence = words.getTranslation("congress.HallView.lost", "\n").split("\n", -1);
        var lost = new Span(
                new Icon("warn"), new Span(" " + sentence[0]), AgendaWords.tag("time", ""), new Span(sentence[1]));
        lost.setId("lost");
        lost.getElement().setAttribute("role", "status").setAttribute("hidden", true);
        return lost;
    }
}
