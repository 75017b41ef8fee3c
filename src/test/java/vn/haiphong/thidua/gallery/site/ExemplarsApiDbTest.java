package vn.haiphong.thidua.gallery.site;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haiphong.thidua.gallery.ImportedGallery.row;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import vn.haiphong.thidua.gallery.ImportedGallery;

@PortalTest
class ExemplarsApiDbTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ALL = "/api/v1/exemplars";

    @Autowired
    Http http;

    @Autowired
    ImportedGallery gallery;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void fill() {
        gallery.clear();
        gallery.add(
                row("a-1", "Nguyễn Thị Hòa Bình"),
                row("a-2", "Trần Quốc Thủy", row -> row.put("year", 2018)),
                row("a-3", "Tổ máy bơm số 4", row -> {
                    row.put("kind", "COLLECTIVE");
                    row.put("unitCode", "11311");
                    row.put("level", "CITY");
                    row.put("fields", List.of("Môi trường"));
                    row.put("movements", List.of());
                    row.put("titles", List.of(Map.of("code", "TTLDXS", "year", 2019)));
                }),
                row("a-4", "Gia đình bà Thơm", row -> {
                    row.put("kind", "HOUSEHOLD");
                    row.put("unitCode", "11866");
                    row.put("titles", List.of());
                    row.put("year", 2018);
                }));
    }

    @AfterEach
    void empty() {
        gallery.clear();
    }

    @Test
    void theAnswerHasTheShapeOthersBuildOn() {
        var answer = json(ALL + "?q=hoa%20binh&size=5");

        assertThat(names(answer)).contains("total", "tookMs", "page", "size", "items", "facets");
        assertThat(answer.get("total").asInt()).isEqualTo(1);
        assertThat(answer.get("page").asInt()).isEqualTo(1);
        assertThat(answer.get("size").asInt()).isEqualTo(5);
        assertThat(answer.get("tookMs").isNumber()).isTrue();
        var item = answer.get("items").get(0);
        assertThat(item.get("slug").asString()).isEqualTo("nguyen-thi-hoa-binh");
        assertThat(item.get("name").asString()).isEqualTo("Nguyễn Thị Hòa Bình");
        assertThat(item.get("kind").asString()).isEqualTo("INDIVIDUAL");
        assertThat(item.get("unit").toString()).isEqualTo("{\"code\":\"11308\",\"name\":\"Phường Hạ Lý\"}");
        assertThat(item.get("year").asInt()).isEqualTo(2019);
        assertThat(item.get("summary").asString()).isEqualTo("Trực đêm ba năm liền ở trạm y tế.");
        assertThat(item.get("titles").toString()).isEqualTo("[\"Chiến sĩ thi đua cơ sở\"]");
        assertThat(item.get("url").asString()).isEqualTo("/dien-hinh/nguyen-thi-hoa-binh");
        assertThat(item.get("highlights").get(0).asString()).isEqualTo("Nguyễn Thị <mark>Hòa Bình</mark>");
        assertThat(names(answer.get("facets")))
                .containsExactlyInAnyOrder("loai", "cap", "don-vi", "linh-vuc", "phong-trao", "danh-hieu", "nam");
        assertThat(answer.get("facets").get("linh-vuc").toString())
                .isEqualTo("[{\"value\":\"y-te\",\"label\":\"Y tế\",\"count\":1}]");
    }

    @Test
    void facetsNarrowAndAFacetsOwnChoiceDoesNotNarrowItsOwnCounts() {
        var answer = json(ALL + "?loai=ca-nhan&loai=tap-the&nam=2019");

        assertThat(slugs(answer)).containsExactlyInAnyOrder("nguyen-thi-hoa-binh", "to-may-bom-so-4");
        assertThat(counts(answer, "loai")).isEqualTo(Map.of("ca-nhan", 1, "tap-the", 1));
        assertThat(counts(answer, "nam")).isEqualTo(Map.of("2019", 2, "2018", 1));
        assertThat(counts(answer, "cap")).isEqualTo(Map.of("co-so", 1, "thanh-pho", 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "don-vi=303",
                "don-vi=11308&don-vi=11311",
                "don-vi=303&loai=ca-nhan&loai=tap-the",
                "linh-vuc=y-te&linh-vuc=moi-truong&loai=ca-nhan&loai=tap-the",
                "danh-hieu=CSTDCS&danh-hieu=TTLDXS"
            })
    void everyFacetNarrowsTheSameThree(String query) {
        assertThat(slugs(json(ALL + "?" + query)))
                .containsExactlyInAnyOrder("nguyen-thi-hoa-binh", "tran-quoc-thuy", "to-may-bom-so-4");
    }

    @Test
    void aValueNobodyHasFindsNothingAndSaysSo() {
        var answer = json(ALL + "?nam=1999");

        assertThat(answer.get("total").asInt()).isZero();
        assertThat(answer.get("items").size()).isZero();
        assertThat(counts(answer, "nam")).isEqualTo(Map.of("2019", 2, "2018", 2));
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() {
        var seen = new ArrayList<String>();
        for (int page = 1; page <= 4; page++) {
            var answer = json(ALL + "?size=1&sap-xep=ten&trang=" + page);
            assertThat(answer.get("page").asInt()).isEqualTo(page);
            seen.addAll(slugs(answer));
        }

        assertThat(seen)
                .containsExactly("to-may-bom-so-4", "nguyen-thi-hoa-binh", "gia-dinh-ba-thom", "tran-quoc-thuy");
        assertThat(slugs(json(ALL + "?size=1&trang=5"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "size=0",
                "size=101",
                "size=-1",
                "size=nhieu",
                "size=99999999999",
                "trang=0",
                "trang=1001",
                "trang=mot",
                "sap-xep=lung-tung"
            })
    void aParameterOutOfBoundsIsAProblem(String query) {
        var answer = http.get(ALL + "?" + query);

        assertProblem(answer, 400);
        assertThat(JSON.readTree(answer.body()).get("detail").asString())
                .contains(query.substring(0, query.indexOf('=')));
    }

    @Test
    void anUnchangedAnswerIsNotSentAgainAndAChangedOneIs() {
        var etag = http.get(ALL).headers().firstValue("ETag").orElseThrow();

        var again = http.get(ALL, "If-None-Match", etag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();

        gallery.add(row("a-5", "Người Mới"));
        assertThat(http.get(ALL, "If-None-Match", etag).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {ALL, ALL + "/nguyen-thi-hoa-binh", ALL + "/suggest?q=hoa"})
    void everySiteMayReadWithoutACookie(String path) {
        var answer = http.get(path, "Origin", "https://bao.example");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(answer.headers().firstValue("ETag")).isPresent();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void oneExemplarIsGivenWhole() {
        var story = json(ALL + "/nguyen-thi-hoa-binh");

        assertThat(story.get("name").asString()).isEqualTo("Nguyễn Thị Hòa Bình");
        assertThat(story.get("honours").get(0).get("decision").asString()).isEqualTo("0012/QĐ-UBND ngày 15/01/2019");
        assertThat(story.get("story").asString()).startsWith("<p>Đèn trạm sáng suốt đêm.</p>");
        var etag = http.get(ALL + "/nguyen-thi-hoa-binh")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertThat(http.get(ALL + "/nguyen-thi-hoa-binh", "If-None-Match", etag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void whatIsMissingGoneOrMovedIsToldApart() {
        sql.update("delete from gallery_published where slug = 'tran-quoc-thuy'");
        gallery.add(row("a-1", "Nguyễn Thị Bình"));

        assertProblem(http.get(ALL + "/khong-co"), 404);
        assertProblem(http.get(ALL + "/tran-quoc-thuy"), 410);
        var moved = http.get(ALL + "/nguyen-thi-hoa-binh");
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.headers().firstValue("Location")).hasValue(ALL + "/nguyen-thi-binh");
    }

    @Test
    void suggestionsAreAtMostEightWithTheirUnits() {
        for (int i = 0; i < 12; i++) gallery.add(row("s-" + i, "Đặng Văn Số " + i));

        var found = json(ALL + "/suggest?q=dang%20va");

        assertThat(found.size()).isEqualTo(8);
        assertThat(found.get(0).get("text").asString()).startsWith("Đặng Văn Số ");
        assertThat(found.get(0).get("slug").asString()).startsWith("dang-van-so-");
        assertThat(found.get(0).get("unit").asString()).isEqualTo("Phường Hạ Lý");
        assertThat(json(ALL + "/suggest").size()).isZero();
        assertThat(json(ALL + "/suggest?q=zzzz").size()).isZero();
    }

    private JsonNode json(String path) {
        var answer = http.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static List<String> slugs(JsonNode answer) {
        var slugs = new ArrayList<String>();
        answer.get("items").forEach(item -> slugs.add(item.get("slug").asString()));
        return slugs;
    }

    private static Map<String, Integer> counts(JsonNode answer, String facet) {
        var counts = new java.util.HashMap<String, Integer>();
        answer.get("facets")
                .get(facet)
                .forEach(value -> counts.put(
                        value.get("value").asString(), value.get("count").asInt()));
        return counts;
    }

    private static List<String> names(JsonNode node) {
        return new ArrayList<>(node.propertyNames());
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(JSON.readTree(answer.body()).get("status").asInt()).isEqualTo(status);
    }
}
