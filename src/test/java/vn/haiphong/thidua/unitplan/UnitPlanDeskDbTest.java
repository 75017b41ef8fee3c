package vn.haiphong.thidua.unitplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.haiphong.thidua.AtOnce;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.campaign.TaskState;
import vn.haiphong.thidua.campaign.Tasks;
import vn.haiphong.thidua.file.DocumentId;
import vn.haiphong.thidua.file.DocumentRefused;
import vn.haiphong.thidua.file.DocumentSamples;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.unitplan.UnitPlanDraft.Step;

@PortalTest
class UnitPlanDeskDbTest {

    private static final UnitId HONG_BANG = new UnitId("303");
    private static final UnitId NGO_QUYEN = new UnitId("304");
    private static final UnitId SO_DAU = new UnitId("11302");

    @Autowired
    UnitPlanDesk desk;

    @Autowired
    UnitPlanRegister register;

    @Autowired
    PlanCascade cascade;

    @Autowired
    UnitPlanController controller;

    @Autowired
    Tasks tasks;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void noPlans() {
        UnitPlanSamples.none(sql);
        officer();
    }

    @AfterEach
    void leave() {
        UnitPlanSamples.none(sql);
        SignIn.out();
    }

    @Test
    void aPlanIsWrittenHandedInReturnedHandedInAgainAndAcceptedWithAReceipt() {
        var draft = desk.save(HONG_BANG, -1, UnitPlanSamples.complete());
        assertThat(draft.status()).isEqualTo(UnitPlanStatus.DRAFT);
        var submitted = desk.submit(HONG_BANG, draft.version());
        assertThat(task()).isEqualTo(TaskState.SUBMITTED);

        board();
        var returned = desk.sendBack(HONG_BANG, submitted.version(), "Thiếu dự toán chi tiết");
        assertThat(returned.note()).isEqualTo("Thiếu dự toán chi tiết");
        assertThat(task()).isEqualTo(TaskState.RETURNED);

        officer();
        var again = desk.submit(HONG_BANG, desk.open(HONG_BANG).version());
        board();
        var accepted = desk.accept(HONG_BANG, again.version());

        assertThat(accepted.receipt()).matches("01/\\d{4}-BN");
        assertThat(accepted.acceptedBy()).isEqualTo("Người dùng ban-tdkt");
        assertThat(accepted.acceptedAt()).isNotNull();
        assertThat(tasks.find("ke-hoach", HONG_BANG)).hasValueSatisfying(task -> {
            assertThat(task.state()).isEqualTo(TaskState.DONE);
            assertThat(task.evidence()).isEqualTo("Kế hoạch 12/KH-UBND, biên nhận " + accepted.receipt());
            assertThat(task.path()).isEqualTo("/quan-tri/ke-hoach-don-vi/303");
        });
    }

    @Test
    void receiptsRunOnWithinTheYear() {
        accepted(HONG_BANG);
        accepted(NGO_QUYEN);

        assertThat(register.page(UnitPlanStatus.ACCEPTED, 0, 10))
                .extracting(row -> row.receipt().substring(0, 2))
                .containsExactlyInAnyOrder("01", "02");
    }

    @Test
    void plansAcceptedAtTheSameMomentGetTwoReceipts() throws Exception {
        var one = submitted(HONG_BANG);
        var other = submitted(NGO_QUYEN);
        board();

        var accepted = AtOnce.<UnitPlanDraft>all(
                List.of(() -> desk.accept(HONG_BANG, one.version()), () -> desk.accept(NGO_QUYEN, other.version())));

        assertThat(accepted)
                .extracting(draft -> draft.receipt().substring(0, 2))
                .containsExactlyInAnyOrder("01", "02");
    }

    @Test
    void anIncompletePlanIsRefusedWithEveryFault() {
        var draft = desk.save(HONG_BANG, -1, UnitPlanContent.empty());

        assertThatThrownBy(() -> desk.submit(HONG_BANG, draft.version()))
                .isInstanceOfSatisfying(
                        UnitPlanRefused.class,
                        refused -> assertThat(refused.faults()).hasSize(17));
        assertThat(task()).isEqualTo(TaskState.OPEN);
    }

