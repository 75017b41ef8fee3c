package vn.haiphong.thidua.gallery.site;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haiphong.thidua.gallery.ImportedGallery.row;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haiphong.thidua.Http;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.gallery.ImportedGallery;

/** The page as a reader without scripts gets it. */
@PortalTest
class GalleryViewTest {

    @Autowired
    Http http;

    @Autowired
    ImportedGallery gallery;

    @BeforeEach
    void fill() {
        gallery.clear();
        for (int i = 1; i <= 25; i++) {
            var year = 2015 + i % 5;
            gallery.add(row("a-" + i, "Nguyễn Văn Số " + i, row -> row.put("year", year)));
        }
        gallery.add(row("b-1", "Hộ bà Phạm Thị Xuyến", row -> {
            row.put("kind", "HOUSEHOLD");
            row.put("titles", List.of());
            row.put("unitCode", "11866");
        }));
    }

    @AfterEach
    void empty() {
        gallery.clear();
    }

    @Test
    void thePageListsTwentyAndLeadsToTheRest() {
        var page = page("/dien-hinh");

        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("ol.reg > li")).hasSize(20);
        assertThat(page.select("ul.pager a").eachAttr("href")).containsExactly("/dien-hinh?trang=2");
        assertThat(page.select("ul.pager [aria-current=page]").text()).isEqualTo("1");
        assertThat(page("/dien-hinh?trang=2").select("ol.reg > li")).hasSize(6);
    }

    @Test
    void aFilterIsALinkWithItsNumberAndAChosenOneCanBeTakenBack() {
        var filter = page("/dien-hinh").select("nav a[href=/dien-hinh?loai=ho-gia-dinh]");
        assertThat(filter.text()).endsWith("1");

        var page = page("/dien-hinh?loai=ho-gia-dinh&nam=2019");

        assertThat(page.select("ol.reg h3").text()).isEqualTo("Hộ bà Phạm Thị Xuyến");
        assertThat(page.select("ul.chips a").eachAttr("href"))
                .containsExactlyInAnyOrder("/dien-hinh?nam=2019", "/dien-hinh?loai=ho-gia-dinh", "/dien-hinh");
        assertThat(page.select("nav a[aria-current=true]").eachAttr("href"))
                .containsExactlyInAnyOrder("/dien-hinh?nam=2019", "/dien-hinh?loai=ho-gia-dinh");
        assertThat(page.select("form.find input[type=hidden]").eachAttr("value"))
                .containsExactlyInAnyOrder("ho-gia-dinh", "2019");
    }

    @Test
    void unitsBelowTheCityAreOfferedFirstAndThoseBelowAChosenOneThen() {
        var units = "nav a[href*=don-vi]";
        assertThat(page("/dien-hinh").select(units).eachAttr("href"))
                .containsExactlyInAnyOrder("/dien-hinh?don-vi=303", "/dien-hinh?don-vi=316");

        assertThat(page("/dien-hinh?don-vi=303")
                        .select("nav details a[href^=/dien-hinh?don-vi]")
                        .eachAttr("href"))
                .contains("/dien-hinh?don-vi=11308&don-vi=303", "/dien-hinh?don-vi=303&don-vi=316")
                .doesNotContain("/dien-hinh?don-vi=11866&don-vi=303");
    }

    @Test
    void whatMatchedIsMarked() {
        var page = page("/dien-hinh?q=" + encoded("xuyen"));

        assertThat(page.select("ol.reg h3 mark").eachText()).containsExactly("Xuyến");
        assertThat(page.select("input[name=q]").attr("value")).isEqualTo("xuyen");
    }

    @Test
    void aTypoIsForgivenAndSaid() {
        var page = page("/dien-hinh?q=" + encoded("xuyeen phamm"));

        assertThat(page.select("ol.reg h3").first().text()).isEqualTo("Hộ bà Phạm Thị Xuyến");
        assertThat(page.select("p.note").text()).contains("xuyeen phamm", "pham");
    }

    @Test
    void anEmptyPageSaysWhatWasSoughtAndLeadsOn() {
        var page = page("/dien-hinh?q=" + encoded("xuyến") + "&nam=2016");

        assertThat(page.select("ol.reg.wide")).isEmpty();
        assertThat(page.select("h2").text()).contains("xuyến");
        assertThat(page.select("ul.chips a").eachAttr("href")).contains("/dien-hinh?q=xuy%E1%BA%BFn");
        assertThat(page.select("a[href=/dien-hinh]").text()).contains("26");
        assertThat(page.select("form.find")).hasSize(1);
    }

    @Test
    void aPageBeyondTheLastLeadsBack() {
        var page = page("/dien-hinh?trang=77");

        assertThat(page.select("ol.reg > li")).isEmpty();
        assertThat(page.select("ul.pager a").eachAttr("href")).contains("/dien-hinh", "/dien-hinh?trang=2");
    }

    @Test
    void theHeadNamesTheFeedAndTheSearchAndKeepsCombinationsOutOfTheIndex() {
        var head = page("/dien-hinh?loai=ca-nhan").head();

        assertThat(head.select("link[rel=alternate][type=application/atom+xml]").attr("href"))
                .isEqualTo("/dien-hinh.atom?loai=ca-nhan");
        assertThat(head.select("link[rel=search]").attr("href")).isEqualTo("/opensearch.xml");
        assertThat(head.select("link[rel=canonical]").attr("href")).endsWith("/dien-hinh?loai=ca-nhan");
        assertThat(page("/dien-hinh?q=a&loai=ca-nhan")
                        .head()
                        .select("meta[name=robots]")
                        .attr("content"))
                .isEqualTo("noindex");
    }

    @Test
    void englishReadersReadEnglishWords() {
        var page = page("/dien-hinh?lang=en");

        assertThat(page.text()).doesNotContain("!gallery").contains("Household");
    }

    private Document page(String path) {
        var answer = http.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        return Jsoup.parse(answer.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
