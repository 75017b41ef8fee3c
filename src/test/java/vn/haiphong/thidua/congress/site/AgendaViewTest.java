package vn.haiphong.thidua.congress.site;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.context.WebApplicationContext;
import vn.haiphong.thidua.Http;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.congress.AgendaItemId;
import vn.haiphong.thidua.congress.AgendaPainter;
import vn.haiphong.thidua.congress.CongressDesk;
import vn.haiphong.thidua.congress.CongressSamples;
import vn.haiphong.thidua.congress.PublishedAgenda;

@PortalTest
class AgendaViewTest {

    private static final AgendaItemId M1 = new AgendaItemId("m1");
    private static final AgendaItemId M2 = new AgendaItemId("m2");

    @Autowired
    WebApplicationContext context;

    @Autowired
    CongressDesk desk;

    @Autowired
    PublishedAgenda published;

    @Autowired
    AgendaPainter painter;

    @Autowired
    Http http;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void open() {
        CongressSamples.asPlanned(sql);
        var routes = new Routes(Set.of(AgendaView.class), Set.of(), true);
        MockVaadin.setup(UI::new, new MockSpringServlet(routes, context, UI::new));
        SignIn.as("dieu-hanh", Role.OPERATOR);
    }

    @AfterEach
    void close() {
        SignIn.out();
        MockVaadin.tearDown();
        CongressSamples.asPlanned(sql);
    }

    @Test
    void thePageTellsTheOldDateTheNewOneAndThatTheHoursAreInvented() {
        var page = shown(Locale.of("vi", "VN"));

        assertThat(_get(H1.class).getText()).isEqualTo("Đại hội Thi đua yêu nước thành phố Hải Phòng lần thứ IX");
        assertThat(page.text())
                .contains("Thứ Hai 09/11/2020")
                .contains("Dời từ ngày 26/08/2020.")
                .contains("680 đại biểu: 555 chính thức, 125 khách mời")
                .contains("18 Hoàng Diệu")
                .contains("giờ minh họa");
    }

    @Test
    void everyItemHasItsPlaceUnderItsSession() {
        var page = shown(Locale.of("vi", "VN"));

        assertThat(page.select("ol.ag > li").eachAttr("id"))
                .hasSize(24)
                .startsWith("t1")
                .endsWith("m18");
        assertThat(page.select("h2#tru-bi + ol > li")).hasSize(6);
        assertThat(page.select("#now").text())
                .isEqualTo(
                        "Chưa bắt đầu Tiếp theo, khoảng 14:00 ngày 08/11: Ổn định tổ chức, điểm danh các đoàn đại biểu");
        assertThat(page.select("#announcement").hasAttr("hidden")).isTrue();
        assertThat(page.select("#lost[hidden][role=status]")).hasSize(1);
        assertThat(page.select("[data-live=/api/v1/congress/agenda/events]").attr("data-revision"))
                .isEqualTo(String.valueOf(published.revision().orElseThrow()));
    }

    @Test
    void whatRunsWhatIsLateAndWhatDroppedOutIsSeen() {
        desk.delay(M1, 12, true, null);
        desk.cancel(new AgendaItemId("m7"), null);
        desk.announce("Đại biểu nhận thưởng có mặt ở cánh gà trái", null);
        desk.start(new AgendaItemId("t1"), false, null);

        var page = shown(Locale.of("vi", "VN"));

        assertThat(page.select("li.is-live").eachAttr("id")).containsExactly("t1");
        assertThat(page.select("#now h2 a").attr("href")).isEqualTo("#t1");
        assertThat(page.select("#m2 .t").text()).isEqualTo("Theo chương trình 07:30Dự kiến ≈07:42");
        assertThat(page.select("#m2 .st").text()).isEqualTo("Chưa diễn ra");
        assertThat(page.select("li.is-off").eachAttr("id")).containsExactly("m7");
        assertThat(page.select("#m7 .st").text()).isEqualTo("Đã hủy");
        assertThat(page.select("#announcement.note").text()).endsWith("Đại biểu nhận thưởng có mặt ở cánh gà trái");
    }

    @Test
    void theDriftIsToldInWords() {
        assertThat(shown(Locale.of("vi", "VN")).select("#drift").text()).startsWith("Đang đúng giờ.");

        desk.delay(new AgendaItemId("t1"), 12, true, null);
        assertThat(shown(Locale.of("vi", "VN")).select("#drift .late-t").text()).isEqualTo("Đang chậm 12 phút.");

        desk.start(M2, false, null);
        assertThat(shown(Locale.of("vi", "VN")).select("#drift").text())
                .startsWith("Chương trình đang chạy vào ngày khác");
    }

    @Test
    void aSwappedPartIsWhatAFreshPageShows() {
        desk.start(M1, false, null);
        desk.announce("Giải lao 10 phút", null);

        for (var language : List.of(Locale.of("vi", "VN"), Locale.ENGLISH)) {
            var page = shown(language);
            painter.paint(published.current().orElseThrow(), language)
                    .forEach((id, html) -> assertThat(page.getElementById(id).outerHtml())
                            .isEqualTo(Jsoup.parseBodyFragment(html)
                                    .body()
                                    .child(0)
                                    .outerHtml()));
        }
    }

    @Test
    void englishReadersAreFedInEnglish() {
        var page = shown(Locale.ENGLISH);

        assertThat(page.select("[data-live]").attr("data-live")).isEqualTo("/api/v1/congress/agenda/events?lang=en");
        assertThat(page.select("#m1 .st").text()).isEqualTo("To come");
        assertThat(page.text())
                .contains("Monday 09/11/2020", "Moved from 26/08/2020.")
                .doesNotContain("!congress");
    }

    @Test
    void machinesAreToldThatTheEventWasMoved() {
        shown(Locale.of("vi", "VN"));

        Map<String, ?> event = Map.copyOf(_get(AgendaView.class).head().structured());

        assertThat(event.get("@type")).isEqualTo("Event");
        assertThat(event.get("eventStatus")).isEqualTo("https://schema.org/EventRescheduled");
        assertThat(event.get("startDate")).isEqualTo("2020-11-09");
        assertThat(event.get("previousStartDate")).isEqualTo("2020-08-26");
    }

    @Test
    void aReaderWithoutScriptsGetsTheNewStateAfterAPress() {
        http.get("/dai-hoi");

        desk.start(M1, false, null);
        var answer = http.get("/dai-hoi");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(Jsoup.parse(answer.body()).select("li.is-live").eachAttr("id"))
                .containsExactly("m1");
        assertThat(answer.body()).contains("\"previousStartDate\":\"2020-08-26\"");
    }

    private Document shown(Locale language) {
        UI.getCurrent().setLocale(language);
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("dai-hoi");
        return Jsoup.parse(_find(AgendaView.class).getFirst().getElement().getOuterHTML());
    }
}
