package vn.haiphong.thidua.congress.site;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
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
class HallViewTest {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final AgendaItemId M6 = new AgendaItemId("m6");
    private static final AgendaItemId M7 = new AgendaItemId("m7");
    private static final AgendaItemId M8 = new AgendaItemId("m8");

    @Autowired
    WebApplicationContext context;

    @Autowired
    CongressDesk desk;

    @Autowired
    PublishedAgenda published;

    @Autowired
    @Qualifier("hall")
    AgendaPainter painter;

    @Autowired
    I18NProvider words;

    @Autowired
    Http http;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void open() {
        CongressSamples.asPlanned(sql);
        var routes = new Routes(Set.of(HallView.class), Set.of(), true);
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
    void theHallSeesWhatRunsWhoSpeaksAndTheNextTwo() {
        desk.start(M6, false, null);

        var page = shown(VIETNAMESE);

        assertThat(page.select("h1").text()).isEqualTo("Đại hội Thi đua yêu nước thành phố Hải Phòng lần thứ IX");
        assertThat(page.select("#hall-now").text())
                .isEqualTo("Đang diễn ra Diễn văn khai mạc Chủ tịch Hội đồng Thi đua - Khen thưởng thành phố");
        assertThat(page.select("#hall-now h2.long")).isEmpty();
        assertThat(page.select("#hall-next li span").eachText())
                .hasSize(2)
                .startsWith("Tiếp theo: Phóng sự về phong trào thi đua yêu nước của thành phố");
    }

    @Test
    void aLongTitleIsSetSmaller() {
        desk.start(M8, false, null);

        assertThat(shown(VIETNAMESE).select("#hall-now h2.long")).hasSize(1);
    }

    @Test
    void anAnnouncementTakesTheRoomOfTheSecondNextItem() {
        desk.start(M6, false, null);
        desk.announce("Đại biểu nhận thưởng có mặt ở cánh gà trái", null);

        var page = shown(VIETNAMESE);

        assertThat(page.select("#hall-said.note").text()).endsWith("Đại biểu nhận thưởng có mặt ở cánh gà trái");
        assertThat(page.select("#hall-next li")).hasSize(1);
    }

    @Test
    void whatWasCancelledDoesNotComeNext() {
        desk.start(M6, false, null);
        desk.cancel(M7, null);

        assertThat(shown(VIETNAMESE).select("#hall-next li").text()).doesNotContain("Phóng sự");
    }

    @Test
    void aSessionThatNeverTookPlaceDoesNotComeNextTheDayAfter() {
        var agenda = published.current().orElseThrow();
        var parts = new HallParts(agenda, new AgendaWords(words, VIETNAMESE), LocalDate.of(2020, 11, 9));
        var before = new HallParts(agenda, new AgendaWords(words, VIETNAMESE), LocalDate.of(2020, 11, 8));

        assertThat(parts.next().getElement().getOuterHTML()).contains("Đón tiếp, phát tài liệu");
        assertThat(before.next().getElement().getOuterHTML()).contains("Ổn định tổ chức");
    }

    @Test
    void theDriftIsToldInWords() {
        assertThat(shown(VIETNAMESE).select("#hall-drift").text()).isEmpty();

        desk.delay(new AgendaItemId("t1"), 12, true, null);

        assertThat(shown(VIETNAMESE).select("#hall-drift").text()).isEqualTo("Chậm 12 phút");
    }

    @Test
    void nothingOnItCanBePressed() {
        desk.start(M6, false, null);

        assertThat(shown(VIETNAMESE).select("a, button, input, nav")).isEmpty();
    }

    @Test
    void aSwappedPartIsWhatAFreshScreenShows() {
        desk.start(M6, false, null);
        desk.announce("Giải lao 10 phút", null);

        for (var language : List.of(VIETNAMESE, Locale.ENGLISH)) {
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
    void guestsFromAbroadReadEnglish() {
        desk.start(M6, false, null);

        var page = shown(Locale.ENGLISH);

        assertThat(page.select("[data-live]").attr("data-live"))
                .isEqualTo("/api/v1/congress/agenda/events?screen=hall&lang=en");
        assertThat(page.select("#hall-next").text()).contains("Next: ");
        assertThat(page.text()).doesNotContain("!congress");
    }

    @Test
    void theScreenComesCompleteWithoutTheFrameOfThePortal() {
        desk.start(M6, false, null);

        var answer = http.get("/dai-hoi/man-hinh");
        var page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.select("#hall-now h2").text()).isEqualTo("Diễn văn khai mạc");
        assertThat(page.select(".foot, .menu, .skip")).isEmpty();
        assertThat(page.select("#lost[hidden]")).hasSize(1);
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    private static Document shown(Locale language) {
        UI.getCurrent().setLocale(language);
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("dai-hoi/man-hinh");
        return Jsoup.parse(_get(HallView.class).getElement().getOuterHTML());
    }
}
