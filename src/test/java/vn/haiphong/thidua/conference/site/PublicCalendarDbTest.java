package vn.haiphong.thidua.conference.site;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haiphong.thidua.conference.ConferenceSamples.IN_Q2;
import static vn.haiphong.thidua.conference.ConferenceSamples.complete;
import static vn.haiphong.thidua.conference.ConferenceSamples.withResults;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.haiphong.thidua.Http;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.conference.ConferenceDesk;
import vn.haiphong.thidua.conference.ConferenceSamples;
import vn.haiphong.thidua.file.DocumentSamples;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.ShownPublicly;

@PortalTest
class PublicCalendarDbTest {

    private static final UnitId NGO_QUYEN = new UnitId("304");
    private static final UnitId LE_CHAN = new UnitId("305");

    @Autowired
    ConferenceDesk desk;

    @Autowired
    Http http;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    org.springframework.context.ApplicationEventPublisher events;

    @BeforeEach
    void nothing() {
        ConferenceSamples.none(sql);
        forget();
        SignIn.as("ngo-quyen", NGO_QUYEN, Role.UNIT);
    }

    @AfterEach
    void leave() {
        ConferenceSamples.none(sql);
        forget();
        SignIn.out();
    }

    private void forget() {
        events.publishEvent((ShownPublicly) () -> java.util.Set.of("/hoi-nghi"));
    }

    @Test
    void anEmptyCalendarSaysSo() {
        var page = page("/hoi-nghi");

        assertThat(page.select("h1").text()).isEqualTo("Lịch hội nghị");
        assertThat(page.select(".note").text()).contains("Chưa có hội nghị nào được công bố.");
        assertThat(page.select("script[type=application/ld+json]")).isEmpty();
    }

    @Test
    void whatIsNotAnnouncedIsNotThere() {
        desk.save(NGO_QUYEN, -1, complete(IN_Q2));

        assertThat(page("/hoi-nghi").select("main").text()).doesNotContain("Ngô Quyền,");
        assertThat(page("/hoi-nghi").select(".ag li")).isEmpty();
        assertThat(http.get("/hoi-nghi.ics").body()).doesNotContain("VEVENT");
    }

    @Test
    void anAnnouncedConferenceIsShownAtOnceAndNothingInternalWithIt() {
        assertThat(page("/hoi-nghi").select(".ag li")).isEmpty();
        var draft = desk.save(NGO_QUYEN, -1, complete(IN_Q2));
        draft = desk.attach(NGO_QUYEN, draft.version(), DocumentSamples.pdf(), "Kịch bản mật.pdf");
        draft = desk.announce(NGO_QUYEN, draft.version());
        draft = desk.hold(NGO_QUYEN, draft.version(), 281);
        desk.save(NGO_QUYEN, draft.version(), withResults(draft.content(), "Bài học nội bộ"));

        var line = page("/hoi-nghi").select("#hn-304").text().replace('\u00a0', ' ');
        assertThat(line)
                .contains(
                        "14/05",
                        "Thứ Năm, sáng",
                        "Quận Ngô Quyền",
                        "Hội nghị điển hình tiên tiến",
                        "Hội trường trung tâm",
                        "Đã tổ chức");
        for (var address : List.of(
                "/hoi-nghi", "/hoi-nghi?lang=en", "/hoi-nghi?thang=2020-05", "/hoi-nghi?don-vi=304", "/hoi-nghi.ics")) {
            assertThat(http.get(address).body())
                    .as(address)
                    .contains("Ngô Quyền")
                    .doesNotContain(
                            "45000000",
                            "45.000.000",
                            "41000000",
                            "41.000.000",
                            "850",
                            "12/KH-UBND",
                            "bí mật",
                            "Kịch bản",
                            "281",
                            "Bài học",
                            "Biểu dương 25",
                            "Đón tiếp đại biểu",
                            "Phó Chủ tịch",
                            "danh sách khen thưởng",
                            "Người dùng");
        }
    }

    @Test
    void reasonsForPostponingStayInside() {
        var draft = desk.announce(
                NGO_QUYEN, desk.save(NGO_QUYEN, -1, complete(IN_Q2)).version());
        desk.postpone(NGO_QUYEN, draft.version(), "Lý do nội bộ");

        assertThat(page("/hoi-nghi").select("#hn-304").text()).contains("Hoãn, chưa có ngày mới");
        assertThat(http.get("/hoi-nghi").body()).doesNotContain("Lý do nội bộ");
        assertThat(http.get("/hoi-nghi.ics").body()).doesNotContain("Lý do nội bộ");
    }

    @Test
    void theCalendarFileKeepsItsUidAndCountsItsChanges() {
        var draft = desk.announce(
                NGO_QUYEN, desk.save(NGO_QUYEN, -1, complete(IN_Q2)).version());
        var first = event();
        assertThat(first)
                .contains(
                        "SEQUENCE:0",
                        "STATUS:CONFIRMED",
                        "DTSTART;TZID=Asia/Ho_Chi_Minh:20200514T073000",
                        "DTEND;TZID=Asia/Ho_Chi_Minh:20200514T113000",
                        "LOCATION:Hội trường trung tâm");
        draft = desk.save(NGO_QUYEN, draft.version(), complete(IN_Q2));
        assertThat(event()).isEqualTo(first);

        draft = desk.save(NGO_QUYEN, draft.version(), complete(IN_Q2.plusDays(7)));
        assertThat(event())
                .contains(
                        uid(first), "SEQUENCE:1", "DTSTART;TZID=Asia/Ho_Chi_Minh:20200521T073000", "STATUS:CONFIRMED");
        draft = desk.postpone(NGO_QUYEN, draft.version(), "x");
        assertThat(event())
                .contains(
                        uid(first),
                        "SEQUENCE:2",
                        "STATUS:CANCELLED",
                        "SUMMARY:Hoãn: Hội nghị điển hình tiên tiến – Quận Ngô Quyền");
        draft = desk.save(NGO_QUYEN, draft.version(), complete(IN_Q2.plusDays(14)));
        assertThat(event()).contains(uid(first), "SEQUENCE:3", "STATUS:CONFIRMED");
        desk.cancel(NGO_QUYEN, draft.version(), "x");
        assertThat(event()).contains(uid(first), "SEQUENCE:4", "STATUS:CANCELLED");
    }

