package vn.haiphong.thidua.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haiphong.thidua.gallery.ImportedGallery.row;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.gallery.ImportReport.Refusal;
import vn.haiphong.thidua.search.SearchSort;
import vn.haiphong.thidua.shared.StepRefused;

@PortalTest
class StoryImportDbTest {

    @Autowired
    ImportedGallery gallery;

    @Autowired
    PublishedStories stories;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    StoryFields fields;

    @BeforeEach
    @AfterEach
    void empty() {
        gallery.clear();
        sql.update("delete from gallery_field where slug = 'nghe-nuoc-mam'");
        fields.forget();
    }

    @Test
    void whatIsImportedIsShownAndFoundAsItWasWritten() {
        var report = gallery.add(row("a-1", "Nguyễn Thị Hòa Bình"));

        assertThat(List.of(report.added(), report.changed(), report.unchanged(), report.refused()))
                .containsExactly(1L, 0L, 0L, 0L);
        var story = found("nguyen-thi-hoa-binh");
        assertThat(story.name()).isEqualTo("Nguyễn Thị Hòa Bình");
        assertThat(story.unit().name()).isEqualTo("Phường Hạ Lý");
        assertThat(story.fields()).containsExactly("Y tế");
        assertThat(story.movements().getFirst().slug()).isEqualTo("van-hoa-cong-so");
        assertThat(story.honours().getFirst().decision()).isEqualTo("0012/QĐ-UBND ngày 15/01/2019");
        assertThat(story.story())
                .isEqualTo("<p>Đèn trạm sáng suốt đêm.</p>\n<h2>Ba năm</h2>\n<p>Không ai phải chờ.</p>\n");
        assertThat(search("hoa binh")).containsExactly("nguyen-thi-hoa-binh");
    }

