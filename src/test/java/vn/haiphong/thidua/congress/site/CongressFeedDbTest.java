package vn.haiphong.thidua.congress.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haiphong.thidua.Http;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.congress.AgendaItemId;
import vn.haiphong.thidua.congress.CongressDesk;
import vn.haiphong.thidua.congress.CongressSamples;

/** Calendars and feeds of the congress as ical4j and ROME read them. */
@PortalTest
class CongressFeedDbTest {

    @Autowired
    Http http;

    @Autowired
    CongressDesk desk;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void operate() {
        CongressSamples.asPlanned(sql);
        SignIn.as("dieu-hanh", Role.OPERATOR);
    }

    @AfterEach
    void leave() {
        CongressSamples.asPlanned(sql);
        SignIn.out();
    }

    @Test
    void everyCalendarIsValidAndHoldsWhatWasAskedFor() throws Exception {
        assertThat(events("/dai-hoi.ics")).hasSize(24);
        assertThat(events("/dai-hoi.ics?phien=tru-bi")).hasSize(6);
        assertThat(events("/dai-hoi.ics?muc=m6"))
                .singleElement()
                .extracting(CongressFeedDbTest::summary)
                .isEqualTo("Diễn văn khai mạc");
        assertThat(http.get("/dai-hoi.ics?muc=khong-co").statusCode()).isEqualTo(404);
        calendar("/hoi-nghi.ics");
    }

    @Test
    void anItemThatMovesKeepsItsUidAndRaisesItsSequence() throws Exception {
        var before = event("m6");

        desk.delay(new AgendaItemId("m6"), 15, true, null);

        var after = event("m6");
        assertThat(value(after, "UID")).isEqualTo(value(before, "UID"));
        assertThat(value(before, "DTSTART")).isEqualTo("20201109T080500");
        assertThat(value(after, "DTSTART")).isEqualTo("20201109T082000");
        assertThat(sequence(after)).isGreaterThan(sequence(before));
        assertThat(sequence(event("m5"))).isEqualTo(sequence(event("m5")));
    }

    @Test
    void aCancelledItemSaysSoAndComesBackUnderTheSameUid() throws Exception {
        var before = event("m11");

        desk.cancel(new AgendaItemId("m11"), null);
        var off = event("m11");
        desk.undo(null);
        var again = event("m11");

        assertThat(value(off, "STATUS")).isEqualTo("CANCELLED");
        assertThat(summary(off)).isEqualTo("Hủy: Nghỉ giải lao");
        assertThat(value(again, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(again, "UID")).isEqualTo(value(before, "UID"));
        assertThat(sequence(again)).isGreaterThan(sequence(off));
    }

    @Test
    void theChangesAreToldWithoutWhoPressed() throws Exception {
        desk.start(new AgendaItemId("m1"), false, null);
        desk.announce("Mời đại biểu <b>vào hội trường</b>", null);
        desk.undo(null);

        var feed = feed();
        var page = Jsoup.parse(http.get("/dai-hoi/thay-doi").body());

        assertThat(feed.getEntries())
                .extracting(SyndEntry::getTitle)
                .containsExactly(
                        "Hoàn tác: Gửi thông báo: “Mời đại biểu <b>vào hội trường</b>”",
                        "Thông báo: “Mời đại biểu <b>vào hội trường</b>”",
                        "Bắt đầu: Mục m1 (07:00, Đón tiếp, phát tài liệu, điểm danh các đoàn đại biểu)");
        assertThat(page.select("ol.ag li")).hasSize(3);
        assertThat(page.select("ol.ag li").get(1).text()).endsWith("vào hội trường</b>” (đã hoàn tác)");
        assertThat(page.select("ol.ag b")).isEmpty();
        assertThat(page.body().text()).doesNotContain("dieu-hanh");
        assertThat(http.get("/dai-hoi/thay-doi.atom").body()).doesNotContain("dieu-hanh");
    }

    @Test
    void withoutChangesThePageSaysSoAndThereIsNoSecondPage() {
        assertThat(Jsoup.parse(http.get("/dai-hoi/thay-doi").body())
                        .select(".note")
                        .text())
                .isEqualTo("Chưa có thay đổi nào so với chương trình đã in.");
        assertThat(http.get("/dai-hoi/thay-doi?trang=2").statusCode()).isEqualTo(404);
    }

    private List<VEvent> events(String address) throws IOException, ParserException {
        return calendar(address).getComponents("VEVENT");
    }

    private Calendar calendar(String address) throws IOException, ParserException {
        var answer = http.get(address);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        var calendar = new CalendarBuilder().build(new StringReader(answer.body()));
        assertThat(calendar.validate().hasErrors()).isFalse();
        return calendar;
    }

    private VEvent event(String item) throws IOException, ParserException {
        return events("/dai-hoi.ics?muc=" + item).getFirst();
    }

    private SyndFeed feed() throws FeedException {
        return new SyndFeedInput()
                .build(new StringReader(http.get("/dai-hoi/thay-doi.atom").body()));
    }

    private static String summary(VEvent event) {
        return value(event, "SUMMARY");
    }

    private static long sequence(VEvent event) {
        return Long.parseLong(value(event, "SEQUENCE"));
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }
}
