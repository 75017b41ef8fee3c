package vn.haiphong.thidua.leadercalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haiphong.thidua.leadercalendar.LeaderCalendarSamples.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.leadercalendar.LeaderSlot.State;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.StepRefused;

@PortalTest
class LeaderCalendarDbTest {

    private static final UnitId NGO_QUYEN = new UnitId("304");
    private static final UnitId LE_CHAN = new UnitId("305");
    private static final LocalDate MONDAY = LocalDate.of(2020, 5, 11);
    private static final LocalDate DAY = LocalDate.of(2020, 5, 14);

    @Autowired
    LeaderCalendar calendar;

    @Autowired
    LeaderSlots slots;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void nothing() {
        LeaderCalendarSamples.none(sql);
    }

    @AfterEach
    void leave() {
        LeaderCalendarSamples.none(sql);
        SignIn.out();
    }

    @Test
    void aLeaderIsNeverInTwoPlacesInOneHalfDayAndTheClashIsNamed() {
        var first = requested(NGO_QUYEN, DayPart.WHOLE_DAY);
        var second = requested(LE_CHAN, DayPart.AFTERNOON);
        board();
        slots.confirm(first);

        assertThatThrownBy(() -> slots.confirm(second))
                .isInstanceOf(StepRefused.class)
                .hasMessage("Chủ tịch Ủy ban nhân dân thành phố đã có lịch buổi chiều 14/05/2020: Thăm đơn vị 304."
                        + " Hãy chọn người khác, hoặc không xếp lịch này và ghi lý do để đơn vị chọn lại.");
        assertThat(calendar.week(MONDAY))
                .extracting(LeaderHalfDay::half, LeaderHalfDay::unit, LeaderHalfDay::path)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(DayPart.AFTERNOON, NGO_QUYEN, "/quan-tri/hoi-nghi/304"),
                        org.assertj.core.groups.Tuple.tuple(DayPart.MORNING, NGO_QUYEN, "/quan-tri/hoi-nghi/304"));
        assertThat(calendar.waiting(0, 10)).extracting(LeaderSlot::id).containsExactly(second);
    }

    @Test
    void whatTheBoardEntersItselfStandsOnTheTrail() {
        board();

        calendar.block("CT", DAY, DayPart.MORNING, "Họp thường kỳ");
        calendar.unblock("CT", DAY, DayPart.MORNING);

        assertThat(sql.queryForList(
                        "select concat(action, ': ', details) from audit_entry where action like 'leadercalendar.%'"
                                + " order by id desc limit 2",
                        String.class))
                .containsExactly(
                        "leadercalendar.unblocked: 14/05/2020, Buổi sáng",
                        "leadercalendar.blocked: 14/05/2020, Buổi sáng: Họp thường kỳ");
    }

    @Test
    void theDatabaseItselfRefusesASecondPlace() {
        var taken = "insert into conference_half_day (leader_code, day, half, label, entered_by)"
                + " values ('CT', '2020-05-14', 'MORNING', 'Họp', 'x')";
        sql.update(taken);

        assertThatThrownBy(() -> sql.update(taken)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void ofTwoWhoConfirmAtTheSameMomentOneIsRefused() throws Exception {
        var both = List.of(requested(NGO_QUYEN, DayPart.MORNING), requested(LE_CHAN, DayPart.MORNING));
        board();
        var context = SecurityContextHolder.getContext();
        var barrier = new CyclicBarrier(2);
        var jobs = new ArrayList<Callable<Boolean>>();
        for (var slot : both) {
            jobs.add(() -> {
                SecurityContextHolder.setContext(context);
                barrier.await();
                try {
                    slots.confirm(slot);
                    return true;
                } catch (StepRefused | org.springframework.dao.DataAccessException e) {
                    return false;
                }
            });
        }

        int confirmed = 0;
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var result : threads.invokeAll(jobs)) if (result.get()) confirmed++;
        }

        assertThat(confirmed).isEqualTo(1);
        assertThat(calendar.week(MONDAY)).hasSize(1);
        assertThat(calendar.countWaiting()).isEqualTo(1);
    }

    @Test
    void aTakenHalfDayIsSaidToTheNextWhoAsksWithoutTellingWhoHasIt() {
        var slot = requested(NGO_QUYEN, DayPart.MORNING);
        board();
        slots.confirm(slot);

        assertThatThrownBy(() -> requested(LE_CHAN, DayPart.MORNING))
                .hasMessage(
                        "Chủ tịch Ủy ban nhân dân thành phố đã có lịch buổi sáng 14/05/2020. Hãy chọn người khác hoặc ngày khác.");
        assertThat(calendar.week(MONDAY)).singleElement().satisfies(one -> {
            assertThat(one.label()).isEqualTo("Đã có lịch");
            assertThat(one.unit()).isNull();
            assertThat(one.path()).isNull();
            assertThat(one.slot()).isNull();
        });
    }

    @Test
    void whatElseKeepsALeaderBusyCountsToo() {
        var slot = requested(NGO_QUYEN, DayPart.MORNING);
        board();
        calendar.block("CT", DAY, DayPart.WHOLE_DAY, "Họp thường kỳ Ủy ban nhân dân");

        assertThatThrownBy(() -> slots.confirm(slot)).hasMessageContaining(": Họp thường kỳ Ủy ban nhân dân.");
        calendar.unblock("CT", DAY, DayPart.MORNING);
        slots.confirm(slot);
        assertThatThrownBy(() -> calendar.unblock("CT", DAY, DayPart.MORNING)).isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> calendar.block("CT", DAY, DayPart.MORNING, "Việc khác"))
                .hasMessageContaining("Thăm đơn vị 304");
    }

    @Test
    void whoAnswersSecondIsTold() {
        officer(NGO_QUYEN);
        var visit = visit(NGO_QUYEN, "Thăm đơn vị");
        var slot = slots.request(visit, "CT", DAY, DayPart.MORNING, 0).id();
        board();
        slots.refuse(slot, "Chủ tịch đi công tác");

        assertThatThrownBy(() -> slots.confirm(slot)).isInstanceOf(EditedMeanwhile.class);
        assertThat(slots.of(visit.id(), NGO_QUYEN)).singleElement().satisfies(one -> {
            assertThat(one.occasion()).isEqualTo(visit);
            assertThat(one.state()).isEqualTo(State.REFUSED);
            assertThat(one.answer()).isEqualTo("Chủ tịch đi công tác");
        });
    }

    @Test
    void whatIsGivenUpOrReleasedIsFreeForOthers() {
        officer(NGO_QUYEN);
        var visit = visit(NGO_QUYEN, "Thăm đơn vị");
        var slot = slots.request(visit, "CT", DAY, DayPart.WHOLE_DAY, 0).id();
        slots.request(visit, "PCT-VX", DAY, DayPart.WHOLE_DAY, 0);
        board();
        slots.confirm(slot);
        assertThat(calendar.week(MONDAY)).hasSize(2);
        officer(NGO_QUYEN);

        assertThat(slots.giveUp(visit.id(), NGO_QUYEN, "Đổi ngày")).isEqualTo(2);

        assertThat(slots.of(visit.id(), NGO_QUYEN))
                .extracting(LeaderSlot::state)
                .containsExactly(State.RELEASED, State.RELEASED);
        var again = requested(LE_CHAN, DayPart.MORNING);
        board();
        slots.confirm(again);
        slots.release(again, "Trùng lịch Thành ủy");
        assertThat(calendar.week(MONDAY)).isEmpty();
    }

    @Test
    void nobodyAsksTwiceOrForWhoIsNotInTheRegister() {
        officer(NGO_QUYEN);
        var visit = visit(NGO_QUYEN, "Thăm đơn vị");
        slots.request(visit, "CT", DAY, DayPart.MORNING, 0);

        assertThatThrownBy(() -> slots.request(visit, "CT", DAY, DayPart.MORNING, 0))
                .hasMessageContaining("rồi.");
        assertThatThrownBy(() -> slots.request(visit, "KHONG-CO", DAY, DayPart.MORNING, 0))
                .isInstanceOf(StepRefused.class);
    }

    @Test
    void anOfficerReachesNoSlotOfAnotherUnit() {
        officer(NGO_QUYEN);
        var visit = visit(NGO_QUYEN, "Thăm đơn vị");
        slots.request(visit, "CT", DAY, DayPart.MORNING, 0);
        officer(LE_CHAN);

        assertThatThrownBy(() -> slots.request(visit, "PCT-VX", DAY, DayPart.MORNING, 0))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> slots.of(visit.id(), NGO_QUYEN)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> slots.giveUp(visit.id(), NGO_QUYEN, "x")).isInstanceOf(AccessDeniedException.class);
        assertThat(slots.of(visit.id(), LE_CHAN)).isEmpty();
        assertThat(slots.giveUp(visit.id(), LE_CHAN, "x")).isZero();
        officer(NGO_QUYEN);
        assertThat(slots.of(visit.id(), NGO_QUYEN))
                .extracting(LeaderSlot::state)
                .containsExactly(State.REQUESTED);
    }

    @Test
    void onlyTheBoardDecidesAndKeepsTheRegister() {
        var slot = requested(NGO_QUYEN, DayPart.MORNING);

        assertThatThrownBy(() -> slots.confirm(slot)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> slots.refuse(slot, "x")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> slots.release(slot, "x")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> calendar.waiting(0, 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> calendar.block("CT", DAY, DayPart.MORNING, "x"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> calendar.unblock("CT", DAY, DayPart.MORNING))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> calendar.keepLeader(null, "x", true)).isInstanceOf(AccessDeniedException.class);
        SignIn.as("lanh-dao", Role.LEADER);
        assertThat(calendar.waiting(0, 1)).hasSize(1);
        assertThatThrownBy(() -> slots.confirm(slot)).isInstanceOf(AccessDeniedException.class);
        SignIn.as("ban-quan", NGO_QUYEN, Role.ORGANISER);
        assertThatThrownBy(() -> calendar.block("CT", DAY, DayPart.MORNING, "x"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> calendar.keepLeader(null, "x", true)).isInstanceOf(AccessDeniedException.class);
        SignIn.as("bien-tap", Role.EDITOR);
        assertThatThrownBy(() -> calendar.week(MONDAY)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theBoardAddsAPostAndRetiresIt() {
        board();
        calendar.keepLeader(null, "Phó Chủ tịch Ủy ban nhân dân thành phố (khối Nội chính)", true);
        var added = calendar.leaders().getLast();
        assertThat(added.title()).isEqualTo("Phó Chủ tịch Ủy ban nhân dân thành phố (khối Nội chính)");

        calendar.keepLeader(added.code(), added.title(), false);

        assertThat(calendar.leaders().getLast().active()).isFalse();
        officer(NGO_QUYEN);
        assertThatThrownBy(() -> slots.request(visit(NGO_QUYEN, "Thăm đơn vị"), added.code(), DAY, DayPart.MORNING, 0))
                .hasMessageContaining("không còn trong danh sách");
    }

    private UUID requested(UnitId unit, DayPart part) {
        officer(unit);
        return slots.request(visit(unit, "Thăm đơn vị " + unit.code()), "CT", DAY, part, 0)
                .id();
    }

    private static void officer(UnitId unit) {
        SignIn.as("can-bo-" + unit.code().toLowerCase(), unit, Role.UNIT);
    }

    private static void board() {
        SignIn.as("ban-tdkt", Role.ORGANISER);
    }
}