    @Test
    void theSameFileAgainChangesNothing() {
        gallery.add(row("a-1", "Một"), row("a-2", "Hai"));
        var before = everything();

        var report = gallery.add(row("a-1", "Một"), row("a-2", "Hai"));

        assertThat(report.unchanged()).isEqualTo(2);
        assertThat(report.added() + report.changed() + report.refused()).isZero();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aChangedRowIsWrittenAgainAndItsOldAddressLeadsToTheNewOne() {
        gallery.add(row("a-1", "Nguyễn Văn Cũ"));
        var first = found("nguyen-van-cu");

        var report = gallery.add(row("a-1", "Nguyễn Văn Mới", row -> row.put("summary", "Viết lại.")));

        assertThat(report.changed()).isEqualTo(1);
        assertThat(stories.find("nguyen-van-cu")).isEqualTo(new StoryLookup.Moved("nguyen-van-moi"));
        var second = found("nguyen-van-moi");
        assertThat(second.summary()).isEqualTo("Viết lại.");
        assertThat(second.publishedAt()).isEqualTo(first.publishedAt());
        assertThat(second.changedAt()).isAfter(first.changedAt());
        assertThat(search("cu")).isEmpty();
    }

    @Test
    void whatIsNotToBePublishedIsADraftThatReadersDoNotSee() {
        gallery.add(row("a-1", "Người Chờ", row -> row.put("publish", false)), row("a-2", "Người Hiện"));

        assertThat(sql.queryForList("select status from gallery_story order by external_id", String.class))
                .containsExactly("DRAFT", "PUBLISHED");
        assertThat(stories.find("nguoi-cho")).isEqualTo(new StoryLookup.Missing());
        assertThat(search("")).containsExactly("nguoi-hien");
    }

    @Test
    void aRowThatIsNoLongerToBePublishedIsGoneFromReadersAtOnce() {
        gallery.add(row("a-1", "Người Hiện"));
        assertThat(search("hien")).containsExactly("nguoi-hien");

        var report = gallery.add(row("a-1", "Người Hiện", row -> row.put("publish", false)));

        assertThat(report.changed()).isEqualTo(1);
        assertThat(stories.find("nguoi-hien")).isEqualTo(new StoryLookup.Withdrawn());
        assertThat(search("hien")).isEmpty();
    }

    @Test
    void refusedRowsAreNamedByLineFieldAndReasonAndTheOthersAreWritten() {
        var report = gallery.add(
                row("a-1", "Một"),
                row("a-2", "", row -> row.put("year", 1900)),
                row("a-3", "Ba", row -> row.put("unitCode", "99999")),
                row("a-4", "Bốn", row -> row.put("movements", List.of("khong-co"))),
                row("a-5", "Năm", row -> row.put("titles", List.of(Map.of("code", "XYZ", "year", 2018)))),
                row("a-6", "Sáu", row -> row.put("story", "x".repeat(50_001))),
                row("a-7", "Bảy", row -> row.put("kind", "NGUOI")),
                row("a-8", "Tám", row -> row.remove("level")),
                row("a-9", "Chín", row -> row.put("titles", List.of(Map.of("code", "LDTT")))),
                row("a-10", "Mười"));

        assertThat(report.refusals())
                .containsExactly(
                        new Refusal(2, "name", "Hãy nhập tên người, tập thể hoặc hộ gia đình."),
                        new Refusal(2, "year", "Năm phải từ 1945 đến " + nextYear() + "."),
                        new Refusal(3, "unit", "Không có đơn vị mang mã “99999”."),
                        new Refusal(4, "movements", "không có phong trào “khong-co”"),
                        new Refusal(5, "honours", "Không có danh hiệu mang mã “XYZ”."),
                        new Refusal(6, "story", "Bài viết dài 50.001 ký tự; tối đa 50.000. Hãy rút gọn."),
                        new Refusal(7, "kind", "phải là một trong [INDIVIDUAL, COLLECTIVE, HOUSEHOLD]"),
                        new Refusal(8, "level", "phải là một trong [GRASSROOTS, UPPER, CITY]"),
                        new Refusal(9, "titles", "danh hiệu thiếu năm"));
        assertThat(report.refused()).isEqualTo(8);
        assertThat(report.added()).isEqualTo(2);
        assertThat(search("")).containsExactlyInAnyOrder("mot", "muoi");
    }

    @Test
    void yearsAtTheBoundsAreTaken() {
        var report = gallery.add(
                row("a-1", "Một", row -> row.put("year", 1945)),
                row("a-2", "Hai", row -> row.put("year", nextYear())),
                row("a-3", "Ba", row -> row.put("year", 1944)),
                row("a-4", "Bốn", row -> row.put("year", nextYear() + 1)));

        assertThat(report.added()).isEqualTo(2);
        assertThat(report.refusals().stream().map(Refusal::line)).containsExactly(3L, 4L);
    }

    @Test
    void anExternalIdCountsOnceInAFile() {
        var report = gallery.add(row("a-1", "Một"), row("a-1", "Hai"), row("", "Ba"), row("x".repeat(201), "Bốn"));

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.refusals())
                .containsExactly(
                        new Refusal(2, "externalId", "“a-1” đã có ở một dòng trên"),
                        new Refusal(3, "externalId", "thiếu, hoặc dài quá 200 ký tự"),
                        new Refusal(4, "externalId", "thiếu, hoặc dài quá 200 ký tự"));
    }

    @Test
    void linesThatAreNoJsonAreRefusedAndEmptyOnesAreNoLines() {
        var good = new ArrayList<String>();
        good.add("\uFEFF" + json(row("a-1", "Một")));
        good.add("");
        good.add("{\"externalId\": \"a-2\",");
        good.add("[1, 2]");
        good.add("null");
        good.add(json(row("a-3", "Ba")));

        var report = gallery.lines(good);

        assertThat(report.added()).isEqualTo(2);
        assertThat(report.refusals().stream().map(Refusal::line)).containsExactly(3L, 4L, 5L);
        assertThat(report.refusals())
                .allSatisfy(refusal -> assertThat(refusal.field()).isEqualTo("(dòng)"));
    }

