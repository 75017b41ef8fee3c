package vn.haiphong.thidua.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haiphong.thidua.conference.ConferenceSamples.IN_Q1;
import static vn.haiphong.thidua.conference.ConferenceSamples.IN_Q2;
import static vn.haiphong.thidua.conference.ConferenceSamples.complete;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.campaign.TaskState;
import vn.haiphong.thidua.campaign.Tasks;
import vn.haiphong.thidua.leadercalendar.LeaderCalendar;
import vn.haiphong.thidua.leadercalendar.LeaderHalfDay;
import vn.haiphong.thidua.leadercalendar.LeaderSlot;
import vn.haiphong.thidua.leadercalendar.LeaderSlot.State;
import vn.haiphong.thidua.leadercalendar.LeaderSlots;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.StepRefused;

@PortalTest
class ConferenceSlotsDbTest {

    private static final UnitId HONG_BANG = new UnitId("303");
    private static final UnitId NGO_QUYEN = new UnitId("304");
    private static final LocalDate MONDAY = LocalDate.of(2020, 5, 11);

    @Autowired
    LeaderCalendar calendar;

    @Autowired
    LeaderSlots slots;

    @Autowired
    ConferenceSlots asking;

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
        SignIn.out();
    }

    @Test
    void theCalendarNamesTheConferenceAndLeadsToIt() {
        confirmed();

        assertThat(calendar.week(MONDAY)).singleElement().satisfies(one -> {
            assertThat(one.label()).isEqualTo("Hội nghị điển hình tiên tiến, Quận Ngô Quyền");
            assertThat(one.path()).isEqualTo("/quan-tri/hoi-nghi/304");
        });
    }

    @Test
    void aDayThatMovesGivesItsSlotFree() {
        confirmed();
        officer(NGO_QUYEN);

        desk.save(NGO_QUYEN, desk.open(NGO_QUYEN).version(), complete(IN_Q2.plusDays(7)));

        board();
        assertThat(calendar.week(MONDAY)).isEmpty();
        assertThat(desk.open(NGO_QUYEN).slots()).extracting(LeaderSlot::state).containsExactly(State.RELEASED);
    }

    @Test
    void aPostponedConferenceGivesItsSlotFree() {
        confirmed();

        desk.postpone(NGO_QUYEN, desk.open(NGO_QUYEN).version(), "Phòng dịch");

        assertThat(calendar.week(MONDAY)).isEmpty();
    }

    @Test
    void aReleasedSlotClosesTheGateOfAPilotAgain() {
        officer(HONG_BANG);
        var draft = desk.save(HONG_BANG, -1, complete(IN_Q1));
        asking.request(HONG_BANG, draft.version(), "PCT-VX");
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
    void aRefusedSlotOpensTheTaskOfAPilotAgain() {
        officer(HONG_BANG);
        var draft = desk.save(HONG_BANG, -1, complete(IN_Q1));
        asking.request(HONG_BANG, draft.version(), "PCT-VX");
        board();

        slots.refuse(calendar.waiting(0, 1).getFirst().id(), "Đi công tác");

        assertThat(desk.open(HONG_BANG).slots()).extracting(LeaderSlot::answer).containsExactly("Đi công tác");
        assertThat(tasks.find("diem-dang-ky-lich", HONG_BANG)).hasValueSatisfying(task -> {
            assertThat(task.state()).isEqualTo(TaskState.RETURNED);
            assertThat(task.evidence()).isEqualTo("Đi công tác");
        });
    }

    @Test
    void whatTheRecordRefusesUndoesTheDecisionOfTheCity() {
        var slot = confirmed();
        desk.hold(NGO_QUYEN, desk.open(NGO_QUYEN).version(), 280);

        assertThatThrownBy(() -> slots.release(slot, "Trùng lịch"))
                .isInstanceOf(StepRefused.class)
                .hasMessage("Hội nghị đã tổ chức, lịch giữ nguyên để lưu.");

        assertThat(desk.open(NGO_QUYEN).slots()).extracting(LeaderSlot::state).containsExactly(State.CONFIRMED);
        assertThat(calendar.week(MONDAY)).extracting(LeaderHalfDay::slot).containsExactly(slot);
    }

    @Test
    void nobodyAsksWithoutADayOrForAConferenceThatIsOver() {
        officer(NGO_QUYEN);
        var empty = desk.save(NGO_QUYEN, -1, complete(null));
        assertThatThrownBy(() -> asking.request(NGO_QUYEN, empty.version(), "CT"))
                .hasMessageContaining("Hãy ghi ngày, buổi");
        var held = desk.hold(
                NGO_QUYEN,
                desk.save(NGO_QUYEN, empty.version(), complete(IN_Q2)).version(),
                280);

        assertThatThrownBy(() -> asking.request(NGO_QUYEN, held.version(), "CT"))
                .hasMessage("Hội nghị đang ở trạng thái “Đã tổ chức”, không đăng ký lịch được.");
    }

    private UUID confirmed() {
        officer(NGO_QUYEN);
        var draft = desk.save(NGO_QUYEN, -1, complete(IN_Q2));
        var slot = asking.request(NGO_QUYEN, draft.version(), "CT").slots().getFirst();
        board();
        slots.confirm(slot.id());
        return slot.id();
    }

    private static void officer(UnitId unit) {
        SignIn.as("can-bo-" + unit.code().toLowerCase(), unit, Role.UNIT);
    }

    private static void board() {
        SignIn.as("ban-tdkt", Role.ORGANISER);
    }
}
