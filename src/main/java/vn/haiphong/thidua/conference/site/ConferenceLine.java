package vn.haiphong.thidua.conference.site;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.haiphong.thidua.conference.PublishedConference;
import vn.haiphong.thidua.conference.PublishedConference.State;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.ui.Icon;

/** One conference of the calendar: when, whose, what and where, and where it stands. */
class ConferenceLine extends ListItem {

    ConferenceLine(PublishedConference conference, CalendarWords words) {
        setId("hn-" + conference.unit().code());
        if (conference.state() == State.CANCELLED) addClassName("is-off");
        add(when(conference, words), what(conference, words), sign(conference.state(), words));
    }

    private static Div when(PublishedConference conference, CalendarWords words) {
        var day = new HtmlContainer("b");
        day.setText(words.day(conference.day()).substring(0, 5));
        var weekday = new HtmlContainer("small");
        weekday.setText(words.weekday(conference.day()).replace(' ', '\u00a0') + ", ");
        var part = new HtmlContainer("small");
        part.setText(words.part(conference.part()).toLowerCase(words.language()).replace(' ', '\u00a0'));
        var when = new Div(day, new HtmlContainer("br"), weekday, part);
        when.addClassName("t");
        return when;
    }

    private static Div what(PublishedConference conference, CalendarWords words) {
        var congress = conference.level() == UnitLevel.CITY;
        var name =
                congress ? new H3(new Anchor("/dai-hoi", conference.title())) : new H3(words.unit(conference.unit()));
        var what = new Div(name);
        if (!congress) what.add(new Paragraph(conference.title()));
        what.add(new Paragraph(conference.venue()));
        if (conference.formerDay() != null) {
            var moved = new Paragraph(
                    words.translated("conference.ConferenceLine.moved", words.day(conference.formerDay())));
            moved.addClassName("late-t");
            what.add(moved);
        }
        if (conference.demonstration())
            what.add(new Paragraph(words.translated("conference.ConferenceLine.demonstration")));
        return what;
    }

    private static Span sign(State state, CalendarWords words) {
        var symbol = switch (state) {
            case SCHEDULED -> "next";
            case HELD -> "done";
            case POSTPONED -> "warn";
            case CANCELLED -> "off";
        };
        var sign = new Span(new Icon(symbol), new Span(" " + words.translated("conference.state." + state.name())));
        sign.addClassNames("st", state == State.POSTPONED ? "late-t" : symbol);
        return sign;
    }
}
