package vn.haiphong.thidua.gallery.site;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haiphong.thidua.gallery.ImportedGallery.row;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.haiphong.thidua.Http;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.gallery.ImportedGallery;

/** The page as a reader without scripts gets it. */
@PortalTest
class StoryViewTest {

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
                row("a-1", "Nguyễn Thị Hòa Bình", row -> {
                    row.put(
                            "titles",
                            List.of(
                                    Map.of("code", "LDTT", "year", 2017),
                                    Map.of("code", "BKTINH", "year", 2019, "decision", "0412/QĐ-UBND")));
                    row.put("demonstration", true);
                }),
                row("a-2", "Trần Quốc Thủy"),
                row("a-3", "Lê Văn Đăng"));
    }

    @AfterEach
    void empty() {
        gallery.clear();
    }

    @Test
    void thePageTellsTheStoryTheHonoursFromTheTopAndThatItIsInvented() {
        var page = Jsoup.parse(http.get("/dien-hinh/nguyen-thi-hoa-binh").body());

        assertThat(page.select("h1").eachText()).containsExactly("Nguyễn Thị Hòa Bình");
        assertThat(page.select(".story p").eachText()).containsExactly("Đèn trạm sáng suốt đêm.", "Không ai phải chờ.");
        assertThat(page.select("ol.rungs b").eachText())
                .containsExactly("Bằng khen của Chủ tịch Ủy ban nhân dân thành phố", "Lao động tiên tiến");
        assertThat(page.select("ol.rungs").text()).contains("0412/QĐ-UBND");
        assertThat(page.select("p.note").text()).contains("minh họa");
        assertThat(page.select(".crumb a").eachAttr("href"))
                .containsExactly("/dien-hinh", "/dien-hinh?don-vi=303", "/dien-hinh?don-vi=11308");
        assertThat(page.select("ol.reg a").eachAttr("href"))
                .containsExactlyInAnyOrder("/dien-hinh/tran-quoc-thuy", "/dien-hinh/le-van-dang");
    }

    @Test
    void machinesReadAPersonWithAwards() {
        var page = Jsoup.parse(http.get("/dien-hinh/nguyen-thi-hoa-binh").body());

        var thing = JsonMapper.builder()
                .build()
                .readTree(
                        page.select("script[type=application/ld+json]").first().data());
        assertThat(thing.get("@type").asString()).isEqualTo("Person");
        assertThat(thing.get("award").size()).isEqualTo(2);
        assertThat(thing.get("affiliation").get("name").asString()).isEqualTo("Phường Hạ Lý");
    }

    @Test
    void whatIsMissingGoneOrMovedIsToldApart() {
        sql.update("delete from gallery_published where slug = 'tran-quoc-thuy'");
        gallery.add(row("a-3", "Lê Văn Hải Đăng"));

        assertThat(http.get("/dien-hinh/khong-co").statusCode()).isEqualTo(404);
        assertThat(http.get("/dien-hinh/tran-quoc-thuy").statusCode()).isEqualTo(410);
        var moved = http.get("/dien-hinh/le-van-dang");
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.headers().firstValue("Location")).hasValue("/dien-hinh/le-van-hai-dang");
    }

    @Test
    void aChangedStoryIsShownAtOnce() {
        http.get("/dien-hinh/tran-quoc-thuy");

        gallery.add(row("a-2", "Trần Quốc Thủy", row -> row.put("story", "Bài viết lại.")));

        assertThat(http.get("/dien-hinh/tran-quoc-thuy").body()).contains("Bài viết lại.");
    }

    @Test
    void aPageAsksTheDatabaseOnceHoweverManyStoriesAreRelated() {
        http.get("/dien-hinh/le-van-dang?x=0");
        var alone = selects("/dien-hinh/le-van-dang?x=1");
        for (int i = 0; i < 5; i++) gallery.add(row("c-" + i, "Người Khác " + i));

        assertThat(selects("/dien-hinh/le-van-dang?x=2")).isEqualTo(alone);
        assertThat(alone).isLessThanOrEqualTo(2);
    }

    private long selects(String path) {
        var before = selects();
        assertThat(http.get(path).statusCode()).isEqualTo(200);
        return selects() - before - 1;
    }

    /** This question itself is a further one; nothing else asks the test's database in between. */
    private long selects() {
        return sql.queryForObject(
                "select variable_value from information_schema.global_status where variable_name = 'COM_SELECT'",
                Long.class);
    }
}
