package vn.haiphong.thidua.delegate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haiphong.thidua.delegate.DelegateSamples.official;
import static vn.haiphong.thidua.delegate.DelegateSamples.person;
import static vn.haiphong.thidua.delegate.DelegateSamples.waiting;
import static vn.haiphong.thidua.delegate.DelegateState.GONE;
import static vn.haiphong.thidua.delegate.DelegateState.SEATED;
import static vn.haiphong.thidua.delegate.DelegateState.WAITING;
import static vn.haiphong.thidua.quota.SeatKind.GUEST;
import static vn.haiphong.thidua.quota.SeatKind.OFFICIAL;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haiphong.thidua.AtOnce;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.campaign.TaskState;
import vn.haiphong.thidua.campaign.Tasks;
import vn.haiphong.thidua.delegate.DelegateListDetails.Step;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.quota.QuotaSamples;
import vn.haiphong.thidua.quota.SeatChange;
import vn.haiphong.thidua.quota.SeatCount;
import vn.haiphong.thidua.quota.Seats;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.subject.SubjectForm;
import vn.haiphong.thidua.subject.SubjectId;
import vn.haiphong.thidua.subject.SubjectKind;
import vn.haiphong.thidua.subject.SubjectSamples;
import vn.haiphong.thidua.subject.Subjects;
import vn.haiphong.thidua.subject.SubjectsMerged;

@PortalTest
class DelegateDeskDbTest {

    private static final UnitId CITY = new UnitId("31");
    private static final UnitId HONG_BANG = new UnitId("303");
    private static final UnitId NGO_QUYEN = new UnitId("304");
    private static final UnitId SO_DAU = new UnitId("11302");

    @Autowired
    DelegateDesk desk;

    @Autowired
    DelegateLists lists;

    @Autowired
    DelegateRegister register;

    @Autowired
    DelegateRoll roll;

    @Autowired
    Seats seats;

    @Autowired
    Subjects subjects;

    @Autowired
    Tasks tasks;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void hongBangHasTwoSeats() {
        DelegateSamples.none(sql);
        board();
        seats.apportion(
                CITY, List.of(new SeatChange(HONG_BANG, OFFICIAL, 0, 2), new SeatChange(HONG_BANG, GUEST, 0, 1)), "");
        officer(HONG_BANG);
    }

    @AfterEach
    void leave() {
        DelegateSamples.none(sql);
        SignIn.out();
    }

    @Test
    void aListIsNeverLongerThanItsSeats() {
        add("Nguyễn Văn Ân");
        add("Trần Thị Bình");

        assertThatThrownBy(() -> add("Lê Văn Cường"))
                .isInstanceOf(StepRefused.class)
                .hasMessage("Đã hết chỗ chính thức của Quận Hồng Bàng: được giao 2, đã giao xuống 0, đã có đại biểu 2."
                        + " Hãy ghi vào danh sách dự khuyết, hoặc đề nghị cấp trên giao thêm chỗ.");
        assertThat(names(SEATED)).containsExactly("Nguyễn Văn Ân", "Trần Thị Bình");
    }

    @Test
    void fiftyOfficersFillTheLastSeatAndExactlyOneGetsIt() throws Exception {
        add("Nguyễn Văn Ân");
        var people = new ArrayList<SubjectId>();
        for (int i = 0; i < 50; i++) people.add(person(subjects, "Trần Thị Số " + word(i), HONG_BANG));
        var steps = people.stream()
                .map(one -> (Callable<String>) () -> said(() -> desk.add(HONG_BANG, official(one))))
                .toList();

        var got = AtOnce.all(steps);

        assertThat(got).filteredOn(String::isEmpty).hasSize(1);
        assertThat(got)
                .filteredOn(one -> !one.isEmpty())
                .hasSize(49)
                .allMatch(one -> one.startsWith("Đã hết chỗ chính thức của Quận Hồng Bàng: được giao 2"));
        assertThat(names(SEATED)).hasSize(2);
        assertThat(seats.of(HONG_BANG).official()).isEqualTo(new SeatCount(2, 0, 2));
    }

