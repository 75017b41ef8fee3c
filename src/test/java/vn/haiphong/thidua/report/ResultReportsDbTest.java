package vn.haiphong.thidua.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haiphong.thidua.report.ReportSamples.HONG_BANG;
import static vn.haiphong.thidua.report.ReportSamples.NGO_QUYEN;
import static vn.haiphong.thidua.report.ReportSamples.QUAN_TOAN;
import static vn.haiphong.thidua.report.ReportSamples.SO_DAU;
import static vn.haiphong.thidua.report.ReportSamples.complete;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.haiphong.thidua.AtOnce;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.campaign.TaskState;
import vn.haiphong.thidua.campaign.Tasks;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.paper.Papers.Format;
import vn.haiphong.thidua.report.ReportContent.Shortcoming;
import vn.haiphong.thidua.report.ReportContent.Target;
import vn.haiphong.thidua.report.ReportDraft.Step;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.StepRefused;

@PortalTest
class ResultReportsDbTest {

    @Autowired
    ResultReports reports;

    @Autowired
    ReportRegister register;

    @Autowired
    Tasks tasks;

    @Autowired
    Units units;

    @Autowired
    Campaigns campaigns;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void nothingIsWritten() {
        ReportSamples.nothingHasBeenDone(sql);
        officer(HONG_BANG);
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void aPackIsWrittenHandedInReturnedHandedInAgainAndTakenInWithAReceipt() {
        var saved = reports.save(HONG_BANG, ReportDraft.NEW, complete(120));
        var submitted = reports.submit(HONG_BANG, saved.version());
        assertThat(submitted.status()).isEqualTo(ReportStatus.SUBMITTED);
        assertThat(taskState()).isEqualTo(TaskState.SUBMITTED);

        board();
        var returned = reports.giveBack(HONG_BANG, submitted.version(), "Thiếu số liệu quỹ");
        assertThat(returned.note()).isEqualTo("Thiếu số liệu quỹ");
        assertThat(taskState()).isEqualTo(TaskState.RETURNED);

        officer(HONG_BANG);
        var again = reports.submit(HONG_BANG, returned.version());
        assertThat(again.note()).isNull();

        board();
        var accepted = reports.accept(HONG_BANG, again.version());
        assertThat(accepted.status()).isEqualTo(ReportStatus.ACCEPTED);
        assertThat(accepted.receipt().words()).startsWith("01/BN, ");
        var task = tasks.find("tong-ket", HONG_BANG).orElseThrow();
        assertThat(task.state()).isEqualTo(TaskState.DONE);
        assertThat(task.evidence()).startsWith("Biên nhận 01/BN");
        assertThat(task.path()).isEqualTo("/quan-tri/bao-cao/303");
    }

    @Test
    void packsTakenInAtTheSameMomentGetTwoReceipts() throws Exception {
        var versions = new ArrayList<Long>();
        for (var unit : List.of(HONG_BANG, NGO_QUYEN)) {
            officer(unit);
            var saved = reports.save(unit, ReportDraft.NEW, complete(1));
            versions.add(reports.submit(unit, saved.version()).version());
        }
        board();

        var accepted = AtOnce.<ReportDraft>all(List.of(
                () -> reports.accept(HONG_BANG, versions.get(0)), () -> reports.accept(NGO_QUYEN, versions.get(1))));

        assertThat(accepted).extracting(draft -> draft.receipt().number()).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void receiptsCountOn() {
        handIn(HONG_BANG, complete(1));
        handIn(NGO_QUYEN, complete(1));

        board();

        assertThat(List.of(take(HONG_BANG), take(NGO_QUYEN)))
                .extracting(draft -> draft.receipt().number())
                .containsExactly(1, 2);
    }

    @Test
    void shortcomingsWithTheirCausesAreDemanded() {
        var none = with(complete(1), List.of());
        var withoutCause = with(complete(1), List.of(new Shortcoming("Chưa đều.", "", "")));

        assertThatThrownBy(() -> handIn(HONG_BANG, none))
                .isInstanceOf(ReportIncomplete.class)
                .hasMessageContaining("ít nhất một tồn tại, hạn chế cùng nguyên nhân");
        assertThat(problems(withoutCause)).containsExactly("shortcomings");
        assertThat(tasks.find("tong-ket", HONG_BANG).orElseThrow().state()).isEqualTo(TaskState.OPEN);
    }

    @Test
    void everythingMandatoryIsNamedAtOnce() {
        assertThat(problems(ReportContent.EMPTY))
                .containsExactly("achievements", "shortcomings", "directions", "targets");
    }

    @Test
    void aTargetMustBeMeasurableAndLieInTheNextTerm() {
        var noNumber = new Target("Nhân rộng", "điển hình", null, 2025);
        var tooLate = new Target("Nhân rộng", "điển hình", BigDecimal.TEN, 2026);

        for (var target : List.of(noNumber, tooLate)) {
            var content = complete(1);
            assertThat(problems(new ReportContent(
                            false,
                            content.figures(),
                            "",
                            Map.of(),
                            content.achievements(),
                            content.shortcomings(),
                            content.directions(),
                            List.of(target),
                            List.of(),
                            "")))
                    .containsExactly("targets");
        }
    }

    @Test
    void aFigureIsKnownTypedAndNotNegative() {
        for (var wrong : List.of(
                Map.of("khong-co", BigDecimal.ONE),
                Map.of(Indicator.STORIES, BigDecimal.ONE),
                Map.of("quy", BigDecimal.valueOf(-1)))) {
            var content = new ReportContent(false, wrong, "", Map.of(), "", List.of(), "", List.of(), List.of(), "");
            assertThatThrownBy(() -> reports.save(HONG_BANG, ReportDraft.NEW, content))
                    .isInstanceOf(ReportIncomplete.class);
        }
    }

    @Test
    void theSecondOfTwoEditorsIsToldAndNothingIsWritten() {
        var opened = reports.save(HONG_BANG, ReportDraft.NEW, complete(1));
        reports.save(HONG_BANG, opened.version(), complete(2));

        assertThatThrownBy(() -> reports.save(HONG_BANG, opened.version(), complete(3)))
                .isInstanceOf(EditedMeanwhile.class);
        assertThatThrownBy(() -> reports.save(HONG_BANG, ReportDraft.NEW, complete(3)))
                .isInstanceOf(EditedMeanwhile.class);
        assertThatThrownBy(() -> reports.submit(HONG_BANG, opened.version())).isInstanceOf(EditedMeanwhile.class);
        assertThat(reports.open(HONG_BANG).content()).isEqualTo(complete(2));
    }

    @Test
    void whatWasHandedInIsNotEdited() {
        var version = handIn(HONG_BANG, complete(1)).version();

        assertThatThrownBy(() -> reports.save(HONG_BANG, version, complete(2))).isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> reports.submit(HONG_BANG, version)).isInstanceOf(StepRefused.class);
    }

    @Test
    void anEmptyPackOpensEarlyWithWhatThePortalKnows() {
        ReportSamples.task(
                sql,
                "hoi-nghi-co-so",
                SO_DAU,
                TaskState.DONE,
                LocalDate.of(2020, 3, 30).atTime(9, 0),
                null);

        var draft = reports.open(HONG_BANG);

        assertThat(draft.version()).isEqualTo(ReportDraft.NEW);
        assertThat(draft.rollup().figure(Indicator.CONFERENCES)).isEqualByComparingTo("1");
        assertThat(draft.rollup().figures()).containsKey(Indicator.STORIES);
        assertThat(draft.indicators()).extracting(Indicator::group).contains("Danh hiệu thi đua", "Kinh phí");
        assertThat(sql.queryForObject("select count(*) from report_result", Integer.class))
                .isZero();
    }

    @Test
    void figuresOfTheWardsAreAddedUpOnceTheDistrictHasTakenThemIn() {
        handIn(SO_DAU, complete(30));
        handIn(QUAN_TOAN, complete(12));
        officer(HONG_BANG);
        reports.save(HONG_BANG, ReportDraft.NEW, complete(100));
        assertThat(registered(HONG_BANG)).isEqualByComparingTo("100");

        take(SO_DAU);
        take(QUAN_TOAN);

        assertThat(registered(HONG_BANG)).isEqualByComparingTo("142");
        assertThat(reports.open(HONG_BANG).rollup().figure("quy")).isEqualByComparingTo("37.5");
    }

    @Test
    void figuresThatIncludeTheWardsAreNotAddedAgain() {
        handIn(SO_DAU, complete(30));
        officer(HONG_BANG);
        take(SO_DAU);

        reports.save(HONG_BANG, ReportDraft.NEW, inclusive(complete(100)));

        assertThat(registered(HONG_BANG)).isEqualByComparingTo("100");
    }

    @Test
    void theDistrictTakesInItsWardsButNeverItself() {
        var ward = handIn(SO_DAU, complete(1));
        officer(SO_DAU);
        assertThatThrownBy(() -> reports.accept(SO_DAU, ward.version())).isInstanceOf(AccessDeniedException.class);
        var own = handIn(HONG_BANG, complete(1));

        officer(HONG_BANG);
        assertThat(reports.open(SO_DAU).steps()).containsExactly(Step.RETURN, Step.ACCEPT);
        assertThat(reports.open(HONG_BANG).steps()).isEmpty();
        assertThat(reports.accept(SO_DAU, ward.version()).status()).isEqualTo(ReportStatus.ACCEPTED);
        assertThatThrownBy(() -> reports.accept(HONG_BANG, own.version())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reports.giveBack(HONG_BANG, own.version(), "x"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anOfficerTouchesNothingOutsideTheOwnSubtree() {
        var foreign = handIn(NGO_QUYEN, complete(1));
        officer(HONG_BANG);

        assertThatThrownBy(() -> reports.open(NGO_QUYEN)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reports.file(NGO_QUYEN, Format.PDF)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reports.save(NGO_QUYEN, foreign.version(), complete(2)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reports.submit(NGO_QUYEN, foreign.version()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reports.accept(NGO_QUYEN, foreign.version()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reports.giveBack(NGO_QUYEN, foreign.version(), "x"))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(register.page(UnitLevel.UPPER, 0, 100))
                .extracting(ReportRow::unit)
                .containsExactly(HONG_BANG);
        assertThat(register.page(UnitLevel.GRASSROOTS, 0, 100))
                .hasSize(11)
                .allMatch(row -> units.tree().covers(HONG_BANG, row.unit()));
    }

    @Test
    void aLeaderReadsAndOthersDoNotGetIn() {
        var version = handIn(HONG_BANG, complete(1)).version();

        SignIn.as("lanh-dao", Role.LEADER);
        assertThat(reports.open(HONG_BANG).steps()).isEmpty();
        assertThatThrownBy(() -> reports.accept(HONG_BANG, version)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reports.save(HONG_BANG, version, complete(2)))
                .isInstanceOf(AccessDeniedException.class);

        SignIn.as("bao-chi", Role.PRESS);
        assertThatThrownBy(() -> reports.open(HONG_BANG)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> register.page(UnitLevel.UPPER, 0, 10)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reports.file(HONG_BANG, Format.PDF)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theReportComesAsAnOfficialPaper() throws IOException {
        reports.save(HONG_BANG, ReportDraft.NEW, complete(1200));

        try (var pdf = Loader.loadPDF(reports.file(HONG_BANG, Format.PDF).bytes())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(
                            "ỦY BAN NHÂN DÂN QUẬN HỒNG BÀNG",
                            "Hồng Bàng, ngày",
                            "BÁO CÁO",
                            "Lượt cá nhân đăng ký thi đua lượt 1.200",
                            "Nguyên nhân: Cán bộ kiêm nhiệm.",
                            "TM. ỦY BAN NHÂN DÂN",
                            "Trần Văn Minh Họa");
        }
        assertThat(reports.file(HONG_BANG, Format.DOCX).name()).isEqualTo("bao-cao-tong-ket-quan-hong-bang.docx");
    }

    @Test
    void oneRowAndAPageOfRowsTakeOneQuery(@Autowired EntityManagerFactory factory) {
        board();
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        handIn(HONG_BANG, complete(1));
        handIn(NGO_QUYEN, complete(1));
        board();

        for (int size : new int[] {1, 50}) {
            statistics.clear();
            assertThat(register.page(UnitLevel.UPPER, 0, size)).hasSize(size);
            assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
        }
    }

    private List<String> problems(ReportContent content) {
        return ReportRules.ofSubmission(content, campaigns.current()).stream()
                .map(ReportProblem::field)
                .toList();
    }

    private ReportDraft handIn(UnitId unit, ReportContent content) {
        officer(unit);
        return reports.submit(unit, reports.save(unit, ReportDraft.NEW, content).version());
    }

    private ReportDraft take(UnitId unit) {
        return reports.accept(unit, reports.open(unit).version());
    }

    private BigDecimal registered(UnitId unit) {
        return reports.open(unit).rollup().figure("dang-ky-ca-nhan");
    }

    private TaskState taskState() {
        return tasks.find("tong-ket", HONG_BANG).orElseThrow().state();
    }

    private static void officer(UnitId unit) {
        SignIn.as("can-bo-" + unit.code().toLowerCase(), unit, Role.UNIT);
    }

    private static void board() {
        SignIn.as("ban-tdkt", Role.ORGANISER);
    }

    private static ReportContent with(ReportContent content, List<Shortcoming> shortcomings) {
        return new ReportContent(
                content.inclusive(),
                content.figures(),
                content.leadership(),
                content.movements(),
                content.achievements(),
                shortcomings,
                content.directions(),
                content.targets(),
                content.delegates(),
                content.signer());
    }

    private static ReportContent inclusive(ReportContent content) {
        return new ReportContent(
                true,
                content.figures(),
                content.leadership(),
                content.movements(),
                content.achievements(),
                content.shortcomings(),
                content.directions(),
                content.targets(),
                content.delegates(),
                content.signer());
    }
}
