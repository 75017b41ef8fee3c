package vn.haiphong.thidua.congress;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.haiphong.thidua.Http;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.AccessTokens;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;

@PortalTest
class AgendaApiDbTest {

    private static final String AGENDA = "/api/v1/congress/agenda";
    private static final String EVENTS = AGENDA + "/events";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    Http http;

    @Autowired
    AccessTokens tokens;

    @Autowired
    AgendaBoard board;

    @Autowired
    java.time.Clock clock;

    @Autowired
    JdbcTemplate sql;

    private String token = "";

    @BeforeEach
    void anOperatorHasAToken() {
        CongressSamples.asPlanned(sql);
        sql.update("delete from account_token");
        token = tokenOf("nut-bam", Role.OPERATOR);
    }

    @AfterEach
    void asPlanned() {
        CongressSamples.asPlanned(sql);
    }

    @Test
    void theAgendaIsOpenToMachinesInTheAgreedForm() {
        var answer = http.get(AGENDA, "Origin", "https://bao.example");
        var agenda = JSON.readTree(answer.body());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(agenda.propertyNames())
                .containsExactly("revision", "version", "title", "updatedAt", "items", "announcement");
        assertThat(agenda.get("items")).hasSize(24);
        assertThat(item(agenda, "m6").toString())
                .isEqualTo("{\"id\":\"m6\",\"session\":\"chinh-thuc\",\"title\":\"Diễn văn khai mạc\","
                        + "\"speaker\":\"Chủ tịch Hội đồng Thi đua - Khen thưởng thành phố\","
                        + "\"planned\":{\"start\":\"2020-11-09T08:05:00+07:00\",\"end\":\"2020-11-09T08:15:00+07:00\"},"
                        + "\"estimated\":{\"start\":\"2020-11-09T08:05:00+07:00\",\"end\":\"2020-11-09T08:15:00+07:00\"},"
                        + "\"actual\":{\"start\":null,\"end\":null},\"status\":\"SCHEDULED\"}");
    }