    @Test
    void onePersonPutForwardByManyAtOnceSitsOnce() throws Exception {
        var one = person(subjects, "Nguyễn Văn Ân", HONG_BANG);
        Callable<String> step = () -> said(() -> desk.add(HONG_BANG, official(one)));

        var got = AtOnce.all(List.of(step, step, step, step, step, step, step, step));

        assertThat(got).filteredOn(String::isEmpty).hasSize(1);
        assertThat(got)
                .filteredOn(message -> !message.isEmpty())
                .containsOnly(
                        "Nguyễn Văn Ân đã có trong danh sách của Quận Hồng Bàng (chính thức, có chỗ). Mỗi người chỉ giữ"
                                + " một chỗ: hãy thống nhất với đơn vị đó.");
        assertThat(seats.of(HONG_BANG).official().taken()).isOne();
    }

    @Test
    void thePersonOfAnotherUnitsListIsNotTakenASecondTime() {
        var one = person(subjects, "Nguyễn Văn Ân", HONG_BANG);
        desk.add(HONG_BANG, official(one));
        QuotaSamples.hold(sql, NGO_QUYEN, OFFICIAL, 1);
        officer(NGO_QUYEN);

        assertThatThrownBy(() -> desk.add(NGO_QUYEN, official(one)))
                .hasMessageContaining("đã có trong danh sách của Quận Hồng Bàng");
        assertThat(seats.of(NGO_QUYEN).official().taken()).isZero();
    }

    @Test
    void whoWaitsFirstGetsTheSeatThatGetsFree() {
        var first = add("Nguyễn Văn Ân");
        add("Trần Thị Bình");
        wait("Lê Văn Cường");
        wait("Phạm Thị Dung");

        desk.withdraw(first, row(first).version(), "Đi công tác");

        assertThat(names(SEATED)).containsExactly("Trần Thị Bình", "Lê Văn Cường");
        assertThat(names(WAITING)).containsExactly("Phạm Thị Dung");
        assertThat(row(first).reason()).isEqualTo("Đi công tác");
        assertThat(seats.of(HONG_BANG).official()).isEqualTo(new SeatCount(2, 0, 2));
        assertThat(desk.open(HONG_BANG).history())
                .extracting(DelegateEntry::text)
                .startsWith(
                        "Nguyễn Văn Ân rút khỏi danh sách. Lý do: Đi công tác",
                        "Lê Văn Cường từ danh sách dự khuyết được xếp chỗ chính thức.");
    }

    @Test
    void whoWaitsMovesUpWhenTheUnitIsDealtMore() {
        add("Nguyễn Văn Ân");
        add("Trần Thị Bình");
        wait("Lê Văn Cường");
        var second = wait("Phạm Thị Dung");
        desk.forward(second);
        board();

        seats.apportion(CITY, List.of(new SeatChange(HONG_BANG, OFFICIAL, 2, 3)), "");

        assertThat(names(SEATED)).containsExactly("Nguyễn Văn Ân", "Trần Thị Bình", "Phạm Thị Dung");
        assertThat(names(WAITING)).containsExactly("Lê Văn Cường");
        assertThat(seats.of(HONG_BANG).official()).isEqualTo(new SeatCount(3, 0, 3));
    }

    @Test
    void twoChangePlacesWithoutASeatMore() {
        var seated = add("Nguyễn Văn Ân");
        add("Trần Thị Bình");
        var waits = wait("Lê Văn Cường");

        desk.swap(seated, waits, "");

        assertThat(names(SEATED)).containsExactly("Trần Thị Bình", "Lê Văn Cường");
        assertThat(names(WAITING)).containsExactly("Nguyễn Văn Ân");
        assertThat(seats.of(HONG_BANG).official()).isEqualTo(new SeatCount(2, 0, 2));
    }

