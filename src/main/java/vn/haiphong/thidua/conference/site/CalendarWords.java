package vn.haiphong.thidua.conference.site;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.haiphong.thidua.conference.PublishedConference;
import vn.haiphong.thidua.leadercalendar.DayPart;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.organisation.UnitTree;

/** Names, days and months of the calendar in one language. */
record CalendarWords(I18NProvider provider, Locale language, UnitTree units) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    String translated(String key, Object... values) {
        return provider.getTranslation(key, language, values);
    }

    String month(YearMonth month) {
        return isEnglish()
                ? DateTimeFormatter.ofPattern("MMMM yyyy", language).format(month)
                : "Tháng " + month.getMonthValue() + "/" + month.getYear();
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }

    String weekday(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE", language).format(day);
    }

    String part(DayPart part) {
        return translated("conference.part." + part.name());
    }

    String level(UnitLevel level) {
        return translated("conference.level." + level.name());
    }

    /** The name with the unit above it, since communes of two districts may share one name. */
    String unit(UnitId id) {
        var path = units.path(id);
        if (path.isEmpty()) return id.code();
        return path.size() < 3
                ? path.getLast().name()
                : path.getLast().name() + ", " + path.get(path.size() - 2).name();
    }

    /** The conference as one calls it: its title and whose it is. */
    String name(PublishedConference conference) {
        return conference.level() == UnitLevel.CITY
                ? conference.title()
                : conference.title() + " – "
                        + units.find(conference.unit())
                                .map(Unit::name)
                                .orElse(conference.unit().code());
    }

    private boolean isEnglish() {
        return language.getLanguage().equals("en");
    }
}