    @Test
    void anUnchangedAgendaIsNotSentAgain() {
        var etag = http.get(AGENDA).headers().firstValue("ETag").orElseThrow();

        var again = http.get(AGENDA, "If-None-Match", etag);
        press("items/m1/start", "");
        var changed = http.get(AGENDA, "If-None-Match", etag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(changed.statusCode()).isEqualTo(200);
    }

    @Test
    void everyStepAnswersWithTheNewRevision() {
        var before = JSON.readTree(http.get(AGENDA).body()).get("revision").asLong();
        var steps = new String[][] {
            {"items/m1/start", ""},
            {"items/m2/start", "{\"finishCurrent\": true}"},
            {"items/m2/finish", ""},
            {"items/m3/delay", "{\"minutes\": 5, \"shiftRest\": true}"},
            {"items/m4/cancel", ""},
            {"items/m4/reopen", ""},
            {"announcements", "{\"text\": \"Mời đại biểu vào hội trường\"}"},
            {"undo", ""}
        };

        for (var step : steps) {
            var answer = press(step[0], step[1]);

            assertThat(answer.body()).as(step[0]).isEqualTo("{\"revision\":" + ++before + "}");
            assertThat(answer.statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aRepeatedPressCountsOnce() {
        var first = press("items/m1/delay", "{\"minutes\": 5}", "Idempotency-Key", "k1");

        var again = press("items/m1/delay", "{\"minutes\": 5}", "Idempotency-Key", "k1");
        var other = press("items/m1/cancel", "", "Idempotency-Key", "k1");

        assertThat(again.body()).isEqualTo(first.body());
        assertProblem(other, 409);
        assertThat(item(JSON.readTree(http.get(AGENDA).body()), "m1")
                        .at("/estimated/start")
                        .asString())
                .isEqualTo("2020-11-09T07:05:00+07:00");
    }

    @Test
    void refusalsAreProblemsThatSayWhatToDo() {
        press("items/m1/start", "");

        assertProblem(press("items/m2/start", ""), 409);
        assertProblem(press("items/x1/start", ""), 404);
        assertProblem(press("items/m1/explode", ""), 404);
        assertProblem(press("items/m2/delay", "{\"minutes\": 0}"), 400);
        assertProblem(press("items/m2/delay", "{\"minutes\": 601}"), 400);
        assertProblem(press("items/m2/delay", "{}"), 400);
        assertProblem(press("items/m2/delay", "{\"minutes\": \"năm\"}"), 400);
        assertProblem(press("items/m2/delay", ""), 400);
        assertProblem(press("announcements", "{\"text\": \"\"}"), 400);
        assertProblem(press("announcements", "{\"text\": \"" + "x".repeat(301) + "\"}"), 400);
        assertProblem(press("items/m2/cancel", "", "Idempotency-Key", "k".repeat(101)), 400);
        assertThat(press("items/m2/start", "").body()).contains("Hãy kết thúc mục ấy trước");
    }

    @Test
    void nobodyPressesWithoutAGoodToken() {
        var before = http.get(AGENDA).body();

        assertProblem(http.post(AGENDA + "/items/m1/start", ""), 401);
        assertProblem(http.post(AGENDA + "/items/m1/start", "", "Authorization", "Bearer tdhp_bia-ra"), 401);
        assertProblem(
                http.post(AGENDA + "/announcements", "{\"text\":\"a\"}", "Content-Type", "application/json"), 401);
        for (var role : new Role[] {Role.EDITOR, Role.PRESS, Role.LEADER}) {
            var bearer = "Bearer " + tokenOf("nguoi-khac", role);
            assertProblem(http.post(AGENDA + "/items/m1/start", "", "Authorization", bearer), 403);
            assertProblem(http.post(AGENDA + "/undo", "", "Authorization", bearer), 403);
        }

        assertThat(http.get(AGENDA).body()).isEqualTo(before);
    }

    @Test
    void aPressReachesTheOpenFeed() throws Exception {
        var shown = revision();
        try (var feed = LiveFeed.open(http.address(EVENTS + "?since=" + shown))) {
            assertThat(feed.header("Content-Type")).startsWith("text/event-stream");
            assertThat(feed.header("Cache-Control")).isEqualTo("no-store");
            assertThat(feed.header("X-Accel-Buffering")).isEqualTo("no");
            assertThat(feed.header("Set-Cookie")).isEmpty();

            var revision = JSON.readTree(press("items/m1/start", "").body())
                    .get("revision")
                    .asLong();
            var event = feed.next();

            assertThat(event.name()).isEqualTo("agenda");
            assertThat(event.id()).isEqualTo(String.valueOf(revision));
            assertThat(event.content().get("revision").asLong()).isEqualTo(revision);
            assertThat(event.ids()).contains("now", "m1");
            assertThat(event.change("m1").get("status").asString()).isEqualTo("LIVE");
            assertThat(event.change("m1").get("html").asString())
                    .startsWith("<li")
                    .contains("class=\"is-live\"", "id=\"m1\"");
        }
    }

    @Test
    void whatIsSentIsWhatAFreshPageShows() throws Exception {
        try (var feed = LiveFeed.open(http.address(EVENTS + "?since=" + revision()))) {
            press("announcements", "{\"text\": \"Giao lưu <b>dời</b> & kéo dài\"}");

            var sent = feed.next().change("announcement").get("html").asString();

            assertThat(sent).contains("Giao lưu &lt;b&gt;dời&lt;/b&gt; &amp; kéo dài");
            var page = org.jsoup.Jsoup.parse(http.get("/dai-hoi").body());
            assertThat(page.getElementById("announcement").text())
                    .isEqualTo(org.jsoup.Jsoup.parse(sent).text());
        }
    }

    @Test
    void aLineThatBrokeIsGivenWhatItMissed() throws Exception {
        try (var first = LiveFeed.open(http.address(EVENTS + "?since=" + revision()))) {
            press("items/m1/start", "");
            var seen = first.next();
            press("items/m1/finish", "");
            first.next();

            try (var again = LiveFeed.open(http.address(EVENTS), "Last-Event-ID", seen.id())) {
                var missed = again.next();

                assertThat(missed.content().get("revision").asLong()).isEqualTo(revision());
                assertThat(missed.change("m1").get("status").asString()).isEqualTo("DONE");
                assertThat(missed.ids()).doesNotContain("t1");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "999999999999", "mot"})
    void aLineThatMissedTooMuchIsGivenEverything(String last) throws Exception {
        try (var feed = LiveFeed.open(http.address(EVENTS), "Last-Event-ID", last)) {
            assertThat(feed.next().ids()).hasSize(27).contains("now", "announcement", "drift", "t1", "m18");
        }
    }

    @Test
    void anEnglishPageIsFedInEnglish() throws Exception {
        // From the future, so that the board reads what this test has put back by hand.
        try (var feed = LiveFeed.open(http.address(EVENTS + "?lang=en&since=999999999999"))) {
            assertThat(feed.next().change("m1").get("html").asString()).contains("To come");
        }
    }

    @Test
    void theHallIsFedItsOwnPartsAndThePortalsTime() throws Exception {
        try (var feed = LiveFeed.open(http.address(EVENTS + "?screen=hall"))) {
            var time = feed.next();
            var parts = feed.next();

            assertThat(time.name()).isEqualTo("clock");
            assertThat(time.content().asLong()).isCloseTo(clock.millis(), org.assertj.core.data.Offset.offset(60_000L));
            assertThat(parts.name()).isEqualTo("agenda");
            assertThat(parts.ids()).containsExactly("hall-now", "hall-said", "hall-next", "hall-drift");
        }
    }

    @Test
    void readersAreNotSentThePartsOfTheHall() throws Exception {
        try (var feed = LiveFeed.open(http.address(EVENTS))) {
            var first = feed.next();

            assertThat(first.name()).isEqualTo("agenda");
            assertThat(first.ids()).noneMatch(id -> id.startsWith("hall-"));
        }
    }

    @Test
    void aDeskIsToldTheTimeAndNotCountedAmongThoseWhoWatch() throws Exception {
        var before = board.watching();
        try (var desk = LiveFeed.open(http.address(EVENTS + "?screen=desk"))) {
            assertThat(desk.next().name()).isEqualTo("clock");
            assertThat(desk.next().ids()).isEmpty();

            assertThat(board.watching()).isEqualTo(before);
        }
    }

    @Test
    void theHallIsCountedAmongThoseWhoWatch() throws Exception {
        var before = board.watching();
        try (var hall = LiveFeed.open(http.address(EVENTS + "?screen=hall&lang=en"))) {
            hall.next();

            assertThat(board.watching()).isEqualTo(before + 1);
        }
    }

    @Test
    void theBoardKnowsHowManyWatch() throws Exception {
        // Who left in an earlier test is noticed at a comment, and one of the clock's could fall into this test.
        var patience = System.nanoTime() + 30_000_000_000L;
        while (board.watching() > 0 && System.nanoTime() < patience) {
            board.comment();
            http.get(AGENDA);
        }
        try (var one = LiveFeed.open(http.address(EVENTS));
                var two = LiveFeed.open(http.address(EVENTS))) {
            one.next();
            two.next();

            assertThat(board.watching()).isEqualTo(2);
        }
    }

    private long revision() {
        return JSON.readTree(http.get(AGENDA).body()).get("revision").asLong();
    }

    private String tokenOf(String login, Role role) {
        SignIn.store(login, null, role);
        SignIn.as("quan-tri", Role.ADMIN);
        try {
            return tokens.issue(login, role, 1);
        } finally {
            SignIn.out();
        }
    }

    private HttpResponse<String> press(String step, String body, String... more) {
        var headers = new java.util.ArrayList<>(java.util.List.of(more));
        headers.addAll(java.util.List.of("Authorization", "Bearer " + token));
        if (!body.isEmpty()) headers.addAll(java.util.List.of("Content-Type", "application/json"));
        return http.post(AGENDA + "/" + step, body, headers.toArray(String[]::new));
    }

    private static JsonNode item(JsonNode agenda, String id) {
        for (var item : agenda.get("items")) if (item.get("id").asString().equals(id)) return item;
        throw new AssertionError("No item " + id);
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(JSON.readTree(answer.body()).get("status").asInt()).isEqualTo(status);
    }
}
