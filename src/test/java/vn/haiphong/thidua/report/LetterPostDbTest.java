package vn.haiphong.thidua.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haiphong.thidua.report.ReportSamples.HONG_BANG;
import static vn.haiphong.thidua.report.ReportSamples.NGO_QUYEN;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.notice.NoticeBox;
import vn.haiphong.thidua.notice.NoticeKind;
import vn.haiphong.thidua.notice.NoticeSamples;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.paper.Signature;

/** Letters and answers of the Board reach the units they are for. */
@PortalTest
class LetterPostDbTest {

    private static final LocalDate DATED = LocalDate.of(2020, 7, 6);

    @Autowired
    UrgingLetters letters;

    @Autowired
    LetterPost post;

    @Autowired
    ResultReports reports;

    @Autowired
    NoticeBox box;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void nobodyHasHandedInAnything() {
        ReportSamples.nothingHasBeenDone(sql);
        NoticeSamples.nothingWasTold(sql);
        NoticeSamples.officer(sql, "hong-bang", HONG_BANG);
        SignIn.as("ban-tdkt", Role.ORGANISER);
    }

    @AfterEach
    void leave() {
        ReportSamples.nothingHasBeenDone(sql);
        NoticeSamples.nothingWasTold(sql);
        SignIn.out();
    }

    @Test
    void aLetterIsToldInThePortalAndMailedWithItsPaper() throws IOException {
        var letter = letters.write(form(false, HONG_BANG)).getFirst();

        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
        assertThat(box.page(true, 0, 10)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.LETTER);
            assertThat(notice.title()).startsWith("Công văn 45/BTĐKT-NV: đôn đốc ");
            assertThat(notice.text()).endsWith("Đề nghị gửi kết quả trước ngày 13/07/2020.");
            assertThat(notice.link()).isEqualTo("/quan-tri/cong-van-don-doc");
        });
        var enclosed = post.open("cong-van/" + letter.id()).orElseThrow();
        assertThat(enclosed.name()).isEqualTo("cong-van-45-btdkt-nv.pdf");
        try (var pdf = Loader.loadPDF(enclosed.bytes())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Số: 45/BTĐKT-NV");
        }
        assertThat(sql.queryForObject("select about from notice_mail", String.class))
                .isEqualTo("cong-van/" + letter.id());
        assertThat(post.open("khac/" + letter.id())).isEmpty();
    }

    @Test
    void aLetterThatWasChangedIsNotMailed() {
        var letter = letters.write(form(false, HONG_BANG)).getFirst();
        sql.update("update report_letter set paper = replace(paper, 'Hồng Bàng', 'Lê Chân')");

        assertThatThrownBy(() -> post.open("cong-van/" + letter.id())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theLetterSaysHowFarItGot() {
        var letter = letters.write(form(true, HONG_BANG, NGO_QUYEN)).getFirst();
        assertThat(letters.progress(List.of(letter)).get(letter.id())).satisfies(progress -> {
            assertThat(progress.told()).isEqualTo(2);
            assertThat(progress.mails()).isEqualTo(1);
            assertThat(progress.sent()).isZero();
            assertThat(progress.lastSentAt()).isNull();
            assertThat(progress.read()).isZero();
        });
        sql.update("update notice_mail set state = 'SENT', sent_at = '2020-07-06 03:00:00'");
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
        box.readAll();

        assertThat(letters.progress(List.of(letter)).get(letter.id())).satisfies(progress -> {
            assertThat(progress.sent()).isEqualTo(1);
            assertThat(progress.lastSentAt()).isEqualTo("2020-07-06T03:00:00Z");
            assertThat(progress.read()).isEqualTo(1);
        });
    }

    @Test
    void theProgressOfAPageTakesOneQuery(@Autowired TransactionTemplate transaction) {
        letters.write(form(false, HONG_BANG, NGO_QUYEN));
        var page = letters.page(0, 25);

        transaction.executeWithoutResult(status -> {
            int before = selects();
            assertThat(letters.progress(page)).hasSize(2);
            assertThat(selects() - before - 1).isEqualTo(1);
        });
    }

    @Test
    void aRefusedLetterIsNotTold() {
        letters.write(form(false, HONG_BANG));
        int told = sql.queryForObject("select count(*) from notice_notice", Integer.class);

        assertThatThrownBy(() -> letters.write(form(false, NGO_QUYEN)))
                .hasMessageContaining("Số 45/BTĐKT-NV năm 2020 đã dùng");

        assertThat(sql.queryForObject("select count(*) from notice_notice", Integer.class))
                .isEqualTo(told);
    }

    @Test
    void aUnitIsToldWhatBecameOfItsResults() {
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
        var saved = reports.save(HONG_BANG, ReportDraft.NEW, ReportSamples.complete(120));
        var submitted = reports.submit(HONG_BANG, saved.version());
        SignIn.as("ban-tdkt", Role.ORGANISER);
        var returned = reports.giveBack(HONG_BANG, submitted.version(), "Thiếu số liệu quỹ");
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
        var again = reports.submit(HONG_BANG, returned.version());
        SignIn.as("ban-tdkt", Role.ORGANISER);
        reports.accept(HONG_BANG, again.version());

        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
        assertThat(box.page(false, 0, 10))
                .extracting(notice -> notice.title())
                .containsExactly(
                        "Đã tiếp nhận: Báo cáo kết quả của Quận Hồng Bàng",
                        "Trả lại để bổ sung: Báo cáo kết quả của Quận Hồng Bàng");
        assertThat(box.page(false, 1, 1).getFirst().text()).isEqualTo("Cần bổ sung, sửa: Thiếu số liệu quỹ");
    }

    private static LetterForm form(boolean together, UnitId... units) {
        return new LetterForm(
                "ke-hoach",
                List.of(units),
                together,
                45,
                "BTĐKT-NV",
                DATED,
                DATED.plusDays(7),
                new Signature(Signature.Right.DEPUTY, "Trưởng Ban", "Phó Trưởng Ban", "Nguyễn Thị Minh Họa"));
    }

    private int selects() {
        return sql.queryForObject(
                "select variable_value from information_schema.session_status where variable_name = 'Com_select'",
                Integer.class);
    }
}
