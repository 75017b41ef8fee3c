package vn.haiphong.thidua.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haiphong.thidua.gallery.ImportedGallery.row;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Document;
import vn.haiphong.thidua.Http;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.gallery.ImportedGallery;
import vn.haiphong.thidua.gallery.PublishedStories;
import vn.haiphong.thidua.opinion.PublishedOpinions;

@PortalTest
class CrawlerDbTest {

    @Autowired
    Http http;

    @Autowired
    ImportedGallery gallery;

    @Autowired
    PublishedStories stories;

    @Autowired
    Campaigns campaigns;

    @Autowired
    PublishedOpinions opinions;

    @BeforeEach
    void fill() {
        gallery.clear();
        gallery.add(
                row("a-1", "Nguyễn Thị Hòa Bình"),
                row("a-2", "Trần Quốc Thủy"),
                row("a-3", "Người Chờ", row -> row.put("publish", false)));
    }

    @AfterEach
    void empty() {
        gallery.clear();
    }

    @Test
    void theMapNamesEveryPublicPageAndNoDraft() throws Exception {
        var map = parsed(http.get("/sitemap.xml").body().getBytes("utf-8"));

        assertThat(texts(map, "loc"))
                .containsExactlyInAnyOrder(
                        "http://localhost:8080/",
                        "http://localhost:8080/dien-hinh",
                        "http://localhost:8080/phong-trao",
                        "http://localhost:8080/phong-trao/nong-thon-moi",
                        "http://localhost:8080/phong-trao/doanh-nghiep-hoi-nhap",
                        "http://localhost:8080/phong-trao/vi-nguoi-ngheo",
                        "http://localhost:8080/phong-trao/van-hoa-cong-so",
                        "http://localhost:8080/phong-trao/tang-thu-ngan-sach",
                        "http://localhost:8080/hoi-nghi",
                        "http://localhost:8080/lay-y-kien",
                        "http://localhost:8080/dai-hoi",
                        "http://localhost:8080/gioi-thieu",
                        "http://localhost:8080/dien-hinh/nguyen-thi-hoa-binh",
                        "http://localhost:8080/dien-hinh/tran-quoc-thuy");
        assertThat(texts(map, "lastmod")).hasSize(2).allMatch(moment -> Instant.parse(moment) != null);
    }

    @Test
    void everyAddressOfTheMapAnswers() throws Exception {
        for (var address : texts(parsed(http.get("/sitemap.xml").body().getBytes("utf-8")), "loc")) {
            assertThat(http.get(address.substring("http://localhost:8080".length()))
                            .statusCode())
                    .as(address)
                    .isEqualTo(200);
        }
    }

    @Test
    void aMapThatGrowsTooLongIsDividedWithoutGapOrRepetition() throws Exception {
        for (int i = 0; i < 5; i++) gallery.add(row("b-" + i, "Người Số " + i));
        var divided = new CrawlerController(stories, campaigns, opinions, "https://thidua.example", 3);

        var index = parsed(divided.sitemap().getBody());

        assertThat(index.getDocumentElement().getTagName()).isEqualTo("sitemapindex");
        assertThat(texts(index, "loc"))
                .containsExactly(
                        "https://thidua.example/sitemap/0.xml",
                        "https://thidua.example/sitemap/1.xml",
                        "https://thidua.example/sitemap/2.xml",
                        "https://thidua.example/sitemap/3.xml");
        var all = new ArrayList<String>();
        for (int part = 1; part <= 3; part++)
            all.addAll(texts(parsed(divided.part(part).getBody()), "loc"));
        assertThat(all).hasSize(7).doesNotHaveDuplicates();
        assertThat(texts(parsed(divided.part(0).getBody()), "loc")).contains("https://thidua.example/dai-hoi");
    }

    @Test
    void aPartThatDoesNotExistIsNotFound() {
        assertThat(http.get("/sitemap/0.xml").statusCode()).isEqualTo(200);
        assertThat(http.get("/sitemap/9.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void robotsAreToldWhereTheMapIsAndWhatIsForStaff() {
        var answer = http.get("/robots.txt");

        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body().lines()).contains("Disallow: /quan-tri", "Sitemap: http://localhost:8080/sitemap.xml");
    }

    private static List<String> texts(Document document, String name) {
        var nodes = document.getElementsByTagName(name);
        var texts = new ArrayList<String>();
        for (int i = 0; i < nodes.getLength(); i++) texts.add(nodes.item(i).getTextContent());
        return texts;
    }

    private static Document parsed(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }
}