    @Test
    void decomposedTextIsStoredComposedAndFoundEitherWay() {
        var name = "Trần Quốc Thủy";
        gallery.add(row(
                "a-1",
                Normalizer.normalize(name, Normalizer.Form.NFD),
                row -> row.put("fields", List.of(Normalizer.normalize("Y TẾ", Normalizer.Form.NFD)))));

        assertThat(found("tran-quoc-thuy").name()).isEqualTo(name);
        assertThat(found("tran-quoc-thuy").fields()).containsExactly("Y tế");
        assertThat(search(Normalizer.normalize("Thủy", Normalizer.Form.NFD))).containsExactly("tran-quoc-thuy");
        assertThat(search("Thuỷ")).containsExactly("tran-quoc-thuy");
    }

    @Test
    void whatCouldRunOrLoadFromElsewhereIsTakenOutOfTheMarkdown() {
        gallery.add(row(
                "a-1",
                "Một",
                row -> row.put(
                        "story",
                        "<script>alert(1)</script>\n\n![ảnh](https://example.com/a.png)\n\n[đây](javascript:alert(1))"
                                + "\n\n<img src=x onerror=alert(1)>\n\n[báo](https://example.com/b)\n\n# To")));

        assertThat(found("mot").story())
                .doesNotContain("<script", "<img", "javascript:", "example.com/a.png", "<h1")
                .contains("&lt;script&gt;", "href=\"https://example.com/b\"", "nofollow", "<h2>To</h2>");
    }

    @Test
    void fieldsAreKnownInAnySpellingAndNewOnesAreTold() {
        var report = gallery.add(
                row("a-1", "Một", row -> row.put("fields", List.of("y te", "Nghề nước mắm"))),
                row("a-2", "Hai", row -> row.put("fields", List.of("NGHỀ NƯỚC MẮM"))));

        assertThat(report.newFields()).containsExactly("Nghề nước mắm");
        assertThat(found("mot").fields()).containsExactly("Y tế", "Nghề nước mắm");
        assertThat(found("hai").fields()).containsExactly("Nghề nước mắm");
    }

    @Test
    void aFieldWithoutALetterIsRefused() {
        var report = gallery.add(row("a-1", "Một", row -> row.put("fields", List.of("!!!"))));

        assertThat(report.refusals()).containsExactly(new Refusal(1, "fields", "lĩnh vực “!!!” không có chữ nào"));
    }

    @Test
    void movementsAreKnownByLabelToo() {
        gallery.add(
                row("a-1", "Một", row -> row.put("movements", List.of("ca nuoc chung suc xay dung nong thon moi"))));

        assertThat(found("mot").movements().getFirst().slug()).isEqualTo("nong-thon-moi");
    }

    @Test
    void whoComesSecondUnderANameHasAnAddressOfItsOwn() {
        gallery.add(row("a-1", "Lê Thị Hoa"), row("a-2", "Lê Thị Hoa"), row("a-3", "Lê Thị Hòa"));

        var slugs = sql.queryForList("select slug from gallery_published order by length(slug), slug", String.class);
        assertThat(slugs).hasSize(3).startsWith("le-thi-hoa");
        assertThat(slugs.subList(1, 3)).allMatch(slug -> slug.matches("le-thi-hoa-[0-9a-f]{6}"));
    }