    @Test
    void whatIsHandedInCannotBeEdited() {
        var submitted = submitted(HONG_BANG);

        assertThatThrownBy(() -> desk.save(HONG_BANG, submitted.version(), UnitPlanSamples.complete()))
                .isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> desk.submit(HONG_BANG, submitted.version())).isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> desk.attach(HONG_BANG, submitted.version(), DocumentSamples.pdf(), "a.pdf"))
                .isInstanceOf(StepRefused.class);
    }

    @Test
    void whatWasNotHandedInIsNeitherAcceptedNorReturned() {
        var draft = desk.save(HONG_BANG, -1, UnitPlanSamples.complete());
        board();

        assertThatThrownBy(() -> desk.accept(HONG_BANG, draft.version())).isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> desk.sendBack(HONG_BANG, draft.version(), "x")).isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> desk.accept(NGO_QUYEN, -1)).hasMessage("Đơn vị này chưa có kế hoạch.");
    }

    @Test
    void theSecondOfTwoWritersIsToldAndNothingIsLost() {
        var first = desk.save(HONG_BANG, -1, UnitPlanSamples.complete());
        SignIn.as("hong-bang-2", HONG_BANG, Role.UNIT);
        desk.save(HONG_BANG, first.version(), UnitPlanSamples.complete().withFiles(List.of()));
        sql.update("update unitplan_plan set version = version + 1");

        assertThatThrownBy(() -> desk.save(HONG_BANG, first.version(), UnitPlanContent.empty()))
                .isInstanceOf(EditedMeanwhile.class);
        assertThatThrownBy(() -> desk.save(HONG_BANG, -1, UnitPlanContent.empty()))
                .isInstanceOf(EditedMeanwhile.class);
        assertThat(desk.open(HONG_BANG).content().number()).isEqualTo("12/KH-UBND");
    }

    @Test
    void anOfficerWritesAndReadsTheOwnSubtreeOnly() {
        var submitted = submitted(HONG_BANG);
        SignIn.as("ngo-quyen", NGO_QUYEN, Role.UNIT);

        assertThatThrownBy(() -> desk.open(HONG_BANG)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.save(HONG_BANG, submitted.version(), UnitPlanContent.empty()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.submit(HONG_BANG, submitted.version())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.accept(HONG_BANG, submitted.version())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.sendBack(HONG_BANG, submitted.version(), "x"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.attach(HONG_BANG, submitted.version(), DocumentSamples.pdf(), "a.pdf"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> cascade.passOn(HONG_BANG)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> cascade.sent(HONG_BANG)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> cascade.acknowledge(HONG_BANG)).isInstanceOf(StepRefused.class);
        assertThat(register.page(null, 0, 10)).isEmpty();
        assertThat(register.count(null)).isZero();
    }

    @Test
    void noUnitAcceptsItsOwnPlanAndLeadersOnlyRead() {
        var submitted = submitted(HONG_BANG);
        assertThatThrownBy(() -> desk.accept(HONG_BANG, submitted.version())).isInstanceOf(AccessDeniedException.class);

        SignIn.as("lanh-dao", Role.LEADER);
        assertThat(desk.open(HONG_BANG).content().number()).isEqualTo("12/KH-UBND");
        assertThatThrownBy(() -> desk.accept(HONG_BANG, submitted.version())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.save(HONG_BANG, submitted.version(), UnitPlanContent.empty()))
                .isInstanceOf(AccessDeniedException.class);
        SignIn.as("bien-tap", Role.EDITOR);
        assertThatThrownBy(() -> desk.open(HONG_BANG)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> register.page(null, 0, 10)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aDraftStaysWithThoseWhoWriteIt() {
        desk.save(HONG_BANG, -1, UnitPlanSamples.complete());
        assertThat(register.count(null)).isEqualTo(1);

        board();

        assertThat(register.count(null)).isZero();
        assertThat(desk.open(HONG_BANG).content()).isEqualTo(UnitPlanContent.empty());
    }

    @Test
    void aSuperiorAcceptsThePlanOfAUnitThatOwesNoneToTheCity() {
        SignIn.as("so-dau", SO_DAU, Role.UNIT);
        var draft = desk.save(SO_DAU, -1, UnitPlanSamples.complete());
        var submitted = desk.submit(SO_DAU, draft.version());
        assertThatThrownBy(() -> desk.accept(SO_DAU, submitted.version())).isInstanceOf(AccessDeniedException.class);

        officer();

        assertThat(desk.accept(SO_DAU, submitted.version()).status()).isEqualTo(UnitPlanStatus.ACCEPTED);
    }

    @Test
    void aPlanIsPassedOnLevelByLevelAndAcknowledged() {
        submitted(HONG_BANG);
        int sent = cascade.passOn(HONG_BANG);
        assertThat(sent).isPositive();
        assertThat(cascade.passOn(HONG_BANG)).isZero();

        SignIn.as("so-dau", SO_DAU, Role.UNIT);
        assertThat(desk.open(HONG_BANG).content().number()).isEqualTo("12/KH-UBND");
        assertThat(desk.open(HONG_BANG).steps()).isEmpty();
        cascade.receive(HONG_BANG);
        cascade.acknowledge(HONG_BANG);
        assertThat(cascade.arrived())
                .extracting(Delivery::from, Delivery::readBy)
                .containsExactly(tuple(HONG_BANG, "Người dùng so-dau"));
        assertThatThrownBy(() -> cascade.sent(HONG_BANG)).isInstanceOf(AccessDeniedException.class);

        officer();
        assertThat(cascade.sent(HONG_BANG))
                .hasSize(sent)
                .filteredOn(one -> one.readAt() != null)
                .extracting(Delivery::to)
                .containsExactly(SO_DAU);
    }

    @Test
    void aDraftIsNotPassedOnAndALeafHasNobodyBelow() {
        desk.save(HONG_BANG, -1, UnitPlanSamples.complete());
        assertThatThrownBy(() -> cascade.passOn(HONG_BANG)).hasMessageContaining("Hãy nộp kế hoạch trước");
        SignIn.as("so-dau", SO_DAU, Role.UNIT);
        desk.submit(SO_DAU, desk.save(SO_DAU, -1, UnitPlanSamples.complete()).version());

        assertThatThrownBy(() -> cascade.passOn(SO_DAU)).hasMessageContaining("không có đơn vị trực thuộc");
    }

    @Test
    void filesAreHandedOutToThoseWhoMayReadThePlan() {
        var draft = desk.save(HONG_BANG, -1, UnitPlanSamples.complete());
        var attached = desk.attach(HONG_BANG, draft.version(), DocumentSamples.pdf(), "Kế hoạch 12.pdf");
        var file = attached.files().getFirst().id().value();
        assertThat(controller.file("303", file).getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(controller.file("303", file).getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION))
                .startsWith("attachment");
        assertThat(controller.file("303", UUID.randomUUID()).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);

        board();
        assertThat(controller.file("303", file).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        officer();
        desk.submit(HONG_BANG, attached.version());
        board();
        assertThat(controller.file("303", file).getStatusCode()).isEqualTo(HttpStatus.OK);
        SignIn.as("ngo-quyen", NGO_QUYEN, Role.UNIT);
        assertThat(controller.file("303", file).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        // Under the own unit's address the file of another one is not there either.
        assertThat(controller.file("304", file).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void aFileThatIsNoDocumentIsRefusedAndOneTakenAwayIsGone() {
        var draft = desk.save(HONG_BANG, -1, UnitPlanSamples.complete());
        assertThatThrownBy(() -> desk.attach(
                        HONG_BANG, draft.version(), new java.io.ByteArrayInputStream("<html>".getBytes()), "a.pdf"))
                .isInstanceOf(DocumentRefused.class);
        var attached = desk.attach(HONG_BANG, draft.version(), DocumentSamples.pdf(), "a.pdf");
        var file = attached.files().getFirst().id();

        var without = desk.detach(HONG_BANG, attached.version(), new DocumentId(file.value()));

        assertThat(without.files()).isEmpty();
        assertThat(controller.file("303", file.value()).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void warningsNameTheWindowTheWeekendAndTheForm() {
        var odd = UnitPlanSamples.complete();
        var draft = desk.save(
                HONG_BANG,
                -1,
                new UnitPlanContent(
                        odd.number(),
                        odd.issued(),
                        ConferenceForm.PLENARY,
                        850,
                        java.time.LocalDate.of(2020, 7, 4),
                        java.time.LocalDate.of(2020, 7, 4),
                        odd.venue(),
                        odd.scale(),
                        odd.steering(),
                        odd.cost(),
                        odd.parts(),
                        odd.contactName(),
                        odd.contactPhone(),
                        odd.contactMail(),
                        List.of()));

        assertThat(draft.warnings())
                .containsExactly(
                        "Thời gian dự kiến nằm ngoài Quý II năm 2020 (điều khoản II.3b).",
                        "Ngày bắt đầu 04/07/2020 là thứ Bảy.",
                        "Đơn vị trên 200 người: hướng dẫn 1149/HD-BTĐKT nêu hội nghị đại biểu.");
    }

    @Test
    void oneUnitsPlanAndThreeTakeOneQueryToList(@Autowired EntityManagerFactory factory) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        submitted(HONG_BANG);
        board();
        statistics.clear();
        assertThat(register.page(null, 0, 25)).hasSize(1);
        var one = statistics.getPrepareStatementCount();
        submitted(NGO_QUYEN);
        submitted(new UnitId("305"));
        board();

        statistics.clear();

        assertThat(register.page(null, 0, 25)).hasSize(3);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(one);
    }

    @Test
    void whatMayBeDoneFollowsRoleAndState() {
        assertThat(desk.open(HONG_BANG).steps()).containsExactlyInAnyOrder(Step.EDIT, Step.SUBMIT);
        submitted(HONG_BANG);
        assertThat(desk.open(HONG_BANG).steps()).containsExactly(Step.PASS_ON);
        board();
        assertThat(desk.open(HONG_BANG).steps()).containsExactly(Step.DECIDE);
    }

    private UnitPlanDraft submitted(UnitId unit) {
        SignIn.as("can-bo-" + unit.code().toLowerCase(), unit, Role.UNIT);
        var draft = desk.save(unit, -1, UnitPlanSamples.complete());
        return desk.submit(unit, draft.version());
    }

    private void accepted(UnitId unit) {
        var submitted = submitted(unit);
        board();
        desk.accept(unit, submitted.version());
    }

    private TaskState task() {
        return tasks.find("ke-hoach", HONG_BANG).orElseThrow().state();
    }

    private static void officer() {
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
    }

    private static void board() {
        SignIn.as("ban-tdkt", Role.ORGANISER);
    }
}
