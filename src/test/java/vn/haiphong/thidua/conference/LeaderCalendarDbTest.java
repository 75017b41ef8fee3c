package vn.haiphong.thidua.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haiphong.thidua.conference.ConferenceSamples.IN_Q1;
import static vn.haiphong.thidua.conference.ConferenceSamples.IN_Q2;
import static vn.haiphong.thidua.conference.ConferenceSamples.complete;

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
import vn.haiphong.thidua.campaign.TaskState;
import vn.haiphong.thidua.campaign.Tasks;
import vn.haiphong.thidua.conference.LeaderSlot.State;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.StepRefused;

@PortalTest
class LeaderCalendarDbTest {

    private static final UnitId HONG_BANG = new UnitId("303");
    private static final UnitId NGO_QUYEN = new UnitId("304");
    private static final UnitId LE_CHAN = new UnitId("305");
    private static final LocalDate MONDAY = LocalDate.of(2020, 5, 11);

    @Autowired
    LeaderCalendar calendar;

    @Autowired
    LeaderSlots slots;

    @Autowired
    ConferenceDesk desk;

    @Autowired
    Tasks tasks;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void nothing() {
        ConferenceSamples.none(sql);
    }

    @AfterEach
    void leave() {
        ConferenceSamples.none(sql);
        sql.update("delete from conference_leader where position > 5");
        SignIn.out();
    }

