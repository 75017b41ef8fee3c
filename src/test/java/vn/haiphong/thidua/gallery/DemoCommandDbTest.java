package vn.haiphong.thidua.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haiphong.thidua.Http;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.search.SearchIndex;
import vn.haiphong.thidua.shared.PortalCommand.Call;
import vn.haiphong.thidua.shared.StepRefused;

@PortalTest
class DemoCommandDbTest {

    @Autowired
    DemoCommand command;

    @Autowired
    ImportedGallery gallery;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    SearchIndex index;

    @Autowired
    Http http;

    @BeforeEach
    void empty() {
        gallery.clear();
        SignIn.as("demo", Role.ADMIN);
    }

    @AfterEach
    void leave() {
        SignIn.out();
        gallery.clear();
    }

    @Test
    void theExemplarsAreWrittenFoundAndMarked() {
        var told = run("620", "7");

        assertThat(told).endsWith("giây)\n").contains("Thêm 620, sửa 0, không đổi 0, từ chối 0");
        assertThat(index.size()).isEqualTo(620);
        assertThat(sql.queryForObject("select count(*) from gallery_published", Integer.class))
                .isEqualTo(620);
        var slug = sql.queryForObject("select slug from gallery_published limit 1", String.class);
        assertThat(http.get("/dien-hinh/" + slug).body()).contains("minh họa");
    }

    @Test
    void runningTwiceChangesNothingAndMoreAddsOnlyTheRest() {
        run("120", "7");
        var before = sql.queryForList("select * from gallery_published order by slug");

        assertThat(run("120", "7")).contains("Thêm 0, sửa 0, không đổi 120, từ chối 0");
        assertThat(sql.queryForList("select * from gallery_published order by slug"))
                .isEqualTo(before);

        assertThat(run("150", "7")).contains("Thêm 30, sửa 0, không đổi 120, từ chối 0");
        assertThat(run("10", "8")).contains("Thêm 10, sửa 0, không đổi 0, từ chối 0");
    }

    @Test
    void aWrongCallIsRefusedWithTheWayItShouldBe() {
        assertThatThrownBy(() -> run("0", "7"))
                .isInstanceOf(StepRefused.class)
                .hasMessage("Tham số --exemplars phải là số nguyên từ 1 đến 5000000.");
        assertThatThrownBy(() -> run("10", "bảy"))
                .isInstanceOf(StepRefused.class)
                .hasMessageStartingWith("Tham số --seed phải là số nguyên");
    }

    private String run(String exemplars, String seed) {
        var out = new ByteArrayOutputStream();
        command.run(new Call(
                Map.of("exemplars", exemplars, "seed", seed),
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8)));
        return out.toString(StandardCharsets.UTF_8);
    }
}