    @Test
    void aWorkbookIsReadLikeLinesOfJson() {
        var head = List.of(
                "externalId",
                "kind",
                "name",
                "unitCode",
                "level",
                "year",
                "fields",
                "titles",
                "summary",
                "story",
                "publish");
        var report = gallery.file(
                "danh-sach.XLSX",
                WorkbookSamples.of(List.of(
                        head,
                        List.of(
                                "x-1",
                                "individual",
                                "Đỗ Thị Sáu",
                                "11308",
                                "CITY",
                                "2019",
                                "Y tế; Môi trường",
                                "LDTT | 2018 | 0012/QĐ-UBND; CSTDCS|2019",
                                "Tóm tắt & <b>",
                                "Bài.",
                                "x"),
                        List.of("x-2", "individual", "", "11308", "CITY", "2019", "", "", "T", "B", "x"))));

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.refusals())
                .containsExactly(new Refusal(3, "name", "Hãy nhập tên người, tập thể hoặc hộ gia đình."));
        var story = found("do-thi-sau");
        assertThat(story.fields()).containsExactly("Y tế", "Môi trường");
        assertThat(story.honours().stream().map(honour -> honour.code() + honour.year() + honour.decision()))
                .containsExactly("LDTT20180012/QĐ-UBND", "CSTDCS2019");
        assertThat(story.summary()).isEqualTo("Tóm tắt & <b>");
    }

    @Test
    void aWorkbookWithoutItsColumnsOrThatIsNoneIsRefusedWhole() {
        assertThatThrownBy(() -> gallery.file("a.xlsx", WorkbookSamples.of(List.of(List.of("externalId", "name")))))
                .isInstanceOf(StepRefused.class)
                .hasMessageStartingWith("Tệp XLSX thiếu cột “kind” ở dòng đầu.");
        assertThatThrownBy(() -> gallery.file("a.xlsx", "không phải".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(StepRefused.class)
                .hasMessageStartingWith("Không đọc được tệp XLSX.");
    }

    @Test
    void whatStaffEditedOrWithdrewInThePortalIsNotOverwritten() {
        gallery.add(row("a-1", "Một"), row("a-2", "Hai"));
        sql.update("update gallery_story set edited_by = uuid() where external_id = 'a-1'");
        sql.update("update gallery_story set status = 'WITHDRAWN' where external_id = 'a-2'");

        var report = gallery.add(
                row("a-1", "Một", row -> row.put("summary", "Khác.")),
                row("a-2", "Hai", row -> row.put("summary", "Khác.")));

        assertThat(report.refusals())
                .containsExactly(
                        new Refusal(1, "externalId", "chuyện này đã được biên tập trên cổng; không ghi đè"),
                        new Refusal(2, "externalId", "chuyện này đã được gỡ trên cổng; không nhập lại"));
        assertThat(found("mot").summary()).isNotEqualTo("Khác.");
    }

    @Test
    void moreThanABatchIsWrittenWithAFewQueries() {
        var lines = new ArrayList<String>();
        for (int i = 0; i < 1201; i++) lines.add(json(row("a-" + i, "Người Thứ " + i)));

        var before = queries();
        var report = gallery.lines(lines);

        assertThat(report.added()).isEqualTo(1201);
        assertThat(queries() - before).isLessThan(120);
    }

    /** What the server was asked since it started, prepared batches counting once. */
    private long queries() {
        return sql.query(
                "show global status like 'Com_%'",
                row -> {
                    long sum = 0;
                    while (row.next()) {
                        if (row.getString(1).matches("Com_(select|update)")) sum += row.getLong(2);
                    }
                    return sum;
                });
    }

    private PublishedStory found(String slug) {
        return ((StoryLookup.Found) stories.find(slug)).story();
    }

    private List<String> search(String text) {
        return stories.search(new StoryQuery(text, Map.of(), SearchSort.NEWEST, 1), 100).hits().stream()
                .map(hit -> hit.card().slug())
                .toList();
    }

    private List<Map<String, Object>> everything() {
        var all = new ArrayList<Map<String, Object>>();
        for (var table : List.of("gallery_story", "gallery_published", "gallery_slug")) {
            sql.queryForList("select * from " + table + " order by 1").forEach(row -> {
                row.replaceAll(
                        (name, value) -> value instanceof byte[] bytes ? java.util.Arrays.toString(bytes) : value);
                all.add(row);
            });
        }
        return all;
    }

    private static int nextYear() {
        return java.time.Year.now().getValue() + 1;
    }

    private static String json(Map<String, Object> row) {
        return tools.jackson.databind.json.JsonMapper.builder().build().writeValueAsString(row);
    }
}
