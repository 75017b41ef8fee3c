package vn.haiphong.thidua.gallery.site;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haiphong.thidua.gallery.ImportedGallery.row;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.haiphong.thidua.Http;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.gallery.ImportedGallery;

@PortalTest
class GalleryFeedDbTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Autowired
    Http http;

    @Autowired
    ImportedGallery gallery;

    @BeforeEach
    void fill() {
        gallery.clear();
        gallery.add(row("a-1", "Nguyễn Thị Hòa Bình", row -> row.put("demonstration", true)));
        gallery.add(row("a-2", "Trần Quốc Thủy", row -> row.put("year", 2018)));
    }

    @AfterEach
    void empty() {
        gallery.clear();
    }

    @Test
    void theFeedHasWhatAtomAsksForAndTheNewestFirst() throws Exception {
        var feed = xml("/dien-hinh.atom").getDocumentElement();

        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(texts(feed, "id").getFirst()).isEqualTo("http://localhost:8080/dien-hinh.atom");
        assertThat(Instant.parse(texts(feed, "updated").getFirst()))
                .isEqualTo(
                        Instant.parse(texts(entries(feed).getFirst(), "updated").getFirst()));
        assertThat(texts(feed, "name")).containsExactly("Thi đua Hải Phòng");
        assertThat(entries(feed).stream().map(entry -> texts(entry, "title").getFirst()))
                .containsExactly("Trần Quốc Thủy", "Nguyễn Thị Hòa Bình");
        var entry = entries(feed).getLast();
        assertThat(texts(entry, "id").getFirst()).matches("urn:uuid:[0-9a-f-]{36}");
        assertThat(((Element) entry.getElementsByTagNameNS(ATOM, "link").item(0)).getAttribute("href"))
                .isEqualTo("http://localhost:8080/dien-hinh/nguyen-thi-hoa-binh");
        assertThat(texts(entry, "summary").getFirst()).endsWith("(dữ liệu minh họa)");
        assertThat(texts(entry, "content").getFirst()).startsWith("<p>Đèn trạm sáng suốt đêm.</p>");
    }

    @Test
    void theFeedTakesTheSearchParameters() throws Exception {
        var byYear = xml("/dien-hinh.atom?nam=2018").getDocumentElement();
        var byText = xml("/dien-hinh.atom?q=hoa%20binh").getDocumentElement();
        var none = xml("/dien-hinh.atom?nam=1999").getDocumentElement();

        assertThat(entries(byYear).stream().map(entry -> texts(entry, "title").getFirst()))
                .containsExactly("Trần Quốc Thủy");
        assertThat(texts(byYear, "title").getFirst()).isEqualTo("Thi đua Hải Phòng · 2018");
        assertThat(entries(byText).stream().map(entry -> texts(entry, "title").getFirst()))
                .containsExactly("Nguyễn Thị Hòa Bình");
        assertThat(entries(none)).isEmpty();
        assertThat(texts(none, "updated")).hasSize(1);
    }

    @Test
    void anUnchangedFeedIsNotSentAgainAndEverySiteMayReadIt() {
        var first = http.get("/dien-hinh.atom", "Origin", "https://bao.example");

        assertThat(first.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
        assertThat(first.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
        var etag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(http.get("/dien-hinh.atom", "If-None-Match", etag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void browsersLearnHowToSearch() throws Exception {
        var description = xml("/opensearch.xml").getDocumentElement();

        var urls = description.getElementsByTagName("Url");
        assertThat(((Element) urls.item(0)).getAttribute("template"))
                .isEqualTo("http://localhost:8080/dien-hinh?q={searchTerms}");
        assertThat(description
                        .getElementsByTagName("ShortName")
                        .item(0)
                        .getTextContent()
                        .length())
                .isLessThanOrEqualTo(17);
    }

    private Document xml(String path) throws Exception {
        var answer = http.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> entries(Element feed) {
        return children(feed, "entry");
    }

    private static List<String> texts(Element parent, String name) {
        var found = new ArrayList<String>();
        children(parent, name).forEach(element -> found.add(element.getTextContent()));
        if (found.isEmpty()) {
            var below = parent.getElementsByTagNameNS(ATOM, name);
            for (int i = 0; i < below.getLength(); i++) found.add(below.item(i).getTextContent());
        }
        return found;
    }

    private static List<Element> children(Element parent, String name) {
        var found = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getLocalName().equals(name)) found.add(element);
        }
        return found;
    }
}
