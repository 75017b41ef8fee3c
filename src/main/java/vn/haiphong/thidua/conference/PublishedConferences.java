package vn.haiphong.thidua.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.conference.ConferenceQuestion.Time;
import vn.haiphong.thidua.conference.ConferenceShelf.Question;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;

/** The conferences as everybody may read them; knows nothing of records, gates, costs and files. */
@Service
@Transactional(readOnly = true)
public class PublishedConferences {

    /** A calendar file never holds more. */
    private static final int AT_MOST = 2000;

    private final ConferenceShelf shelf;
    private final Campaigns campaigns;
    private final Units units;
    private final Clock clock;

    PublishedConferences(ConferenceShelf shelf, Campaigns campaigns, Units units, Clock clock) {
        this.shelf = shelf;
        this.campaigns = campaigns;
        this.units = units;
        this.clock = clock;
    }

    /**
     * One page of the calendar.
     *
     * @param question as it was understood: with a time when neither time nor month was asked for
     * @param months those with conferences and how many, within level and unit
     */
    public record CalendarPage(
            ConferenceQuestion question,
            List<PublishedConference> conferences,
            int total,
            int coming,
            int past,
            SortedMap<YearMonth, Integer> months) {

        public int pages() {
            return (total + ConferenceQuestion.PAGE - 1) / ConferenceQuestion.PAGE;
        }
    }

    public CalendarPage page(ConferenceQuestion asked) {
        var today = LocalDate.now(clock);
        int coming = shelf.count(campaign(), filtered(asked, today, null));
        int past = shelf.count(campaign(), filtered(asked, null, today.minusDays(1)));
        var question = asked.month() == null && asked.time() == null
                ? new ConferenceQuestion(
                        asked.level(),
                        asked.unit(),
                        null,
                        coming == 0 && past > 0 ? Time.PAST : Time.COMING,
                        asked.page())
                : asked;
        var within = within(question, today);
        int total = question.month() != null
                ? shelf.count(campaign(), within)
                : question.time() == Time.PAST ? past : coming;
        var found = shelf.page(
                campaign(),
                within,
                question.time() == Time.PAST,
                (question.page() - 1) * ConferenceQuestion.PAGE,
                ConferenceQuestion.PAGE);
        return new CalendarPage(
                question, found, total, coming, past, shelf.months(campaign(), filtered(asked, null, null)));
    }

    /** Everything within level and unit, the earliest first. */
    public List<PublishedConference> all(ConferenceQuestion asked) {
        return shelf.page(campaign(), filtered(asked, null, null), false, 0, AT_MOST);
    }

    private Question within(ConferenceQuestion question, LocalDate today) {
        var month = question.month();
        if (month != null) return filtered(question, month.atDay(1), month.atEndOfMonth());
        return question.time() == Time.PAST
                ? filtered(question, null, today.minusDays(1))
                : filtered(question, today, null);
    }

    private Question filtered(ConferenceQuestion question, @Nullable LocalDate from, @Nullable LocalDate until) {
        var unit = question.unit();
        var codes = unit == null
                ? null
                : units.tree().withBelow(unit).stream().map(UnitId::code).toList();
        return new Question(question.level(), codes, from, until);
    }

    private String campaign() {
        return campaigns.current().id().code();
    }
}