    @Test
    void aSubstituteComesOnTheSameSeatWithAReason() {
        var before = add("Nguyễn Văn Ân");
        var instead = official(person(subjects, "Lê Văn Cường", HONG_BANG));
        var version = row(before).version();

        assertThatThrownBy(() -> desk.substitute(before, version, instead, " "))
                .hasMessage("Hãy ghi lý do thay thế đại biểu.");
        var after = desk.substitute(before, version, instead, "Chuyển công tác");

        assertThat(names(SEATED)).containsExactly("Lê Văn Cường");
        assertThat(names(GONE)).containsExactly("Nguyễn Văn Ân");
        assertThat(row(after).replaces()).isEqualTo(before.value());
        assertThat(seats.of(HONG_BANG).official().taken()).isOne();
        assertThatThrownBy(() -> desk.withdraw(before, version, "x")).isInstanceOf(EditedMeanwhile.class);
    }

    @Test
    void whoWaitsMayComeAsASubstituteAndTheReasonIsNotInTheTrail() {
        var before = add("Nguyễn Văn Ân");
        wait("Trần Thị Bình");
        var second = person(subjects, "Lê Văn Cường", HONG_BANG);
        desk.add(HONG_BANG, waiting(second));

        desk.substitute(before, row(before).version(), official(second), "Ốm nặng");

        assertThat(names(SEATED)).containsExactly("Lê Văn Cường");
        assertThat(names(WAITING)).containsExactly("Trần Thị Bình");
        assertThat(desk.open(HONG_BANG).history().getFirst().text()).endsWith("Lý do: Ốm nặng");
        assertThat(sql.queryForList("select details from audit_entry where action like 'delegate.%'", String.class))
                .contains("Lê Văn Cường thay Nguyễn Văn Ân.")
                .noneMatch(details -> details.contains("Ốm nặng"));
    }

    @Test
    void aCollectiveSendsAPersonAndASummaryHasItsLength() {
        var collective =
                subjects.register(SubjectForm.of(SubjectKind.COLLECTIVE, "Tổ dân phố số 3", HONG_BANG), Set.of());
        var one = person(subjects, "Nguyễn Văn Ân", HONG_BANG);

        assertThatThrownBy(() -> desk.add(HONG_BANG, official(collective.id())))
                .hasMessage("Đại biểu là cá nhân. Tập thể, hộ gia đình cử người đại diện.");
        assertThatThrownBy(() -> desk.add(HONG_BANG, new DelegateForm(one, OFFICIAL, false, "x".repeat(1501), true)))
                .hasMessage("Tóm tắt thành tích dài 1501 ký tự, nhiều nhất là 1.500. Hãy viết gọn hơn rồi lưu lại.");
        assertThat(seats.of(HONG_BANG).official().taken()).isZero();
    }

    @Test
    void theListGoesUpComesBackWithReasonsAndClosesTheTask() {
        var one = person(subjects, "Nguyễn Văn Ân", HONG_BANG);
        var id = desk.add(HONG_BANG, new DelegateForm(one, OFFICIAL, false, "", false));

        assertThatThrownBy(() -> lists.submit(HONG_BANG, desk.open(HONG_BANG).version()))
                .isInstanceOf(ListIncomplete.class)
                .hasMessage("Nguyễn Văn Ân: thiếu tóm tắt thành tích, sự đồng ý của đại biểu.");
        desk.edit(id, row(id).version(), DelegateSamples.SUMMARY, true);
        var submitted = lists.submit(HONG_BANG, desk.open(HONG_BANG).version());
        assertThat(task()).isEqualTo(TaskState.SUBMITTED);
        assertThatThrownBy(() -> add("Trần Thị Bình")).hasMessageContaining("Danh sách đã nộp");
        assertThatThrownBy(() -> lists.accept(HONG_BANG, submitted.version()))
                .isInstanceOf(AccessDeniedException.class);

        board();
        assertThatThrownBy(() -> lists.giveBack(HONG_BANG, submitted.version(), ""))
                .isInstanceOf(StepRefused.class);
        var returned = lists.giveBack(HONG_BANG, submitted.version(), "Bổ sung đại biểu nữ");
        assertThat(task()).isEqualTo(TaskState.RETURNED);
        assertThat(returned.note()).isEqualTo("Bổ sung đại biểu nữ");

        officer(HONG_BANG);
        add("Lê Thị Hoa");
        var again = lists.submit(HONG_BANG, desk.open(HONG_BANG).version());
        board();
        var accepted = lists.accept(HONG_BANG, again.version());
        assertThat(task()).isEqualTo(TaskState.DONE);
        assertThat(accepted.receipt()).endsWith("/BN-ĐB");
        assertThat(accepted.in(SEATED)).allMatch(DelegateRow::confirmed);
        assertThatThrownBy(() -> lists.accept(HONG_BANG, again.version())).isInstanceOf(EditedMeanwhile.class);
    }

