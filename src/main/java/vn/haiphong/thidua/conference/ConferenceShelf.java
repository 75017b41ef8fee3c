package vn.haiphong.thidua.conference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.conference.PublishedConference.State;
import vn.haiphong.thidua.leadercalendar.DayPart;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.shared.PortalTime;

/** The table that holds nothing but what everybody may see. */
@Component
class ConferenceShelf {

    private final JdbcClient sql;

    ConferenceShelf(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Brings what is public up to the record. A pilot whose gates are shut again is shown as postponed until they open.
     *
     * @return whether it changed
     */
    boolean follow(Conference conference, String title, Instant now) {
        if (conference.announcedAt() == null) return false;
        var before = find(conference.id().value());
        var shut = conference.status().isAhead() && !conference.closedGates().isEmpty();
        if (shut && before.isEmpty()) return false;
        var after = shut ? postponed(before.get(), now) : of(conference, title, before.orElse(null), now);
        if (before.filter(one -> isSame(one, after)).isPresent()) return false;
        sql.sql(
                        "replace into conference_published (id, campaign_id, unit_code, level, title, day, part, former_day,"
                                + " venue, state, sequence, demonstration, changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        after.id(),
                        conference.campaign(),
                        after.unit().code(),
                        after.level().name(),
                        after.title(),
                        after.day(),
                        after.part().name(),
                        after.formerDay(),
                        after.venue(),
                        after.state().name(),
                        after.sequence(),
                        after.demonstration(),
                        PortalTime.utc(after.changedAt()))
                .update();
        return true;
    }

    /** Whether it is not announced, or announced on another day than the record has. */
    boolean isBehind(Conference conference) {
        if (conference.announcedAt() == null) return true;
        return find(conference.id().value())
                .map(one -> !one.day().equals(conference.day())
                        || one.part() != conference.part()
                        || one.state() != State.SCHEDULED)
                .orElse(true);
    }

    private static PublishedConference of(
            Conference conference, String title, @Nullable PublishedConference before, Instant now) {
        var moved = before != null && !before.day().equals(conference.day());
        return new PublishedConference(
                conference.id().value(),
                conference.unit(),
                conference.level(),
                title,
                conference.day(),
                conference.part(),
                moved ? before.day() : before == null ? null : before.formerDay(),
                conference.content().venue(),
                state(conference.status()),
                before == null ? 0 : before.sequence() + 1,
                conference.isDemonstration(),
                now);
    }

    private static PublishedConference postponed(PublishedConference one, Instant now) {
        return new PublishedConference(
                one.id(),
                one.unit(),
                one.level(),
                one.title(),
                one.day(),
                one.part(),
                one.formerDay(),
                one.venue(),
                State.POSTPONED,
                one.sequence() + 1,
                one.demonstration(),
                now);
    }

    private static State state(ConferenceStatus status) {
        return switch (status) {
            case PLANNED, APPROVED -> State.SCHEDULED;
            case HELD, REPORTED -> State.HELD;
            case POSTPONED -> State.POSTPONED;
            case CANCELLED -> State.CANCELLED;
        };
    }

    private static boolean isSame(PublishedConference one, PublishedConference other) {
        return one.day().equals(other.day())
                && one.part() == other.part()
                && one.venue().equals(other.venue())
                && one.title().equals(other.title())
                && one.state() == other.state();
    }

    private Optional<PublishedConference> find(UUID id) {
        return sql.sql("select * from conference_published where id = ?")
                .params(id)
                .query(ConferenceShelf::published)
                .optional();
    }

    List<PublishedConference> page(String campaign, Question question, boolean latestFirst, int offset, int limit) {
        return asked("select *", campaign, question)
                .append(latestFirst ? " order by day desc, part desc, id" : " order by day, part, id")
                .append(" limit :limit offset :offset")
                .spec(sql)
                .param("limit", limit)
                .param("offset", offset)
                .query(ConferenceShelf::published)
                .list();
    }

    int count(String campaign, Question question) {
        return asked("select count(*)", campaign, question)
                .spec(sql)
                .query(Integer.class)
                .single();
    }

    SortedMap<YearMonth, Integer> months(String campaign, Question question) {
        var months = new TreeMap<YearMonth, Integer>();
        asked("select date_format(day, '%Y-%m') as month, count(*) as number", campaign, question)
                .append(" group by month order by month limit 120")
                .spec(sql)
                .query(row -> {
                    months.put(YearMonth.parse(row.getString("month")), row.getInt("number"));
                });
        return months;
    }

    /** What to look for; null means any. @param units codes */
    record Question(
            @Nullable UnitLevel level,
            @Nullable List<String> units,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    private static Asked asked(String select, String campaign, Question question) {
        return new Asked(new StringBuilder(select), campaign, question).where();
    }

    private record Asked(StringBuilder text, String campaign, Question question) {

        Asked where() {
            text.append(" from conference_published where campaign_id = :campaign");
            if (question.level() != null) text.append(" and level = :level");
            if (question.units() != null) text.append(" and unit_code in (:units)");
            if (question.from() != null) text.append(" and day >= :from");
            if (question.until() != null) text.append(" and day <= :until");
            return this;
        }

        Asked append(String more) {
            text.append(more);
            return this;
        }

        JdbcClient.StatementSpec spec(JdbcClient sql) {
            var spec = sql.sql(text.toString()).param("campaign", campaign);
            if (question.level() != null)
                spec = spec.param("level", question.level().name());
            if (question.units() != null) {
                spec = spec.param("units", question.units().isEmpty() ? List.of("") : question.units());
            }
            if (question.from() != null) spec = spec.param("from", question.from());
            if (question.until() != null) spec = spec.param("until", question.until());
            return spec;
        }
    }

    private static PublishedConference published(ResultSet row, int number) throws SQLException {
        return new PublishedConference(
                row.getObject("id", UUID.class),
                new UnitId(row.getString("unit_code")),
                UnitLevel.valueOf(row.getString("level")),
                row.getString("title"),
                row.getObject("day", LocalDate.class),
                DayPart.valueOf(row.getString("part")),
                row.getObject("former_day", LocalDate.class),
                row.getString("venue"),
                State.valueOf(row.getString("state")),
                row.getInt("sequence"),
                row.getBoolean("demonstration"),
                PortalTime.instant(row, "changed_at"));
    }
}
