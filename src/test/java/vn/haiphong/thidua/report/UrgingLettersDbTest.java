package vn.haiphong.thidua.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haiphong.thidua.report.ReportSamples.HONG_BANG;
import static vn.haiphong.thidua.report.ReportSamples.NGO_QUYEN;
import static vn.haiphong.thidua.report.ReportSamples.SO_DAU;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.haiphong.thidua.Http;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.campaign.TaskState;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.paper.Papers.Format;
import vn.haiphong.thidua.paper.Signature;
import vn.haiphong.thidua.shared.StepRefused;

/** The portal's clock runs in 2026: everything with a day in the plan is late. */
@PortalTest
class UrgingLettersDbTest {

    private static final String PLAN = "ke-hoach";
    private static final LocalDate DATED = LocalDate.of(2020, 7, 6);

    @Autowired
    UrgingLetters letters;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void nobodyHasHandedInAnything() {
        ReportSamples.nothingHasBeenDone(sql);
        SignIn.as("ban-tdkt", Role.ORGANISER);
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void eachLateUnitGetsALetterOfItsOwnWithTheNextNumber() throws IOException {
        var written = letters.write(form(45, false, HONG_BANG, NGO_QUYEN));

        assertThat(written).extracting(LetterRow::number).containsExactly("45/BTĐKT-NV", "46/BTĐKT-NV");
        assertThat(text(written.getFirst().id()))
                .contains(
                        "Số: 45/BTĐKT-NV",
                        "Hải Phòng, ngày 06 tháng 7 năm 2020",
                        "Kính gửi: Ủy ban nhân dân quận Hồng Bàng",
                        "chậm nhất ngày 30 tháng 11 năm 2019",
                        "quá hạn 219 ngày",
                        "trước ngày 13 tháng 7 năm 2020");
        assertThat(letters.count()).isEqualTo(2);
    }

    @Test
    void oneLetterToAllCarriesTheList() throws IOException {
        var written = letters.write(form(7, true, HONG_BANG, NGO_QUYEN));

        assertThat(written).hasSize(1);
        assertThat(written.getFirst().units()).isEqualTo(2);
        assertThat(text(written.getFirst().id()))
                .contains("Số: 07/BTĐKT-NV", "DANH SÁCH", "Ủy ban nhân dân quận Ngô Quyền", "theo danh sách kèm theo");
    }

    @Test
    void whoIsNotLateIsNotUrged() {
        ReportSamples.task(sql, PLAN, HONG_BANG, TaskState.SUBMITTED, DATED.atTime(8, 0), null);

        assertThatThrownBy(() -> letters.write(form(45, false, HONG_BANG)))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("Quận Hồng Bàng không còn trễ");
        assertThat(letters.count()).isZero();
    }

    @Test
    void aNumberIsGivenOnceAYear() {
        letters.write(form(45, false, HONG_BANG, NGO_QUYEN));

        assertThatThrownBy(() -> letters.write(form(46, true, HONG_BANG)))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("Số 46/BTĐKT-NV năm 2020 đã dùng");
    }

    @Test
    void whatTheBoardEntersIsChecked() {
        var signature = new Signature(Signature.Right.OWN, "", "Trưởng Ban", "");

        assertThatThrownBy(() -> new LetterForm(PLAN, List.of(), false, 1, "BTĐKT", DATED, DATED, signature))
                .isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> new LetterForm(PLAN, List.of(HONG_BANG), false, 0, "BTĐKT", DATED, DATED, signature))
                .isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> new LetterForm(PLAN, List.of(HONG_BANG), false, 1, "btđkt/", DATED, DATED, signature))
                .isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> new LetterForm(PLAN, List.of(HONG_BANG), false, 1, "BTĐKT", null, DATED, signature))
                .isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> new LetterForm(
                        PLAN, List.of(HONG_BANG), false, 1, "BTĐKT", DATED, DATED.minusDays(1), signature))
                .isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> letters.write(
                        new LetterForm("khong-co", List.of(HONG_BANG), false, 1, "BTĐKT", DATED, DATED, signature)))
                .isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> letters.write(new LetterForm(
                        PLAN, List.of(HONG_BANG), false, 1, "BTĐKT", LocalDate.of(2019, 11, 1), DATED, signature)))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("Ngày ký phải sau thời hạn");
    }

    @Test
    void aLetterIsKeptWithItsHashAndAChangedOneIsNotHandedOut() {
        var letter = letters.write(form(45, false, HONG_BANG)).getFirst();
        assertThat(letter.sha256()).hasSize(64);
        assertThat(letter.madeBy()).isEqualTo("Người dùng ban-tdkt");
        assertThat(sql.queryForObject(
                        "select count(*) from audit_entry where action = 'report.letterWritten' and subject = ?",
                        Integer.class,
                        letter.id().toString()))
                .isEqualTo(1);

        sql.update(
                "update report_letter set paper = replace(paper, 'Hồng Bàng', 'Lê Chân') where id = ?",
                letter.id().toString());

        assertThatThrownBy(() -> letters.file(letter.id(), Format.PDF)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void allLettersOfOneGoComeInOneArchiveInBothFormats() throws IOException {
        var written = letters.write(form(45, false, HONG_BANG, NGO_QUYEN));
        var bytes = new ByteArrayOutputStream();

        letters.zip(written.getFirst().batch(), bytes);

        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) names.add(entry.getName());
        }
        assertThat(names)
                .containsExactly(
                        "cong-van-45-btdkt-nv-uy-ban-nhan-dan-quan-hong-bang.docx",
                        "cong-van-45-btdkt-nv-uy-ban-nhan-dan-quan-hong-bang.pdf",
                        "cong-van-46-btdkt-nv-uy-ban-nhan-dan-quan-ngo-quyen.docx",
                        "cong-van-46-btdkt-nv-uy-ban-nhan-dan-quan-ngo-quyen.pdf");
    }

    @Test
    void anOfficerReadsLettersToTheOwnUnitOnlyAndWritesNone() {
        var written = letters.write(form(45, false, HONG_BANG, NGO_QUYEN));
        var own = written.getFirst().id();
        var other = written.getLast().id();

        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);

        assertThat(letters.page(0, 100)).extracting(LetterRow::id).containsExactly(own);
        assertThat(letters.count()).isEqualTo(1);
        assertThat(letters.file(own, Format.DOCX).bytes()).isNotEmpty();
        assertThatThrownBy(() -> letters.file(other, Format.DOCX)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> letters.zip(written.getFirst().batch(), new ByteArrayOutputStream()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> letters.write(form(50, false, HONG_BANG))).isInstanceOf(AccessDeniedException.class);
        assertThat(letters.late(PLAN)).extracting(task -> task.unit()).containsExactly(HONG_BANG);

        SignIn.as("so-dau", SO_DAU, Role.UNIT);
        assertThat(letters.page(0, 100)).isEmpty();
        assertThatThrownBy(() -> letters.file(own, Format.PDF)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void leadersReadAndOthersDoNotGetIn() {
        var letter = letters.write(form(45, false, HONG_BANG)).getFirst().id();

        SignIn.as("lanh-dao", Role.LEADER);
        assertThat(letters.file(letter, Format.PDF).bytes()).isNotEmpty();
        assertThatThrownBy(() -> letters.write(form(50, false, HONG_BANG))).isInstanceOf(AccessDeniedException.class);

        SignIn.as("bien-tap", Role.EDITOR);
        assertThatThrownBy(() -> letters.page(0, 10)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> letters.file(letter, Format.PDF)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aStrangerGetsNoFile(@Autowired Http http) {
        var letter = letters.write(form(45, false, HONG_BANG)).getFirst();
        SignIn.out();

        for (var address : List.of(
                ReportPaths.letterFile(letter.id(), Format.PDF),
                ReportPaths.letterBatch(letter.batch()),
                ReportPaths.resultFile(HONG_BANG, Format.DOCX),
                ReportPaths.synthesisFile(UUID.randomUUID(), Format.PDF))) {
            assertThat(http.get(address).statusCode()).as(address).isIn(302, 401, 403);
        }
    }

    private String text(UUID letter) throws IOException {
        try (var pdf = Loader.loadPDF(letters.file(letter, Format.PDF).bytes())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static LetterForm form(int number, boolean together, UnitId... units) {
        return new LetterForm(
                PLAN,
                List.of(units),
                together,
                number,
                "BTĐKT-NV",
                DATED,
                DATED.plusDays(7),
                new Signature(Signature.Right.DEPUTY, "Trưởng Ban", "Phó Trưởng Ban", "Nguyễn Thị Minh Họa"));
    }
}
