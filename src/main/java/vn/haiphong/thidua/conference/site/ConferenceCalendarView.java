package vn.haiphong.thidua.conference.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.YearMonth;
import java.util.Map;
import vn.haiphong.thidua.conference.ConferenceQuestion;
import vn.haiphong.thidua.conference.ConferenceQuestion.Time;
import vn.haiphong.thidua.conference.PublishedConferences;
import vn.haiphong.thidua.conference.PublishedConferences.CalendarPage;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.ui.FirstPaint;
import vn.haiphong.thidua.ui.Icon;
import vn.haiphong.thidua.ui.PageHead;
import vn.haiphong.thidua.ui.PublicPage;

/** The calendar of conferences by month, for everyone. */
@Route("hoi-nghi")
@FirstPaint
@AnonymousAllowed
class ConferenceCalendarView extends Main implements PublicPage, BeforeEnterObserver {

    private final PublishedConferences published;
    private final UnitTree units;
    private final I18NProvider provider;
    private ConferenceQuestion question = ConferenceQuestion.of(Map.of());
    private PageHead head = PageHead.of("", "", question.path());

    ConferenceCalendarView(PublishedConferences published, Units units, I18NProvider provider) {
        this.published = published;
        this.provider = provider;
        this.units = units.tree();
        addClassName("wrap");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        question =
                ConferenceQuestion.of(event.getLocation().getQueryParameters().getParameters());
        if (question.unit() != null && units.find(question.unit()).isEmpty()) throw new NotFoundException();
        var page = published.page(question);
        var words = new CalendarWords(provider, getLocale(), units);
        head = headOf(page, words);
        removeAll();
        var lead = new Paragraph(getTranslation("conference.ConferenceCalendarView.lead"));
        lead.addClassName("dim");
        add(new H1(getTranslation("conference.ConferenceCalendarView.title")), lead, tabs(page));
        if (question.isNarrowed()) add(chips(words));
        var columns = new Div(new CalendarFilters(page, words, units), list(page, words));
        columns.addClassNames("cols", "side");
        add(columns);
    }

    private UnorderedList tabs(CalendarPage page) {
        var tabs = new UnorderedList();
        tabs.addClassName("tabs");
        tabs.add(tab(page, Time.COMING, page.coming()), tab(page, Time.PAST, page.past()));
        return tabs;
    }

    private ListItem tab(CalendarPage page, Time time, int number) {
        var link = new Anchor(
                page.question().withTime(time).path(),
                getTranslation("conference.ConferenceCalendarView.time." + time.name(), number));
        if (page.question().time() == time) link.getElement().setAttribute("aria-current", "page");
        return new ListItem(link);
    }

    private UnorderedList chips(CalendarWords words) {
        var chips = new UnorderedList();
        chips.addClassName("chips");
        chips.getElement().setAttribute("aria-label", getTranslation("conference.ConferenceCalendarView.chips"));
        if (question.level() != null) chips.add(chip(words.level(question.level()), question.withLevel(null)));
        if (question.unit() != null) chips.add(chip(words.unit(question.unit()), question.withUnit(null)));
        if (question.month() != null) chips.add(chip(words.month(question.month()), question.withMonth(null)));
        return chips;
    }

    private ListItem chip(String label, ConferenceQuestion without) {
        var drop = new Span(getTranslation("conference.ConferenceCalendarView.dropFilter"));
        drop.addClassName("vh");
        var link = new Anchor(without.path());
        link.add(new Span(label), new Icon("off"), drop);
        return new ListItem(link);
    }

    private Section list(CalendarPage page, CalendarWords words) {
        var section = new Section();
        if (page.conferences().isEmpty()) {
            section.add(nothing(page));
        } else {
            YearMonth month = null;
            var rows = new OrderedList();
            for (var conference : page.conferences()) {
                if (!YearMonth.from(conference.day()).equals(month)) {
                    month = YearMonth.from(conference.day());
                    rows = new OrderedList();
                    rows.addClassName("ag");
                    section.add(new H2(words.month(month)), rows);
                }
                rows.add(new ConferenceLine(conference, words));
            }
            if (page.pages() > 1) section.add(pager(page));
        }
        var feed = new Anchor(question.feed(), getTranslation("conference.ConferenceCalendarView.feed"));
        feed.setRouterIgnore(true);
        section.add(new Paragraph(feed));
        return section;
    }

    private Component nothing(CalendarPage page) {
        var note = new Div();
        note.addClassName("note");
        var text = page.coming() + page.past() == 0
                ? "conference.ConferenceCalendarView.nothing"
                : "conference.ConferenceCalendarView.nothingHere";
        note.add(new Paragraph(getTranslation(text)));
        var ways = new UnorderedList();
        if (page.past() > 0 && page.question().time() != Time.PAST) {
            ways.add(new ListItem(new Anchor(
                    page.question().withTime(Time.PAST).path(),
                    getTranslation("conference.ConferenceCalendarView.time.PAST", page.past()))));
        }
        if (page.coming() > 0 && page.question().time() != Time.COMING) {
            ways.add(new ListItem(new Anchor(
                    page.question().withTime(Time.COMING).path(),
                    getTranslation("conference.ConferenceCalendarView.time.COMING", page.coming()))));
        }
        if (question.isNarrowed()) {
            ways.add(new ListItem(new Anchor(
                    ConferenceQuestion.of(Map.of()).path(), getTranslation("conference.ConferenceCalendarView.all"))));
        }
        if (ways.getChildren().findAny().isPresent()) note.add(ways);
        return note;
    }

    private Component pager(CalendarPage page) {
        var list = new UnorderedList();
        list.addClassName("pager");
        for (int number = 1; number <= page.pages(); number++) {
            if (number != 1
                    && number != page.pages()
                    && Math.abs(number - page.question().page()) > 2) continue;
            var item = new ListItem();
            if (number == page.question().page()) {
                item.getElement()
                        .appendChild(new com.vaadin.flow.dom.Element("b")
                                .setText(String.valueOf(number))
                                .setAttribute("aria-current", "page"));
            } else {
                var link = new Anchor(page.question().turned(number).path(), String.valueOf(number));
                link.getElement()
                        .setAttribute(
                                "aria-label", getTranslation("conference.ConferenceCalendarView.goToPage", number));
                item.add(link);
            }
            list.add(item);
        }
        var nav = new Nav(list);
        nav.getElement().setAttribute("aria-label", getTranslation("conference.ConferenceCalendarView.pages"));
        return nav;
    }

    @Override
    public PageHead head() {
        return head;
    }

    private PageHead headOf(CalendarPage page, CalendarWords words) {
        var head = PageHead.of(
                getTranslation("conference.ConferenceCalendarView.title"),
                getTranslation("conference.ConferenceCalendarView.description"),
                question.path());
        if (!page.conferences().isEmpty()) head = head.withStructured(ConferenceEvents.of(page.conferences(), words));
        // Endless combinations are of no use to search engines; the calendar and single districts are.
        var plain = question.month() == null
                && (question.level() == null || question.unit() == null)
                && question.page() == 1;
        return plain ? head : head.unlisted();
    }
}
