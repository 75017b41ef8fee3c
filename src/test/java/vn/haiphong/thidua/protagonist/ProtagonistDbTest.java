package vn.haiphong.thidua.protagonist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.haiphong.thidua.Http;
import vn.haiphong.thidua.MovableClock;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.file.PictureSamples;
import vn.haiphong.thidua.file.Pictures;
import vn.haiphong.thidua.gallery.DeskSamples;
import vn.haiphong.thidua.gallery.StoryContent;
import vn.haiphong.thidua.gallery.StoryDesk;
import vn.haiphong.thidua.gallery.StoryDraft;
import vn.haiphong.thidua.gallery.StoryId;
import vn.haiphong.thidua.gallery.StoryStatus;
import vn.haiphong.thidua.search.SearchIndex;
import vn.haiphong.thidua.shared.StepRefused;

/** Whom a story tells of, over the wire with a private link, and the staff who wait for the word. */
@PortalTest
class ProtagonistDbTest {

    private static final String NAME = "Phạm Văn Bể";
    private static final String WORDS = "Tôi bắt đầu làm từ năm 2016, không phải 2015.";

    @Autowired
    ProtagonistLinks links;

    @Autowired
    StoryDesk desk;

    @Autowired
    Pictures pictures;

    @Autowired
    SearchIndex index;

    @Autowired
    Http http;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate sql;

    private StoryId story;

    @BeforeEach
    void aStoryIsWritten() {
        none();
        author();
        var draft = desk.create(NAME);
        story = desk.save(draft.id(), draft.version(), DeskSamples.complete(NAME))
                .id();
    }

    @AfterEach
    void leave() {
        SignIn.out();
        none();
        clock.backToNow();
        index.rebuild();
    }

    @Test
    void theLinkShowsTheUnpublishedStoryToWhoeverHoldsItAndToNobodyElse() {
        var page = page(links.make(story));

        assertThat(page.selectFirst("article").text()).contains(NAME, "bể lọc nước của ngõ nhỏ");
        assertThat(page.selectFirst("meta[name=robots]").attr("content")).contains("noindex");
        assertThat(page.head().html()).doesNotContain(NAME);
        assertThat(page.select("input[type=radio][checked]")).isEmpty();
        assertThat(http.get("/dien-hinh/xem-truoc/" + "0".repeat(40)).statusCode())
                .isEqualTo(404);
        assertThat(http.get("/dien-hinh/xem-truoc/" + story).statusCode()).isEqualTo(404);
        assertThat(http.get("/dien-hinh?q=" + encoded(NAME)).body()).doesNotContain("bể lọc nước của ngõ nhỏ");
    }

    @Test
    void aLinkEndsWhenItIsReplacedOrEndedOrOld() {
        var first = links.make(story);
        var second = links.make(story);
        assertThat(http.get(first).statusCode()).isEqualTo(404);
        assertThat(http.get(second).statusCode()).isEqualTo(200);

        links.end(story);
        assertThat(http.get(second).statusCode()).isEqualTo(404);

        var third = links.make(story);
        clock.moveTo(LocalDateTime.now(clock).plusDays(91));
        assertThat(http.get(third).statusCode()).isEqualTo(404);
    }

    @Test
    void whoAgreesLetsTheStoryBePublished() {
        var link = links.make(story);

        var answered = answer(link, "dong-y", "dong-y", "");

        assertThat(answered).endsWith("?da-ghi=1");
        assertThat(page(answered).selectFirst("[role=status]").text()).startsWith("Cảm ơn bạn.");
        assertThat(published().status()).isEqualTo(StoryStatus.PUBLISHED);
    }

    @Test
    void aRequestToCorrectHoldsTheStoryUntilItIsSettled() {
        var link = links.make(story);
        answer(link, "sua", "khong", WORDS);
        assertThat(links.find(story).orElseThrow())
                .extracting(ProtagonistAnswer::word, ProtagonistAnswer::picture, ProtagonistAnswer::words)
                .containsExactly(StoryWord.CORRECTS, false, WORDS);

        assertThatThrownBy(this::published)
                .isInstanceOf(StepRefused.class)
                .hasMessageStartingWith("Người được kể đến đề nghị sửa.");
        author();
        links.settle(story);

        assertThat(published().status()).isEqualTo(StoryStatus.PUBLISHED);
    }

    @Test
    void whoAgreedMayObjectLaterAndTheUnitIsTold() {
        var link = links.make(story);
        answer(link, "dong-y", "dong-y", "");
        answer(link, "khong", "khong", "");

        assertThatThrownBy(this::published)
                .isInstanceOf(StepRefused.class)
                .hasMessage("Người được kể đến không đồng ý đăng chuyện này, nên không xuất bản được.");
        assertThat(sql.queryForList(
                        "select title from notice_notice where addressee = 'u:11302' and link like ? order by id",
                        String.class,
                        "%" + story + "%"))
                .containsExactly("Người được kể đến: Đồng ý đăng chuyện", "Người được kể đến: Không đồng ý đăng");
    }