    @Test
    void theCalendarFileIsOneThatProgramsRead() {
        desk.announce(NGO_QUYEN, desk.save(NGO_QUYEN, -1, complete(IN_Q2)).version());
        var answer = http.get("/hoi-nghi.ics");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body())
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
                .contains("BEGIN:VTIMEZONE\r\nTZID:Asia/Ho_Chi_Minh\r\n")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(answer.body().split("\r\n"))
                .allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75);
        var etag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(http.get("/hoi-nghi.ics", "If-None-Match", etag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void filtersNarrowPageAndFile() {
        desk.announce(NGO_QUYEN, desk.save(NGO_QUYEN, -1, complete(IN_Q2)).version());
        SignIn.as("le-chan", LE_CHAN, Role.UNIT);
        desk.announce(
                LE_CHAN, desk.save(LE_CHAN, -1, complete(IN_Q2.plusDays(30))).version());

        assertThat(ids("/hoi-nghi")).containsExactly("hn-305", "hn-304");
        assertThat(ids("/hoi-nghi?don-vi=304")).containsExactly("hn-304");
        assertThat(ids("/hoi-nghi?cap=co-so")).isEmpty();
        assertThat(ids("/hoi-nghi?cap=tren-co-so&thang=2020-06")).containsExactly("hn-305");
        assertThat(ids("/hoi-nghi?thoi-gian=sap-toi")).isEmpty();
        assertThat(page("/hoi-nghi?cap=co-so").select(".note").text()).contains("Chưa có hội nghị nào");
        assertThat(page("/hoi-nghi?thang=2020-04").select(".note").text())
                .contains("Không có hội nghị nào trong phần đang xem.", "Đã qua (2)");
        assertThat(ids("/hoi-nghi?thang=9999-99&trang=x&cap=y&thoi-gian=z")).hasSize(2);
        assertThat(http.get("/hoi-nghi?don-vi=khong-co").statusCode()).isEqualTo(404);
        assertThat(http.get("/hoi-nghi.ics?don-vi=305").body())
                .contains("Lê Chân")
                .doesNotContain("Ngô Quyền");
    }

    @Test
    void longListsPage() {
        for (int number = 0; number < 25; number++) {
            sql.update(
                    "insert into conference_published (id, campaign_id, unit_code, level, title, day, part, venue, state, sequence,"
                            + " demonstration, changed_at) values (uuid(), 'ix', ?, 'GRASSROOTS', 'Hội nghị', ?, 'MORNING', 'Nhà văn hóa', 'HELD', 0, false, now())",
                    "x-" + number,
                    LocalDate.of(2020, 1, 1).plusDays(number));
        }
        forget();

        assertThat(ids("/hoi-nghi")).hasSize(20).startsWith("hn-x-24");
        assertThat(ids("/hoi-nghi?trang=2")).hasSize(5).endsWith("hn-x-0");
        assertThat(page("/hoi-nghi").select(".pager a").eachAttr("href"))
                .containsExactly("/hoi-nghi?thoi-gian=da-qua&trang=2");
        assertThat(ids("/hoi-nghi?trang=9")).isEmpty();
    }

    @Test
    void thePageTellsMachinesOfItsEvents() {
        desk.announce(NGO_QUYEN, desk.save(NGO_QUYEN, -1, complete(IN_Q2)).version());

        var json = JsonMapper.builder()
                .build()
                .readTree(page("/hoi-nghi")
                        .select("script[type=application/ld+json]")
                        .html());

        var event = json.get("itemListElement").get(0).get("item");
        assertThat(event.get("@type").asString()).isEqualTo("Event");
        assertThat(event.get("name").asString()).isEqualTo("Hội nghị điển hình tiên tiến – Quận Ngô Quyền");
        assertThat(event.get("startDate").asString()).isEqualTo("2020-05-14T07:30+07:00");
        assertThat(event.get("eventStatus").asString()).isEqualTo("https://schema.org/EventScheduled");
        assertThat(event.get("location").get("name").asString()).isEqualTo("Hội trường trung tâm");
    }

    @Test
    void englishReadersFindTheirWay() {
        desk.announce(NGO_QUYEN, desk.save(NGO_QUYEN, -1, complete(IN_Q2)).version());

        var page = page("/hoi-nghi?lang=en");

        assertThat(page.select("h1").text()).isEqualTo("Calendar of conferences");
        assertThat(page.select("h2").eachText()).contains("May 2020");
        assertThat(page.select("#hn-304").text()).contains("Thursday, morning", "Scheduled");
        assertThat(page.select("header nav a").eachText()).contains("Conferences");
    }

    private List<String> ids(String address) {
        return page(address).select(".ag li").eachAttr("id");
    }

    private Document page(String address) {
        return Jsoup.parse(http.get(address).body());
    }

    private String event() {
        var body = http.get("/hoi-nghi.ics").body().replace("\r\n ", "");
        return body.substring(body.indexOf("BEGIN:VEVENT"), body.indexOf("END:VEVENT"));
    }

    private static String uid(String event) {
        return event.lines().filter(line -> line.startsWith("UID:")).findFirst().orElseThrow();
    }
}
