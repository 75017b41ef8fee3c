package vn.haiphong.thidua.conference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.leadercalendar.LeaderCalendar;
import vn.haiphong.thidua.organisation.UnitId;

@PortalTest
class DemoConferencesDbTest {

    @Autowired
    DemoConferences demonstration;

    @Autowired
    ConferenceDesk desk;

    @Autowired
    ConferenceList list;

    @Autowired
    LeaderCalendar calendar;

    @Autowired
    Templates templates;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void nothing() {
        ConferenceSamples.none(sql);
        SignIn.as("quan-tri", Role.ADMIN);
    }

    @AfterEach
    void leave() {
        ConferenceSamples.none(sql);
        SignIn.out();
    }

    @Test
    void theyAreMarkedGoThroughTheGatesAndComeOnce() {
        assertThat(demonstration.load()).isEqualTo(20);
        assertThat(demonstration.load()).isZero();

        assertThat(list.page(ConferenceFilter.ALL, 0, 100)).hasSize(20).allMatch(ConferenceRow::demonstration);
        for (var pilot : new String[] {"303", "HP-SYT"}) {
            var draft = desk.open(new UnitId(pilot));
            assertThat(draft.status()).isEqualTo(ConferenceStatus.HELD);
            assertThat(draft.gates()).allMatch(Gate::open);
            assertThat(draft.content().lessons()).isNotEmpty();
        }
        assertThat(desk.open(new UnitId("303")).approvals())
                .extracting(Approval::daysLate)
                .containsExactly(0, 0, 5);
        assertThat(sql.queryForList(
                        "select concat(state, ' ', date(submitted_at)) from campaign_task where code ="
                                + " 'hoi-nghi-tren-co-so' and unit_code in ('303', 'HP-SYT') order by unit_code",
                        String.class))
                .hasSize(2)
                .allMatch(task -> task.startsWith("DONE 2020-"));
        assertThat(calendar.week(ConferenceSamples.IN_Q1.minusDays(4))).hasSize(1);
        assertThat(templates.offered(desk.open(new UnitId("303")).level())).hasSize(1);
        assertThat(sql.queryForObject("select count(*) from conference_published where demonstration", Integer.class))
                .isEqualTo(20);
        assertThat(sql.queryForList(
                        "select concat(day, ' ', former_day) from conference_published where unit_code = '31'",
                        String.class))
                .containsExactly("2020-11-09 2020-08-26");
    }
}
