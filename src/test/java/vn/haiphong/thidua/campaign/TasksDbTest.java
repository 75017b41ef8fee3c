package vn.haiphong.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
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
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.StepRefused;

@PortalTest
class TasksDbTest {

    private static final UnitId HONG_BANG = new UnitId("303");
    private static final UnitId NGO_QUYEN = new UnitId("304");
    private static final UnitId SO_DAU = new UnitId("11302");
    private static final String PLAN = "ke-hoach";
    private static final String BASE = Obligations.conference(UnitLevel.GRASSROOTS);
    private static final String UPPER = Obligations.conference(UnitLevel.UPPER);

    @Autowired
    Tasks tasks;

    @Autowired
    Units units;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void nothingHasBeenDone() {
        sql.update(
                "update campaign_task set state = 'OPEN', submitted_at = null, due_now = due, evidence = '', path = ''");
        SignIn.as("ban-tdkt", Role.ORGANISER);
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void thePlanGivesEveryUnitOfALevelItsTask() {
        var grassroots = units.tree().all().stream()
                .filter(unit -> unit.level() == UnitLevel.GRASSROOTS)
                .count();

        var progress = tasks.progress();

        assertThat(progress)
                .extracting(one -> one.obligation().code())
                .startsWith("diem-duyet", "diem-dang-ky-lich", PLAN, BASE, UPPER);
        assertThat(progress)
                .filteredOn(one -> one.obligation().code().equals(BASE))
                .extracting(TaskProgress::units)
                .containsExactly((int) grassroots);
    }

    @Test
    void aPilotConferenceIsDueInTheFirstQuarterAndTheOthersInTheSecond() {
        assertThat(tasks.find(UPPER, HONG_BANG).orElseThrow().due()).isEqualTo(LocalDate.of(2020, 3, 31));
        assertThat(tasks.find(UPPER, NGO_QUYEN).orElseThrow().due()).isEqualTo(LocalDate.of(2020, 6, 30));
    }

    @Test
    void aTaskIsHandedInReturnedHandedInAgainAndAccepted() {
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
        tasks.submitted(PLAN, HONG_BANG, "Kế hoạch 12/KH-UBND", "/quan-tri/x");
        assertThat(state(PLAN, HONG_BANG)).isEqualTo(TaskState.SUBMITTED);

        SignIn.as("ban-tdkt", Role.ORGANISER);
        tasks.returned(PLAN, HONG_BANG, "Thiếu dự toán", "");
        assertThat(state(PLAN, HONG_BANG)).isEqualTo(TaskState.RETURNED);
        tasks.submitted(PLAN, HONG_BANG, "Kế hoạch 12/KH-UBND", "");
        tasks.done(PLAN, HONG_BANG, "Biên nhận 1", "");

        assertThat(state(PLAN, HONG_BANG)).isEqualTo(TaskState.DONE);
        assertThat(tasks.find(PLAN, HONG_BANG).orElseThrow().evidence()).isEqualTo("Biên nhận 1");
        assertThat(sql.queryForObject(
                        "select count(*) from audit_entry where subject = 'ke-hoach/303' and action like 'campaign.task.%'",
                        Integer.class))
                .isGreaterThanOrEqualTo(4);
    }

    @Test
    void whatWasNotHandedInCannotBeReturned() {
        assertThatThrownBy(() -> tasks.returned(PLAN, HONG_BANG, "", ""))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("Chưa nộp");
    }

    @Test
    void aTaskThePlanDoesNotGiveIsRefused() {
        assertThatThrownBy(() -> tasks.submitted(PLAN, SO_DAU, "", "")).isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> tasks.submitted("khong-co", HONG_BANG, "", "")).isInstanceOf(StepRefused.class);
    }

    @Test
    void anOfficerSeesAndTouchesTheOwnSubtreeOnly() {
        assertThat(tasks.page(new TaskFilter(null, null, NGO_QUYEN, false), 0, 10))
                .isNotEmpty();

        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);

        assertThat(tasks.page(TaskFilter.ALL, 0, 1000))
                .isNotEmpty()
                .allMatch(task -> units.tree().covers(HONG_BANG, task.unit()));
        assertThat(tasks.page(new TaskFilter(null, null, NGO_QUYEN, false), 0, 10))
                .isEmpty();
        assertThatThrownBy(() -> tasks.of(NGO_QUYEN)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> tasks.find(PLAN, NGO_QUYEN)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> tasks.submitted(PLAN, NGO_QUYEN, "", "")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> tasks.returned(PLAN, HONG_BANG, "", "")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void othersDoNotGetIn() {
        SignIn.as("bien-tap", Role.EDITOR);
        assertThatThrownBy(() -> tasks.progress()).isInstanceOf(AccessDeniedException.class);

        SignIn.as("lanh-dao", Role.LEADER);
        assertThat(tasks.progress()).isNotEmpty();
        assertThatThrownBy(() -> tasks.submitted(PLAN, HONG_BANG, "", "")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void lateIsWhatIsNeitherDoneNorHandedInByTheDayInForce() {
        var task = new Task(PLAN, HONG_BANG, day(30), day(30), TaskState.OPEN, Instant.EPOCH, null, "", "");

        assertThat(task.isLate(day(30))).isFalse();
        assertThat(task.isLate(day(30).plusDays(1))).isTrue();
        assertThat(new Task(PLAN, HONG_BANG, day(30), day(30).plusDays(9), TaskState.OPEN, Instant.EPOCH, null, "", "")
                        .isLate(day(30).plusDays(1)))
                .isFalse();
        assertThat(new Task(PLAN, HONG_BANG, day(30), day(30), TaskState.SUBMITTED, Instant.EPOCH, null, "", "")
                        .isLate(day(30).plusDays(1)))
                .isFalse();
    }

    @Test
    void lateTasksAreFoundAndCounted() {
        // The portal's clock runs in 2026: everything with a day in the plan is late.
        var late = new TaskFilter(PLAN, null, HONG_BANG, true);

        assertThat(tasks.count(late)).isEqualTo(1);
        tasks.submitted(PLAN, HONG_BANG, "Kế hoạch", "");

        assertThat(tasks.count(late)).isZero();
        assertThat(tasks.find(PLAN, HONG_BANG).orElseThrow().daysTooLate()).isPositive();
    }

    private TaskState state(String code, UnitId unit) {
        return tasks.find(code, unit).orElseThrow().state();
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2019, 11, day);
    }
}