    @Test
    void changesOfAnAcceptedListNeedAReasonAndAreConfirmedAbove() {
        var one = add("Nguyễn Văn Ân");
        lists.submit(HONG_BANG, desk.open(HONG_BANG).version());
        board();
        lists.accept(HONG_BANG, desk.open(HONG_BANG).version());
        officer(HONG_BANG);
        var instead = official(person(subjects, "Lê Văn Cường", HONG_BANG));

        assertThatThrownBy(() -> desk.withdraw(one, row(one).version(), ""))
                .hasMessage("Danh sách đã được tiếp nhận. Hãy ghi lý do thay đổi.");
        desk.substitute(one, row(one).version(), instead, "Nghỉ hưu");

        assertThat(desk.open(HONG_BANG).in(SEATED))
                .extracting(DelegateRow::confirmed)
                .containsExactly(false);
        assertThat(desk.open(HONG_BANG).steps()).containsExactly(Step.EDIT);
        board();
        assertThat(desk.open(HONG_BANG).steps()).contains(Step.CONFIRM);
        var confirmed = lists.confirm(HONG_BANG, desk.open(HONG_BANG).version());
        assertThat(confirmed.in(SEATED)).allMatch(DelegateRow::confirmed);
    }

    @Test
    void theUnitAboveTakesInTheListsOfTheBaseBeforeItsOwnGoesUp() {
        seats.apportion(HONG_BANG, List.of(new SeatChange(SO_DAU, OFFICIAL, 0, 1)), "");
        add("Nguyễn Văn Ân");
        officer(SO_DAU);
        desk.add(SO_DAU, official(person(subjects, "Trần Thị Bình", SO_DAU)));
        officer(HONG_BANG);

        assertThatThrownBy(() -> lists.submit(HONG_BANG, desk.open(HONG_BANG).version()))
                .hasMessage("Danh sách của 1 đơn vị trực thuộc chưa được tiếp nhận: Phường Sở Dầu.");
        officer(SO_DAU);
        var base = lists.submit(SO_DAU, desk.open(SO_DAU).version());
        officer(HONG_BANG);
        lists.accept(SO_DAU, base.version());
        var upper = lists.submit(HONG_BANG, desk.open(HONG_BANG).version());

        assertThat(task()).isEqualTo(TaskState.SUBMITTED);
        assertThat(lists.page(ListStatus.ACCEPTED, 0, 10))
                .extracting(DelegateListRow::unit)
                .containsExactly(SO_DAU);
        board();
        assertThat(roll.confirmed()).isEmpty();
        lists.accept(HONG_BANG, upper.version());
        assertThat(roll.confirmed())
                .extracting(DelegateRoll.Attendee::name)
                .containsExactly("Nguyễn Văn Ân", "Trần Thị Bình");
    }

    @Test
    void twoRecordsThatBecomeOneGiveTheSecondSeatBack() {
        var kept = person(subjects, "Nguyễn Văn Ân", HONG_BANG);
        var gone = namedAlmostLike(kept);
        desk.add(HONG_BANG, official(kept));
        desk.add(HONG_BANG, official(gone));
        wait("Trần Thị Bình");

        transaction.executeWithoutResult(status -> events.publishEvent(new SubjectsMerged(kept, gone)));

        assertThat(desk.open(HONG_BANG).in(SEATED))
                .extracting(DelegateRow::name)
                .containsExactly("Nguyễn Văn Ân", "Trần Thị Bình");
        assertThat(seats.of(HONG_BANG).official()).isEqualTo(new SeatCount(2, 0, 2));
    }

