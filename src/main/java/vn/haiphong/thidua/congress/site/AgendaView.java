package vn.haiphong.thidua.congress.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.haiphong.thidua.congress.Agenda;
import vn.haiphong.thidua.congress.CongressPaths;
import vn.haiphong.thidua.congress.PublishedAgenda;
import vn.haiphong.thidua.congress.SessionDay;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.ui.FirstPaint;
import vn.haiphong.thidua.ui.Icon;
import vn.haiphong.thidua.ui.PageHead;
import vn.haiphong.thidua.ui.PublicPage;

/** The congress with its live agenda; a small script keeps the open page up to date. */
@Route("dai-hoi")
@FirstPaint
@AnonymousAllowed
class AgendaView extends Main implements PublicPage, BeforeEnterObserver {

    private static final String FEED = "/api/v1/congress/agenda/events";

    private final PublishedAgenda published;
    private final I18NProvider provider;
    private PageHead head = PageHead.of("", "", "/dai-hoi");

    AgendaView(PublishedAgenda published, I18NProvider provider) {
        this.published = published;
        this.provider = provider;
        addClassName("wrap");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var agenda = published.current().orElseThrow(NotFoundException::new);
        var words = new AgendaWords(provider, getLocale());
        head = headOf(agenda, words);
        removeAll();
        add(new H1(agenda.title()), facts(agenda, words));
        if (agenda.demonstration()) add(small(words.getTranslation("congress.AgendaView.demonstration")));
        add(lostTouch(words), live(agenda, words));
    }

    @Override
    public PageHead head() {
        return head;
    }

    private static Component facts(Agenda agenda, AgendaWords words) {
        var facts = new Div();
        facts.addClassNames("row", "dim");
        facts.add(new Span(words.longDay(agenda.heldOn())));
        if (agenda.formerDate() != null) {
            var moved = new Span(words.getTranslation("congress.AgendaView.moved", words.day(agenda.formerDate())));
            moved.addClassName("late-t");
            facts.add(moved);
        }
        facts.add(
                new Span(agenda.venue()),
                new Span(words.getTranslation(
                        "congress.AgendaView.delegates",
                        String.valueOf(agenda.delegates()),
                        String.valueOf(agenda.officialDelegates()),
                        String.valueOf(agenda.guestDelegates()))));
        if (agenda.formerDate() == null) return facts;
        var source = words.getTranslation("congress.AgendaView.movedSource", agenda.moveSource());
        var both = new Div(facts, small(agenda.moveReason() + " " + source));
        return both;
    }

    /** Shown by the script alone, which also fills in the time. */
    private static Paragraph lostTouch(AgendaWords words) {
        var time = AgendaWords.tag("time", "");
        var strong = new HtmlContainer("strong");
        var parts = words.getTranslation("congress.AgendaView.lost", "\n").split("\n", -1);
        strong.add(new Span(parts[0]), time, new Span(parts[1]));
        var note = new Paragraph(
                new Icon("warn"), strong, new Span(" " + words.getTranslation("congress.AgendaView.lostMore")));
        note.setId("lost");
        note.addClassNames("note", "late", "no-print");
        note.getElement().setAttribute("role", "status").setAttribute("hidden", true);
        return note;
    }

    private static Div live(Agenda agenda, AgendaWords words) {
        var parts = new AgendaParts(agenda, words);
        var aside = new Aside(parts.now(), parts.announcement());
        var programme = new Div(tabs(agenda, words), parts.drift());
        for (var session : agenda.sessions()) addSession(programme, session, agenda, parts, words);
        var data = new Anchor("/api/v1/congress/agenda", words.getTranslation("congress.AgendaView.data"));
        var calendar = new Anchor(CongressPaths.CALENDAR, words.getTranslation("congress.AgendaView.calendar"));
        var changes = new Anchor(CongressPaths.CHANGES, words.getTranslation("congress.AgendaView.changes"));
        calendar.setRouterIgnore(true);
        var ways = new Paragraph(changes, calendar, data);
        ways.addClassNames("row", "no-print");
        programme.add(ways);
        var updated = small(words.getTranslation(
                "congress.AgendaView.updated",
                String.valueOf(agenda.version()),
                PortalTime.moment(agenda.updatedAt())));
        updated.addClassName("print");
        programme.add(updated);
        var live = new Div(aside, programme);
        live.addClassNames("cols", "aside");
        var english = words.language().getLanguage().equals("en");
        live.getElement()
                .setAttribute("data-live", english ? FEED + "?lang=en" : FEED)
                .setAttribute("data-revision", String.valueOf(agenda.revision()))
                .setAttribute("data-again", words.getTranslation("congress.AgendaView.liveAgain"));
        return live;
    }

    private static void addSession(
            Div programme, SessionDay session, Agenda agenda, AgendaParts parts, AgendaWords words) {
        var title = new H2(session.name() + ", " + words.shortDay(session.heldOn()));
        title.setId(session.code());
        var list = new OrderedList();
        list.addClassName("ag");
        list.getElement().setAttribute("aria-label", words.getTranslation("congress.AgendaView.items", session.name()));
        agenda.itemsOf(session).forEach(item -> list.add(parts.row(item)));
        programme.add(title, list);
    }

    private static UnorderedList tabs(Agenda agenda, AgendaWords words) {
        var current = agenda.now().or(agenda::next).map(item -> item.session()).orElse("");
        var tabs = new UnorderedList();
        tabs.addClassName("tabs");
        tabs.getElement().setAttribute("aria-label", words.getTranslation("congress.AgendaView.sessions"));
        for (var session : agenda.sessions()) {
            var link = new Anchor("#" + session.code(), session.name() + " " + words.shortDay(session.heldOn()));
            if (session.code().equals(current)) link.getElement().setAttribute("aria-current", "true");
            tabs.add(new ListItem(link));
        }
        return tabs;
    }

    private static Paragraph small(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("small", "dim");
        return paragraph;
    }

    private static PageHead headOf(Agenda agenda, AgendaWords words) {
        var description =
                words.getTranslation("congress.AgendaView.description", agenda.title(), words.day(agenda.heldOn()));
        return PageHead.of(words.getTranslation("congress.AgendaView.title", agenda.title()), description, "/dai-hoi")
                .withFeed(CongressPaths.CHANGES_FEED)
                .withStructured(event(agenda, description));
    }

    /** As schema.org wants an event that was moved: the new date, the old one, and that it was. */
    private static Map<String, ?> event(Agenda agenda, String description) {
        var event = new LinkedHashMap<String, Object>();
        event.put("@type", "Event");
        event.put("name", agenda.title());
        event.put("description", description);
        event.put("startDate", agenda.heldOn().toString());
        event.put("endDate", agenda.heldOn().toString());
        if (agenda.formerDate() == null) {
            event.put("eventStatus", "https://schema.org/EventScheduled");
        } else {
            event.put("eventStatus", "https://schema.org/EventRescheduled");
            event.put("previousStartDate", agenda.formerDate().toString());
        }
        event.put("eventAttendanceMode", "https://schema.org/OfflineEventAttendanceMode");
        event.put("location", Map.of("@type", "Place", "name", agenda.venue(), "address", agenda.venue()));
        event.put(
                "organizer", Map.of("@type", "GovernmentOrganization", "name", "Ủy ban nhân dân thành phố Hải Phòng"));
        return event;
    }
}