    @Test
    void picturesAreAskedApartAndStayOutWhenTheyAreNotAgreedTo() {
        var picture = pictures.add(new ByteArrayInputStream(PictureSamples.jpeg(800, 600)), "anh.jpg")
                .id();
        save(DeskSamples.withPortrait(DeskSamples.complete(NAME), picture));
        var link = links.make(story);
        assertThat(page(link).selectFirst("article").text()).contains("Người thợ bên bể lọc");
        answer(link, "dong-y", "khong", "");

        assertThatThrownBy(this::published).hasMessageStartingWith("Người được kể đến không đồng ý đăng ảnh.");
        author();
        save(DeskSamples.complete(NAME));
        assertThat(published().status()).isEqualTo(StoryStatus.PUBLISHED);
    }

    @Test
    void whatIsMissingIsNamedAndNothingTypedIsLost() {
        var link = links.make(story);

        var noWord = page(answer(link, "", "dong-y", WORDS));
        assertThat(noWord.selectFirst("[role=alert]").text()).startsWith("Lỗi: chưa có ý kiến về chuyện.");
        assertThat(noWord.getElementById("loi-nhan").wholeText()).isEqualTo(WORDS);
        assertThat(noWord.selectFirst("input[name=anh][checked]").attr("value")).isEqualTo("dong-y");
        var noPicture = page(answer(link, "sua", "", WORDS));
        assertThat(noPicture.selectFirst("[role=alert]").text()).startsWith("Lỗi: chưa có ý kiến về ảnh.");
        assertThat(noPicture.selectFirst("input[name=chuyen][checked]").attr("value"))
                .isEqualTo("sua");
        assertThat(page(answer(link, "sua", "khong", " "))
                        .selectFirst("[role=alert]")
                        .text())
                .startsWith("Lỗi: chưa ghi chỗ cần sửa.");
        assertThat(links.find(story).orElseThrow().word()).isNull();
    }

    @Test
    void nobodyOfAnotherUnitOrWithoutTheRightMakesReadsOrEndsALink() {
        var link = links.make(story);
        answer(link, "sua", "khong", WORDS);

        SignIn.as("ngo-quyen", DeskSamples.NGO_QUYEN, Role.UNIT);
        denied();
        for (var role : List.of(Role.LEADER, Role.PRESS, Role.OPERATOR)) {
            SignIn.as("khac", role);
            denied();
        }
        SignIn.out();
        assertThat(http.get(link).statusCode()).isEqualTo(200);
    }

    @Test
    void neitherTheSecretNorTheWordsStandInTheTrailOrANotice() {
        var link = links.make(story);
        answer(link, "sua", "khong", WORDS);
        var secret = link.substring(link.lastIndexOf('/') + 1);

        for (var table : List.of("audit_entry", "notice_notice", "notice_mail", "protagonist_link")) {
            assertThat(sql.queryForList("select * from " + table).toString())
                    .as(table)
                    .doesNotContain(secret);
        }
        assertThat(sql.queryForList("select * from audit_entry").toString()).doesNotContain(WORDS);
        assertThat(sql.queryForList("select * from notice_notice").toString()).doesNotContain(WORDS);
    }

    private void denied() {
        assertThatThrownBy(() -> links.make(story)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> links.find(story)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> links.settle(story)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> links.end(story)).isInstanceOf(AccessDeniedException.class);
    }

    /** A second person publishes. */
    private StoryDraft published() {
        author();
        var draft = desk.find(story).orElseThrow();
        if (draft.status() == StoryStatus.DRAFT) draft = desk.submit(story, draft.version());
        SignIn.as("bien-tap", Role.EDITOR);
        return desk.publish(story, draft.version());
    }

    private void save(StoryContent content) {
        desk.save(story, desk.find(story).orElseThrow().version(), content);
    }

    private String answer(String link, String word, String picture, String words) {
        var secret = link.substring(link.lastIndexOf('/') + 1);
        var body = "ma=" + secret + "&chuyen=" + word + "&anh=" + picture + "&loi-nhan=" + encoded(words);
        HttpResponse<String> sent =
                http.post("/dien-hinh/xem-truoc/gui", body, "Content-Type", "application/x-www-form-urlencoded");
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().map()).doesNotContainKey("set-cookie");
        return sent.headers().firstValue("Location").orElseThrow();
    }

    private Document page(String address) {
        return Jsoup.parse(http.get(address).body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void author() {
        SignIn.as("tac-gia", DeskSamples.HONG_BANG, Role.UNIT);
    }

    private void none() {
        sql.update("delete from protagonist_link");
        DeskSamples.none(sql);
    }
}
