package vn.haiphong.thidua.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haiphong.thidua.report.ReportSamples.HEALTH;
import static vn.haiphong.thidua.report.ReportSamples.HONG_BANG;
import static vn.haiphong.thidua.report.ReportSamples.SO_DAU;
import static vn.haiphong.thidua.report.ReportSamples.complete;

import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.paper.Papers.Format;
import vn.haiphong.thidua.paper.Signature;
import vn.haiphong.thidua.report.SynthesisDraft.Quote;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.StepRefused;

@PortalTest
class SynthesesDbTest {

    private static final String TITLE = "Kết quả Hội nghị điển hình tiên tiến các cấp";

    @Autowired
    Syntheses syntheses;

    @Autowired
    ResultReports reports;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void theBoardBegins() {
        ReportSamples.nothingHasBeenDone(sql);
        SignIn.as("ban-tdkt", Role.ORGANISER);
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void figuresClimbFromTheWardToTheDistrictToTheCityWithoutRetyping() {
        accepted(SO_DAU, 30);
        accepted(HONG_BANG, 100);
        accepted(HEALTH, 7);

        var draft = syntheses.create(TITLE);

        assertThat(draft.rollup().figure("dang-ky-ca-nhan")).isEqualByComparingTo("137");
        assertThat(draft.rollup().children())
                .filteredOn(child -> child.unit().equals(HONG_BANG))
                .extracting(child -> child.figure("dang-ky-ca-nhan").intValue())
                .containsExactly(130);
        assertThat(draft.quotes()).extracting(Quote::unit).containsExactly("Quận Hồng Bàng", "Sở Y tế");
        assertThat(draft.rollup().reported()).isEqualTo(3);
    }

    @Test
    void theFiguresGoToTheCentreAsNumbersInASpreadsheet() {
        accepted(HONG_BANG, 1200);
        SignIn.as("ban-tdkt", Role.ORGANISER);

        var sheet = syntheses.figures(syntheses.create("Tổng hợp").row().id());

        assertThat(sheet.note()).isEqualTo("Dự thảo");
        assertThat(sheet.rows()).anySatisfy(row -> assertThat(row).contains(new java.math.BigDecimal("1200")));
    }

    @Test
    void whatWasOnlyHandedInDoesNotCount() {
        reports.submit(
                HONG_BANG,
                reports.save(HONG_BANG, ReportDraft.NEW, complete(100)).version());

        var draft = syntheses.create(TITLE);

        assertThat(draft.rollup().figure("dang-ky-ca-nhan")).isZero();
        assertThat(draft.quotes()).isEmpty();
    }

    @Test
    void aFrozenOneNeverChangesWhateverHappensBelow() throws IOException {
        accepted(HONG_BANG, 100);
        var saved = syntheses.create(TITLE);
        saved = syntheses.save(saved.row().id(), saved.version(), TITLE, content("Lời của Ban."));
        var frozen = syntheses.freeze(saved.row().id(), saved.version());
        var id = frozen.row().id();
        assertThat(frozen.row().sha256()).hasSize(64);
        assertThat(frozen.row().frozenBy()).isEqualTo("Người dùng ban-tdkt");
        assertThat(frozen.mayEdit()).isFalse();
        var before = text(id);

        accepted(HEALTH, 5000);

        assertThat(text(id))
                .isEqualTo(before)
                .contains("Số: 99/BC-BTĐKT", "Lời của Ban.")
                .doesNotContain("5.100");
        assertThat(syntheses.open(id).row().sha256()).isEqualTo(frozen.row().sha256());
        assertThatThrownBy(() -> syntheses.save(id, frozen.version(), TITLE, content("Khác")))
                .isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> syntheses.freeze(id, frozen.version())).isInstanceOf(StepRefused.class);
    }

    @Test
    void aFrozenPaperThatSomebodyChangedIsNotHandedOut() {
        var draft = syntheses.create(TITLE);
        draft = syntheses.save(draft.row().id(), draft.version(), TITLE, content("Lời của Ban."));
        var id = syntheses.freeze(draft.row().id(), draft.version()).row().id();

        sql.update("update report_synthesis set paper = replace(paper, 'Lời', 'Ý') where id = ?", id.toString());

        assertThatThrownBy(() -> syntheses.file(id, Format.PDF)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void withoutNumberAndDayNothingIsFrozen() {
        var draft = syntheses.create(TITLE);

        assertThatThrownBy(() -> syntheses.freeze(draft.row().id(), draft.version()))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("số và ngày");
        assertThatThrownBy(() -> syntheses.create("  ")).isInstanceOf(StepRefused.class);
    }

    @Test
    void withoutShortcomingsNothingIsFrozen() {
        var draft = syntheses.create(TITLE);
        var content = content("Một");
        var silent = new SynthesisContent(99, content.dated(), "Một", "Hai", "", "Ba", content.signature());
        var saved = syntheses.save(draft.row().id(), draft.version(), TITLE, silent);

        assertThatThrownBy(() -> syntheses.freeze(saved.row().id(), saved.version()))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("kể cả tồn tại, hạn chế");
    }

    @Test
    void theSecondOfTwoEditorsIsTold() {
        var draft = syntheses.create(TITLE);
        syntheses.save(draft.row().id(), draft.version(), TITLE, content("Một"));

        assertThatThrownBy(() -> syntheses.save(draft.row().id(), draft.version(), TITLE, content("Hai")))
                .isInstanceOf(EditedMeanwhile.class);
        assertThatThrownBy(() -> syntheses.freeze(draft.row().id(), draft.version()))
                .isInstanceOf(EditedMeanwhile.class);
    }

    @Test
    void aLeaderReadsAndAnOfficerOfAUnitDoesNot() {
        var draft = syntheses.create(TITLE);
        var id = draft.row().id();

        SignIn.as("lanh-dao", Role.LEADER);
        assertThat(syntheses.page(0, 10)).hasSize(1);
        assertThat(syntheses.file(id, Format.DOCX).name()).startsWith("du-thao-ket-qua");
        assertThat(syntheses.open(id).mayEdit()).isFalse();
        assertThatThrownBy(() -> syntheses.save(id, draft.version(), TITLE, content("x")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> syntheses.freeze(id, draft.version())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> syntheses.create(TITLE)).isInstanceOf(AccessDeniedException.class);

        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
        assertThatThrownBy(() -> syntheses.page(0, 10)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> syntheses.open(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> syntheses.file(id, Format.PDF)).isInstanceOf(AccessDeniedException.class);

        SignIn.as("hong-bang-doc", HONG_BANG, Role.LEADER);
        assertThatThrownBy(() -> syntheses.open(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> syntheses.file(id, Format.PDF)).isInstanceOf(AccessDeniedException.class);
    }

    private void accepted(UnitId unit, int registered) {
        var saved = reports.save(unit, ReportDraft.NEW, complete(registered));
        reports.accept(unit, reports.submit(unit, saved.version()).version());
    }

    private String text(UUID id) throws IOException {
        try (var pdf = Loader.loadPDF(syntheses.file(id, Format.PDF).bytes())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static SynthesisContent content(String opening) {
        return new SynthesisContent(
                99,
                LocalDate.of(2020, 7, 20),
                opening,
                "Kết quả.",
                "Tồn tại.",
                "Phương hướng.",
                new Signature(Signature.Right.OWN, "", "Trưởng Ban", ""));
    }
}
