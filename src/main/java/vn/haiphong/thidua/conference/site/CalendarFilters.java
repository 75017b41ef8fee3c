package vn.haiphong.thidua.conference.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import vn.haiphong.thidua.conference.ConferenceQuestion;
import vn.haiphong.thidua.conference.PublishedConferences.CalendarPage;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.ui.Icon;

/** The filters beside the calendar: level, month, district; links, those chosen marked. */
class CalendarFilters extends NativeDetails {

    private final ConferenceQuestion asked;
    private final CalendarWords words;

    CalendarFilters(CalendarPage page, CalendarWords words, UnitTree units) {
        this.asked = page.question();
        this.words = words;
        addClassName("open");
        setSummaryText(words.translated("conference.CalendarFilters.filters"));
        getSummary().addClassName("btn");
        var nav = new Nav();
        nav.getElement().setAttribute("aria-label", words.translated("conference.CalendarFilters.filters"));
        nav.add(facet("conference.CalendarFilters.level", true, levels()));
        var months = new ArrayList<ListItem>();
        page.months().forEach((month, number) -> {
            var chosen = month.equals(asked.month());
            months.add(
                    item(words.month(month), asked.withMonth(chosen ? null : month), chosen, String.valueOf(number)));
        });
        if (!months.isEmpty()) nav.add(facet("conference.CalendarFilters.month", true, months));
        nav.add(facet("conference.CalendarFilters.district", asked.unit() != null, districts(units)));
        setContent(nav);
    }

    private List<ListItem> levels() {
        var items = new ArrayList<ListItem>();
        for (var level : UnitLevel.values()) {
            var chosen = level == asked.level();
            items.add(item(words.level(level), asked.withLevel(chosen ? null : level), chosen, ""));
        }
        return items;
    }

    private List<ListItem> districts(UnitTree units) {
        return units.districts().stream()
                .map(district -> {
                    var chosen = district.id().equals(asked.unit());
                    return item(district.name(), asked.withUnit(chosen ? null : district.id()), chosen, "");
                })
                .toList();
    }

    private NativeDetails facet(String key, boolean open, List<ListItem> items) {
        var list = new UnorderedList();
        list.addClassName("list");
        items.forEach(list::add);
        var details = new NativeDetails(words.translated(key), list);
        details.addClassName("facet");
        // As an attribute, so that it is open in the first HTML as well.
        if (open) details.getElement().setAttribute("open", true);
        return details;
    }

    private static ListItem item(String label, ConferenceQuestion to, boolean chosen, String number) {
        var link = new Anchor(to.path());
        var word = new Span();
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
            word.add(new Icon("done"), new Span(" "));
        }
        word.add(new Span(label));
        link.add(word);
        if (!number.isEmpty()) {
            var count = new Span(number);
            count.addClassNames("num", "dim");
            link.add(count);
        }
        return new ListItem(link);
    }
}
