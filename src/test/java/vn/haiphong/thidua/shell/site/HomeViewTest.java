package vn.haiphong.thidua.shell.site;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haiphong.thidua.gallery.ImportedGallery.row;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haiphong.thidua.Http;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.gallery.ImportedGallery;

/** The page as a reader without scripts gets it. */
@PortalTest
class HomeViewTest {

    @Autowired
    Http http;

    @Autowired
    ImportedGallery gallery;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    @AfterEach
    void empty() {
        gallery.clear();
    }

    @Test
    void anEmptyHouseSaysSo() {
        var page = Jsoup.parse(http.get("/").body());

        assertThat(page.select("ol.reg")).isEmpty();
        assertThat(page.select("dl.facts dd").eachText()).containsExactly("0", "0", "0");
    }

    @Test
    void theNewestStoriesTheFiguresAndTheMovementsAreShownAtOnce() {
        http.get("/");
        for (int i = 1; i <= 8; i++) gallery.add(row("a-" + i, "Người Số " + i));

        var page = Jsoup.parse(http.get("/").body());

        assertThat(page.select("ol.reg h3").eachText())
                .containsExactly("Người Số 8", "Người Số 7", "Người Số 6", "Người Số 5", "Người Số 4", "Người Số 3");
        assertThat(page.select("dl.facts dd").eachText()).containsExactly("8", "0", "0");
        assertThat(page.select("#phong-trao h3 a").eachAttr("href")).hasSize(5).contains("/phong-trao/van-hoa-cong-so");
        assertThat(page.select("table tbody tr").text()).contains("Y tế 8");
        assertThat(page.select("form.find").attr("action")).isEqualTo("/dien-hinh");
    }

    @Test
    void thePageAsksTheDatabaseAsOftenForOneStoryAsForThree() {
        gallery.add(row("a-1", "Một"));
        http.get("/?x=0");
        var one = selects("/?x=1");
        gallery.add(row("a-2", "Hai"), row("a-3", "Ba"));

        assertThat(selects("/?x=2")).isEqualTo(one);
        assertThat(one).isLessThanOrEqualTo(4);
    }

    private long selects(String path) {
        var before = selects();
        assertThat(http.get(path).statusCode()).isEqualTo(200);
        return selects() - before - 1;
    }

    private long selects() {
        return sql.queryForObject(
                "select variable_value from information_schema.global_status where variable_name = 'COM_SELECT'",
                Long.class);
    }
}
