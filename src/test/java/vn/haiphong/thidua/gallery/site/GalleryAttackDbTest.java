package vn.haiphong.thidua.gallery.site;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haiphong.thidua.gallery.ImportedGallery.row;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import vn.haiphong.thidua.Http;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.gallery.ImportedGallery;

@PortalTest
class GalleryAttackDbTest {

    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String IMAGE = "\"><img src=x onerror=alert(1)>";

    @Autowired
    Http http;

    @Autowired
    ImportedGallery gallery;

    @BeforeEach
    void fill() {
        gallery.clear();
        gallery.add(row("a-1", "Ác " + SCRIPT, row -> {
            row.put("summary", "Tóm tắt " + SCRIPT + IMAGE);
            row.put("story", "Bài " + SCRIPT + IMAGE + "\n\n[x](javascript:alert(1)) ]]> </script>");
            row.put("fields", List.of("Ngành " + IMAGE));
            row.put("titles", List.of(Map.of("code", "LDTT", "year", 2018, "decision", IMAGE)));
        }));
        gallery.add(row("a-2", "Trần Quốc Thủy"));
    }

    @AfterEach
    void empty() {
        gallery.clear();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/dien-hinh",
                "/dien-hinh?q=alert",
                "/dien-hinh?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "/dien-hinh?q=khongco%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
                "/dien-hinh?loai=%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
                "/dien-hinh?linh-vuc=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "/dien-hinh/ac-script-alert-1-script"
            })
    void aStoredOrTypedScriptIsShownAsTextOnEveryPage(String path) {
        var answer = http.get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("img")).isEmpty();
        assertThat(page.select("[onerror]")).isEmpty();
        assertThat(page.select("a[href^=javascript]")).isEmpty();
        assertThat(page.select("script").stream().filter(script -> script.data().equals("alert(1)")))
                .isEmpty();
        page.select("script[type=application/ld+json]")
                .forEach(script -> JsonMapper.builder().build().readTree(script.data()));
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'self'")
                .doesNotContain("unsafe-inline");
    }

    @Test
    void highlightsForMachinesAreEscapedButForTheMarks() {
        var answer = JsonMapper.builder()
                .build()
                .readTree(http.get("/api/v1/exemplars?q=alert").body());

        var highlight = answer.get("items").get(0).get("highlights").get(0).asString();
        assertThat(highlight).isEqualTo("Ác &lt;script&gt;<mark>alert</mark>(1)&lt;/script&gt;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*:*",
                "n:* OR id:[* TO *]",
                "\"\"\"",
                "((((((((",
                "name:/.*.*.*.*/",
                "a* ?b* ~",
                "AND OR NOT",
                "\\",
                "thuy^999999999",
                "\u0000\u0001\u202e\ud800",
                "𓀀𓀁 😀😀",
                "' or 1=1 --",
                "%",
                "${7*7} #{7*7}"
            })
    void aQueryIsNothingButWords(String text) {
        for (var path : List.of("/api/v1/exemplars", "/dien-hinh", "/dien-hinh.atom", "/api/v1/exemplars/suggest")) {
            var answer = http.get(path + "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
            assertThat(answer.statusCode()).as(path + " " + text).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("org.apache", "Exception");
        }
    }

    @Test
    void hugeQueriesAreCutOrRefusedAndTheServerLivesOn() {
        var words = URLEncoder.encode("đêm trạm y tế ".repeat(400), StandardCharsets.UTF_8);
        var one = "a".repeat(6_000);
        var many = "&nam=2019".repeat(500);
        for (var query : List.of("q=" + words.substring(0, 6_600), "q=" + one, "q=x" + many)) {
            assertThat(http.get("/api/v1/exemplars?" + query).statusCode()).isIn(200, 400, 414);
            assertThat(http.get("/dien-hinh?" + query).statusCode()).isIn(200, 400, 414);
            assertThat(http.get("/dien-hinh.atom?" + query).statusCode()).isIn(200, 400, 414);
        }
        assertThat(http.get("/dien-hinh?q=" + "b".repeat(10_000)).statusCode()).isIn(400, 414, 431);
        assertThat(http.get("/api/v1/exemplars?q=thuy").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dien-hinh/%2e%2e/%2e%2e/etc/passwd",
                "/dien-hinh/..%2f..%2fetc%2fpasswd",
                "/dien-hinh/%252e%252e",
                "/dien-hinh/tran-quoc-thuy%00",
                "/dien-hinh/tran-quoc-thuy%20",
                "/dien-hinh/TRAN-QUOC-THUY",
                "/dien-hinh/tran-quoc-thuy;x=1",
                "/dien-hinh/%0d%0aSet-Cookie:x=1",
                "/dien-hinh/%C0%AE",
                "/api/v1/exemplars/..%2f..%2fops%2freindex",
                "/api/v1/exemplars/tran-quoc-thuy%20",
                "/sitemap/..%2f..%2fetc.xml"
            })
    void aTrickInThePathFindsNothing(String path) {
        var answer = http.get(path);

        assertThat(answer.statusCode()).as(path).isIn(400, 404);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body()).doesNotContain("root:", "Đèn trạm sáng");
    }

    @Test
    void theFeedStaysXmlWhateverWasStored() throws Exception {
        gallery.add(row("a-3", "Ký tự \u0001\uFFFE\ud800 lạ", row -> row.put("summary", "]]> & < \u000b")));

        var answer = http.get("/dien-hinh.atom");

        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getElementsByTagName("entry").getLength()).isEqualTo(3);
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
    }
}
