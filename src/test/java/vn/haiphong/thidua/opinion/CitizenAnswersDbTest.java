package vn.haiphong.thidua.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haiphong.thidua.Http;
import vn.haiphong.thidua.MovableClock;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.opinion.CitizenRefused.Fault;
import vn.haiphong.thidua.paper.Papers.Format;
import vn.haiphong.thidua.shared.EditedMeanwhile;

@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class CitizenAnswersDbTest {

    @Autowired
    OpinionSamples samples;

    @Autowired
    OpinionDesk desk;

    @Autowired
    CitizenPost post;

    @Autowired
    CitizenAnswers answers;

    @Autowired
    OpinionPurge purge;

    @Autowired
    OpinionReport report;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Http http;

    private OpinionDetails notice;

    @BeforeEach
    void aNoticeIsOpen() {
        samples.none();
        notice = samples.published();
    }

    @AfterEach
    void leave() {
        samples.none();
        clock.backToNow();
        SignIn.out();
    }

    @Test
    void aCitizenFollowsTheOwnAnswerFromReceiptToReply() {
        SignIn.out();
        var receipt = send();
        assertThat(receipt).matches("YK-\\d{4}-\\d{4}-[A-HJ-NP-Z2-9]{6}");
        assertThat(followed(receipt).status()).isEqualTo(AnswerStatus.RECEIVED);
        OpinionSamples.board();
        var row = answers.page(notice.id(), 0, 10).getFirst();
        assertThat(receipt).startsWith(row.number() + "-");
        var forwarded = answers.forward(row.id(), 0, "Thường trực Hội đồng: kiểm tra lại thành tích");
        SignIn.out();
        assertThat(followed(receipt).status()).isEqualTo(AnswerStatus.FORWARDED);
        assertThat(followed(receipt).reply()).isEmpty();
        OpinionSamples.board();
        answers.answer(row.id(), forwarded.version(), "Đã kiểm tra.\nThành tích đúng.");
        SignIn.out();

        assertThat(followed(" " + receipt.toLowerCase()).reply()).isEqualTo("Đã kiểm tra.\nThành tích đúng.");
        assertThat(post.follow(row.number(), "10.0.0.2"))
                .as("the number staff use is not enough")
                .isEmpty();
        assertThat(post.follow("YK-2020-0001-AAAAAA", "10.0.0.2")).isEmpty();
    }

    @Test
    void whoWroteIsKeptSealedAndEveryLookIsNoted() {
        send();
        OpinionSamples.board();
        var id = answers.page(notice.id(), 0, 10).getFirst().id();

        assertThat(answers.sender(id)).contains(new CitizenAnswers.Sender("Đặng Kín Đáo", "0912 345 678"));

        assertThat(sql.queryForObject(
                        "select count(*) from audit_entry where action = 'opinion.answer.REVEALED' and subject = ?",
                        Integer.class,
                        id.toString()))
                .isEqualTo(1);
    }

    @Test
    void everythingMissingIsSaidAtOnce() {
        var form = new CitizenForm(
                null, null, "Ngắn", " ", "0912", "", clock.instant().minusSeconds(60));

        assertThatThrownBy(() -> post.send(notice.id(), form, "10.0.0.1"))
                .isInstanceOfSatisfying(
                        CitizenRefused.class,
                        refused -> assertThat(refused.faults())
                                .containsExactly(
                                        new Fault("text", "text"),
                                        new Fault("name", "name"),
                                        new Fault("contact", "contact")));
    }

    @Test
    void programsThatFillTheTrapOrAreTooFastAreRefused() {
        var now = clock.instant();
        refused(form(now.minusSeconds(60), "http://spam.example"), "robot");
        refused(form(now.minusSeconds(1), ""), "tooFast");

        assertThat(count("opinion_answer")).isZero();
    }

    @Test
    void anAddressThatSendsTooMuchIsHeldBackAndOthersAreNot() {
        for (int i = 0; i < CitizenThrottle.ANSWERS; i++) send();

        refused(OpinionSamples.answer(clock.instant()), "tooMany");

        post.send(notice.id(), OpinionSamples.answer(clock.instant()), "10.0.0.9");
        assertThat(count("opinion_answer")).isEqualTo(CitizenThrottle.ANSWERS + 1);
    }

    @Test
    void numbersCannotBeGuessedByAskingOn() {
        for (int i = 0; i < CitizenThrottle.LOOKUPS; i++) post.follow("YK-2020-0001-AAAAA" + (i % 8 + 2), "10.0.0.3");

        assertThatThrownBy(() -> post.follow("YK-2020-0001-AAAAAA", "10.0.0.3")).isInstanceOf(CitizenRefused.class);
    }

    @Test
    void afterTheLastDayAndBeforePublicationNothingIsTaken() {
        clock.moveTo(LocalDateTime.of(notice.lastDay().plusDays(1), java.time.LocalTime.of(0, 1)));
        refused(OpinionSamples.answer(clock.instant()), "over");
        clock.backToNow();
        desk.withdraw(notice.id(), notice.version(), "Sai");
        refused(OpinionSamples.answer(clock.instant()), "over");
        var draft = samples.drafted();

        assertThatThrownBy(() -> post.send(draft.id(), OpinionSamples.answer(clock.instant()), "10.0.0.1"))
                .isInstanceOf(CitizenRefused.class);
    }

    @Test
    void namesAndContactsGoSomeDaysAfterTheCloseAndTheRestStays() {
        send();
        closeAll();
        var closed = desk.find(notice.id()).orElseThrow();
        var id = answers.page(notice.id(), 0, 10).getFirst().id();
        clock.moveTo(closed.purgeAfter().atTime(23, 0));
        assertThat(closed.purgeAfter()).isEqualTo(closed.lastDay().plusDays(91));
        assertThat(purge.run()).isZero();
        assertThat(answers.sender(id)).isPresent();
        clock.moveTo(closed.purgeAfter().plusDays(1).atTime(1, 0));

        assertThat(purge.run()).isEqualTo(1);

        assertThat(count("opinion_citizen")).isZero();
        assertThat(answers.sender(id)).isEmpty();
        assertThat(answers.find(id).orElseThrow().text()).isEqualTo("Chị An xứng đáng, tôi đồng tình.");
        assertThat(purge.run()).as("once").isZero();
    }

    @Test
    void whoHandlesAnAnswerSecondIsTold() {
        send();
        OpinionSamples.board();
        var id = answers.page(notice.id(), 0, 10).getFirst().id();
        answers.forward(id, 0, "Thường trực Hội đồng");

        assertThatThrownBy(() -> answers.answer(id, 0, "Trả lời")).isInstanceOf(EditedMeanwhile.class);
    }

    /** Fails when who wrote, or what, stands anywhere but sealed and in the answer itself. */
    @Test
    void nothingPrivateComesOutAnywhere(CapturedOutput log) throws Exception {
        var secrets = List.of("Đặng Kín Đáo", "0912 345 678", "xứng đáng, tôi đồng tình");
        var receipt = send();
        OpinionSamples.board();
        var id = answers.page(notice.id(), 0, 10).getFirst().id();
        answers.sender(id);
        closeAll();

        var places = new ArrayList<String>();
        for (var address : List.of(
                "/lay-y-kien",
                "/lay-y-kien/" + notice.id(),
                "/lay-y-kien/tra-cuu",
                "/sitemap.xml",
                "/dien-hinh?q=Dang+Kin+Dao",
                "/dien-hinh.atom",
                "/api/v1/exemplars?q=Dang+Kin+Dao",
                "/api/v1/exemplars/suggest?q=Dang+Kin+Dao",
                "/api/v1/openapi.json")) {
            places.add(http.get(address).body());
        }
        places.add(log.getAll());
        places.add(followed(receipt).toString());
        places.add(answers.find(id).orElseThrow().toString());
        places.add(docx(report.file(notice.id(), Format.DOCX).orElseThrow()));
        try (var pdf = Loader.loadPDF(report.file(notice.id(), Format.PDF).orElseThrow())) {
            places.add(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "));
        }
        for (var secret : secrets) {
            assertThat(places).as(secret).noneMatch(place -> place.contains(secret));
            assertThat(columnsWith(secret))
                    .isEqualTo(secret.startsWith("xứng") ? List.of("opinion_answer.text") : List.of());
        }
        assertThat(places.get(places.size() - 2)).contains("Nguyễn Thị An", "Tổng số 1 ý kiến");
    }

    private List<String> columnsWith(String secret) {
        var found = new ArrayList<String>();
        sql.query(
                "select table_name, column_name from information_schema.columns where table_schema = database()"
                        + " and data_type in ('char', 'varchar', 'text', 'mediumtext', 'longtext', 'varbinary', 'blob', 'longblob')",
                row -> {
                    var column = row.getString(1) + "." + row.getString(2);
                    int hits = sql.queryForObject(
                            "select count(*) from " + row.getString(1) + " where instr(convert(`" + row.getString(2)
                                    + "` using utf8mb4), ?) > 0",
                            Integer.class,
                            secret);
                    if (hits > 0) found.add(column);
                });
        return found;
    }

    private void closeAll() {
        OpinionSamples.board();
        for (var row : answers.page(notice.id(), 0, 10)) {
            if (row.status() != AnswerStatus.ANSWERED) answers.answer(row.id(), 0, "Cảm ơn ông/bà.");
        }
        clock.moveTo(notice.lastDay().plusDays(1).atTime(9, 0));
        desk.close(notice.id(), notice.version());
    }

    private String send() {
        return post.send(notice.id(), OpinionSamples.answer(clock.instant()), "10.0.0.1");
    }

    private CitizenPost.Followed followed(String receipt) {
        return post.follow(receipt, "10.0.0.2").orElseThrow();
    }

    private void refused(CitizenForm form, String word) {
        assertThatThrownBy(() -> post.send(notice.id(), form, "10.0.0.1"))
                .isInstanceOfSatisfying(
                        CitizenRefused.class,
                        refused -> assertThat(refused.faults()).containsExactly(new Fault("", word)));
    }

    private static CitizenForm form(Instant openedAt, String trap) {
        var usual = OpinionSamples.answer(Instant.EPOCH);
        return new CitizenForm(
                usual.nominee(), usual.agrees(), usual.text(), usual.name(), usual.contact(), trap, openedAt);
    }

    private int count(String table) {
        return sql.queryForObject("select count(*) from " + table, Integer.class);
    }

    private static String docx(byte[] bytes) throws Exception {
        try (var docx = new XWPFDocument(new ByteArrayInputStream(bytes));
                var text = new XWPFWordExtractor(docx)) {
            return text.getText();
        }
    }
}