    @Test
    void nobodyReachesTheListOfAnotherUnit() {
        var one = add("Nguyễn Văn Ân");
        var version = row(one).version();
        var form = official(person(subjects, "Trần Thị Bình", HONG_BANG));
        officer(NGO_QUYEN);

        assertThatThrownBy(() -> desk.open(HONG_BANG)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.add(HONG_BANG, form)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.edit(one, version, "x", true)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.withdraw(one, version, "x")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.substitute(one, version, form, "x")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.swap(one, one, "x")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> lists.submit(HONG_BANG, 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> lists.accept(HONG_BANG, 1)).isInstanceOf(AccessDeniedException.class);
        assertThat(register.page(DelegateFilter.ALL, 0, 10).rows()).isEmpty();
        SignIn.as("lanh-dao", Role.LEADER);
        assertThat(register.page(DelegateFilter.ALL, 0, 10).rows()).hasSize(1);
        assertThatThrownBy(() -> desk.withdraw(one, version, "x")).isInstanceOf(AccessDeniedException.class);
        SignIn.as("bien-tap", Role.EDITOR);
        assertThatThrownBy(() -> desk.open(HONG_BANG)).isInstanceOf(AccessDeniedException.class);
        SignIn.as("ban-quan", HONG_BANG, Role.ORGANISER);
        assertThatThrownBy(() -> lists.accept(HONG_BANG, 1)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void namesAreFoundWithoutMarksAndSortedByTheGivenName() {
        add("Trần Thị Đào");
        add("Nguyễn Văn Ân");
        wait("Nguyễn Thị Dung");

        assertThat(register.page(DelegateFilter.ALL, 0, 10).rows())
                .extracting(DelegateRow::name)
                .containsExactly("Nguyễn Văn Ân", "Nguyễn Thị Dung", "Trần Thị Đào");
        assertThat(register.page(new DelegateFilter("dao tran", null, null, null), 0, 10)
                        .rows())
                .extracting(DelegateRow::name)
                .containsExactly("Trần Thị Đào");
        assertThat(register.page(DelegateFilter.ALL, 1, 1).rows()).hasSize(1);
    }

    @Test
    void aLongerListNeedsNoMoreQueries() {
        add("Nguyễn Văn Ân");
        long one = queries();
        add("Trần Thị Bình");
        wait("Lê Văn Cường");

        assertThat(queries()).isEqualTo(one);
    }

    /** Those of Hibernate: the joined records; what is asked by hand is one query for each list. */
    private long queries() {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        desk.open(HONG_BANG);
        return statistics.getPrepareStatementCount();
    }

    private DelegateId add(String name) {
        return desk.add(HONG_BANG, official(person(subjects, name, HONG_BANG)));
    }

    private DelegateId wait(String name) {
        return desk.add(HONG_BANG, waiting(person(subjects, name, HONG_BANG)));
    }

    private SubjectId namedAlmostLike(SubjectId other) {
        return subjects.register(SubjectSamples.person("Nguyễn Văn An", 1980, HONG_BANG), Set.of(other))
                .id();
    }

    private DelegateRow row(DelegateId id) {
        return desk.open(HONG_BANG).rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names(DelegateState state) {
        return desk.open(HONG_BANG).in(state).stream().map(DelegateRow::name).toList();
    }

    private TaskState task() {
        return tasks.find("dai-bieu", HONG_BANG).orElseThrow().state();
    }

    /** Letters only: a name with digits is no name. */
    private static String word(int number) {
        var letters = "abcdeghklmnopqrstuvx";
        return "" + letters.charAt(number / 20) + letters.charAt(number % 20);
    }

    private static String said(Runnable step) {
        try {
            step.run();
            return "";
        } catch (StepRefused refused) {
            return refused.getMessage();
        }
    }

    private static void board() {
        SignIn.as("ban-tdkt", Role.ORGANISER);
    }

    private static void officer(UnitId unit) {
        SignIn.as("can-bo-" + unit.code(), unit, Role.UNIT);
    }
}