    @Test
    void aLeaderIsNeverInTwoPlacesInOneHalfDayAndTheClashIsNamed() {
        var first = requested(NGO_QUYEN, DayPart.WHOLE_DAY, "CT");
        var second = requested(LE_CHAN, DayPart.AFTERNOON, "CT");
        board();
        slots.confirm(first);

        assertThatThrownBy(() -> slots.confirm(second))
                .isInstanceOf(StepRefused.class)
                .hasMessage(
                        "Chủ tịch Ủy ban nhân dân thành phố đã có lịch buổi chiều 14/05/2020: Hội nghị điển hình"
                                + " tiên tiến, Quận Ngô Quyền. Hãy chọn người khác, hoặc không xếp lịch này và ghi lý do để đơn vị chọn lại.");
        assertThat(calendar.week(MONDAY))
                .extracting(LeaderHalfDay::half, LeaderHalfDay::unit)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(DayPart.AFTERNOON, NGO_QUYEN),
                        org.assertj.core.groups.Tuple.tuple(DayPart.MORNING, NGO_QUYEN));
        assertThat(calendar.waiting(0, 10)).extracting(LeaderSlot::id).containsExactly(second);
    }

    @Test
    void theDatabaseItselfRefusesASecondPlace() {
        sql.update(
                "insert into conference_half_day (leader_code, day, half, label, entered_by) values ('CT', '2020-05-14', 'MORNING', 'Họp', 'x')");

        assertThatThrownBy(
                        () -> sql.update(
                                "insert into conference_half_day (leader_code, day, half, label, entered_by) values ('CT', '2020-05-14', 'MORNING', 'Khác', 'y')"))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void ofTwoWhoConfirmAtTheSameMomentOneIsRefused() throws Exception {
        var both = List.of(requested(NGO_QUYEN, DayPart.MORNING, "CT"), requested(LE_CHAN, DayPart.MORNING, "CT"));
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
        var slot = requested(NGO_QUYEN, DayPart.MORNING, "CT");
        board();
        slots.confirm(slot);
        officer(LE_CHAN);
        var draft = desk.save(LE_CHAN, -1, complete(IN_Q2));

        assertThatThrownBy(() -> slots.request(LE_CHAN, draft.version(), "CT"))
                .hasMessage(
                        "Chủ tịch Ủy ban nhân dân thành phố đã có lịch buổi sáng 14/05/2020. Hãy chọn người khác hoặc ngày khác.");
        assertThat(calendar.week(MONDAY)).singleElement().satisfies(one -> {
            assertThat(one.label()).isEqualTo("Đã có lịch");
            assertThat(one.unit()).isNull();
        });
    }

    @Test
    void whatElseKeepsALeaderBusyCountsToo() {
        var slot = requested(NGO_QUYEN, DayPart.MORNING, "CT");
        board();
        calendar.block("CT", IN_Q2, DayPart.WHOLE_DAY, "Họp thường kỳ Ủy ban nhân dân");

        assertThatThrownBy(() -> slots.confirm(slot)).hasMessageContaining(": Họp thường kỳ Ủy ban nhân dân.");
        calendar.unblock("CT", IN_Q2, DayPart.MORNING);
        slots.confirm(slot);
        assertThatThrownBy(() -> calendar.unblock("CT", IN_Q2, DayPart.MORNING)).isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> calendar.block("CT", IN_Q2, DayPart.MORNING, "Việc khác"))
                .hasMessageContaining("Quận Ngô Quyền");
    }

    @Test
    void whoAnswersSecondIsTold() {
        var slot = requested(NGO_QUYEN, DayPart.MORNING, "CT");
        board();
        slots.refuse(slot, "Chủ tịch đi công tác");

        assertThatThrownBy(() -> slots.confirm(slot)).isInstanceOf(EditedMeanwhile.class);
        assertThat(desk.open(NGO_QUYEN).slots()).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(State.REFUSED);
            assertThat(one.answer()).isEqualTo("Chủ tịch đi công tác");
        });
    }

    @Test
    void aDayThatMovesGivesItsSlotFree() {
        var slot = requested(NGO_QUYEN, DayPart.MORNING, "CT");
        board();
        slots.confirm(slot);
        officer(NGO_QUYEN);

        desk.save(NGO_QUYEN, desk.open(NGO_QUYEN).version(), complete(IN_Q2.plusDays(7)));

        board();
        assertThat(calendar.week(MONDAY)).isEmpty();
        assertThat(desk.open(NGO_QUYEN).slots()).extracting(LeaderSlot::state).containsExactly(State.RELEASED);
    }

    @Test
    void aPostponedConferenceGivesItsSlotFree() {
        var slot = requested(NGO_QUYEN, DayPart.MORNING, "CT");
        board();
        slots.confirm(slot);

        desk.postpone(NGO_QUYEN, desk.open(NGO_QUYEN).version(), "Phòng dịch");

        assertThat(calendar.week(MONDAY)).isEmpty();
    }

    @Test
    void aReleasedSlotClosesTheGateOfAPilotAgain() {
        officer(HONG_BANG);
        var draft = desk.save(HONG_BANG, -1, complete(IN_Q1));
        slots.request(HONG_BANG, draft.version(), "PCT-VX");
        board();
        var slot = calendar.waiting(0, 1).getFirst();
        assertThat(slot.daysLate()).isPositive();
        slots.confirm(slot.id());
        assertThat(desk.open(HONG_BANG).gates().getLast().open()).isTrue();

        slots.release(slot.id(), "Trùng lịch Thành ủy");

        assertThat(desk.open(HONG_BANG).gates().getLast().open()).isFalse();
        assertThat(tasks.find("diem-dang-ky-lich", HONG_BANG).orElseThrow().state())
                .isEqualTo(TaskState.RETURNED);
    }

    @Test
    void nobodyAsksWithoutADayOrTwice() {
        officer(NGO_QUYEN);
        var empty = desk.save(NGO_QUYEN, -1, complete(null));
        assertThatThrownBy(() -> slots.request(NGO_QUYEN, empty.version(), "CT"))
                .hasMessageContaining("Hãy ghi ngày, buổi");
        var draft = desk.save(NGO_QUYEN, empty.version(), complete(IN_Q2));
        slots.request(NGO_QUYEN, draft.version(), "CT");
        assertThatThrownBy(() -> slots.request(NGO_QUYEN, draft.version(), "CT"))
                .hasMessageContaining("rồi.");
        assertThatThrownBy(() -> slots.request(NGO_QUYEN, draft.version(), "KHONG-CO"))
                .isInstanceOf(StepRefused.class);
    }

    @Test
    void onlyTheBoardDecidesAndKeepsTheRegister() {
        var slot = requested(NGO_QUYEN, DayPart.MORNING, "CT");

        assertThatThrownBy(() -> slots.confirm(slot)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> slots.refuse(slot, "x")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> slots.release(slot, "x")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> calendar.waiting(0, 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> calendar.block("CT", IN_Q2, DayPart.MORNING, "x"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> calendar.keepLeader(null, "x", true)).isInstanceOf(AccessDeniedException.class);
        SignIn.as("lanh-dao", Role.LEADER);
        assertThat(calendar.waiting(0, 1)).hasSize(1);
        assertThatThrownBy(() -> slots.confirm(slot)).isInstanceOf(AccessDeniedException.class);
        SignIn.as("ban-quan", NGO_QUYEN, Role.ORGANISER);
        assertThatThrownBy(() -> calendar.block("CT", IN_Q2, DayPart.MORNING, "x"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> calendar.keepLeader(null, "x", true)).isInstanceOf(AccessDeniedException.class);
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
        var draft = desk.save(NGO_QUYEN, -1, complete(IN_Q2));
        assertThatThrownBy(() -> slots.request(NGO_QUYEN, draft.version(), added.code()))
                .hasMessageContaining("không còn trong danh sách");
    }

    private UUID requested(UnitId unit, DayPart part, String leader) {
        officer(unit);
        var c = complete(IN_Q2);
        var content = new ConferenceContent(
                c.plan(),
                c.mode(),
                c.day(),
                part,
                c.venue(),
                c.agenda(),
                c.staff(),
                c.expected(),
                c.attended(),
                c.leader(),
                c.observers(),
                c.estimate(),
                c.spent(),
                c.deviation(),
                c.result(),
                c.lessons(),
                c.checks(),
                c.quality(),
                c.files());
        var draft = desk.save(unit, -1, content);
        return slots.request(unit, draft.version(), leader).slots().getFirst().id();
    }

    private static void officer(UnitId unit) {
        SignIn.as("can-bo-" + unit.code().toLowerCase(), unit, Role.UNIT);
    }

    private static void board() {
        SignIn.as("ban-tdkt", Role.ORGANISER);
    }
}
