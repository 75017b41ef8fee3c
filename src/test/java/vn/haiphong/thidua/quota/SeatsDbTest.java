package vn.haiphong.thidua.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haiphong.thidua.quota.SeatKind.GUEST;
import static vn.haiphong.thidua.quota.SeatKind.OFFICIAL;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haiphong.thidua.AtOnce;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.StepRefused;

@PortalTest
class SeatsDbTest {

    private static final UnitId CITY = new UnitId("31");
    private static final UnitId HONG_BANG = new UnitId("303");
    private static final UnitId NGO_QUYEN = new UnitId("304");
    private static final UnitId SO_DAU = new UnitId("11302");

    @Autowired
    Seats seats;

    @Autowired
    SeatTaking taking;

    @Autowired
    Units units;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void nothingIsDealt() {
        QuotaSamples.none(sql);
        board();
    }

    @AfterEach
    void leave() {
        QuotaSamples.none(sql);
        SignIn.out();
    }

    @Test
    void theCityBeginsWithTheSeatsOfItsPlan() {
        var city = seats.of(CITY);

        assertThat(city).isEqualTo(new UnitSeats(CITY, new SeatCount(555, 0, 0), new SeatCount(125, 0, 0)));
        assertThat(city.held()).isEqualTo(680);
    }

    @Test
    void seatsAreDealtDownLevelByLevelAndEachStepIsRemembered() {
        seats.apportion(CITY, List.of(deal(HONG_BANG, 0, 12), new SeatChange(HONG_BANG, GUEST, 0, 3)), "Đợt 1");
        officer(HONG_BANG);
        seats.apportion(HONG_BANG, List.of(deal(SO_DAU, 0, 2)), "");
        board();

        assertThat(seats.of(CITY)).isEqualTo(new UnitSeats(CITY, new SeatCount(555, 12, 0), new SeatCount(125, 3, 0)));
        assertThat(seats.of(HONG_BANG))
                .isEqualTo(new UnitSeats(HONG_BANG, new SeatCount(12, 2, 0), new SeatCount(3, 0, 0)));
        assertThat(seats.of(SO_DAU).official()).isEqualTo(new SeatCount(2, 0, 0));
        assertThat(seats.history(HONG_BANG, 0, 10))
                .extracting(SeatMove::from, SeatMove::to, SeatMove::kind, SeatMove::after, SeatMove::note)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(HONG_BANG, SO_DAU, OFFICIAL, 2, ""),
                        org.assertj.core.groups.Tuple.tuple(CITY, HONG_BANG, GUEST, 3, "Đợt 1"),
                        org.assertj.core.groups.Tuple.tuple(CITY, HONG_BANG, OFFICIAL, 12, "Đợt 1"));
        assertThat(seats.within(HONG_BANG)).extracting(UnitSeats::unit).containsExactly(HONG_BANG, SO_DAU);
    }

    @Test
    void nobodyDealsMoreThanItHolds() {
        seats.apportion(CITY, List.of(deal(HONG_BANG, 0, 5)), "");
        officer(HONG_BANG);

        assertThatThrownBy(() -> seats.apportion(HONG_BANG, List.of(deal(SO_DAU, 0, 6)), ""))
                .isInstanceOf(StepRefused.class)
                .hasMessage("Quận Hồng Bàng chỉ còn 5 chỗ chính thức, không đủ để giao thêm 6 cho Phường Sở Dầu."
                        + " Hãy giao ít hơn hoặc thu hồi ở đơn vị khác.");
        assertThat(seats.of(SO_DAU).held()).isZero();
    }

    @Test
    void onlyWhatIsUnusedIsTakenBack() {
        seats.apportion(CITY, List.of(deal(HONG_BANG, 0, 5)), "");
        seats.apportion(HONG_BANG, List.of(deal(SO_DAU, 0, 2)), "");
        take(HONG_BANG);

        assertThatThrownBy(() -> seats.apportion(CITY, List.of(deal(HONG_BANG, 5, 2)), ""))
                .hasMessage("Quận Hồng Bàng đã dùng 3 chỗ chính thức (giao xuống 2, đã có đại biểu 1), chỉ thu hồi"
                        + " được đến 3.");
        seats.apportion(CITY, List.of(deal(HONG_BANG, 5, 3)), "Thu hồi");

        assertThat(seats.of(CITY).official().free()).isEqualTo(552);
        assertThat(seats.of(HONG_BANG).official()).isEqualTo(new SeatCount(3, 2, 1));
    }

    @Test
    void whatIsTakenBackCanBeDealtInTheSameGo() {
        seats.apportion(CITY, List.of(deal(HONG_BANG, 0, 555)), "");

        seats.apportion(CITY, List.of(deal(NGO_QUYEN, 0, 55), deal(HONG_BANG, 555, 500)), "");

        assertThat(seats.of(CITY).official().free()).isZero();
        assertThat(seats.of(NGO_QUYEN).official().held()).isEqualTo(55);
    }

    @Test
    void whoLooksAtOldNumbersIsTold() {
        seats.apportion(CITY, List.of(deal(HONG_BANG, 0, 5)), "");

        assertThatThrownBy(() -> seats.apportion(CITY, List.of(deal(HONG_BANG, 0, 9)), ""))
                .hasMessage(
                        "Số chỗ chính thức của Quận Hồng Bàng vừa được đổi từ 0 thành 5; chưa ghi gì. Hãy xem số mới"
                                + " rồi giao lại.");
        assertThat(seats.of(HONG_BANG).official().held()).isEqualTo(5);
    }

    @Test
    void twoWhoDealTheLastSeatsInTheSameSecondDoNotBothGetThem() throws Exception {
        seats.apportion(CITY, List.of(deal(HONG_BANG, 0, 3)), "");
        var wards = units.tree().children(HONG_BANG).stream().map(Unit::id).toList();

        var got = AtOnce.all(List.<Callable<String>>of(
                () -> said(() -> seats.apportion(HONG_BANG, List.of(deal(wards.get(0), 0, 3)), "")),
                () -> said(() -> seats.apportion(HONG_BANG, List.of(deal(wards.get(1), 0, 3)), ""))));

        assertThat(got).containsOnlyOnce("");
        assertThat(got)
                .filteredOn(one -> !one.isEmpty())
                .singleElement()
                .satisfies(message -> assertThat(message)
                        .startsWith("Quận Hồng Bàng chỉ còn 0 chỗ chính thức, không đủ để giao thêm 3 cho Phường "));
        assertThat(seats.of(HONG_BANG).official()).isEqualTo(new SeatCount(3, 3, 0));
    }

    @Test
    void fiftyWhoTakeTheLastSeatGetItOnceAndTheOthersAreToldWhy() throws Exception {
        seats.apportion(CITY, List.of(deal(HONG_BANG, 0, 1)), "");
        var steps = new ArrayList<Callable<String>>();
        IntStream.range(0, 50).forEach(one -> steps.add(() -> said(() -> take(HONG_BANG))));

        var got = AtOnce.all(steps);

        assertThat(got).filteredOn(String::isEmpty).hasSize(1);
        assertThat(got)
                .filteredOn(one -> !one.isEmpty())
                .hasSize(49)
                .containsOnly(
                        "Đã hết chỗ chính thức của Quận Hồng Bàng: được giao 1, đã giao xuống 0, đã có đại biểu 1."
                                + " Hãy ghi vào danh sách dự khuyết, hoặc đề nghị cấp trên giao thêm chỗ.");
        assertThat(seats.of(HONG_BANG).official()).isEqualTo(new SeatCount(1, 0, 1));
    }

    @Test
    void theDatabaseItselfKeepsNoMoreThanIsHeld() {
        QuotaSamples.hold(sql, HONG_BANG, OFFICIAL, 1);

        assertThatThrownBy(() -> sql.update("update quota_seat set taken = 2 where unit_code = '303'"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void theBoardChangesTheCitysNumberWithAReason() {
        seats.setCity(List.of(deal(CITY, 555, 560)), "Thông báo số 12/TB-UBND (minh họa)");

        assertThat(seats.of(CITY).official().held()).isEqualTo(560);
        assertThatThrownBy(() -> seats.setCity(List.of(deal(CITY, 560, 100)), " "))
                .isInstanceOf(StepRefused.class);
        assertThat(seats.countHistory(CITY)).isOne();
    }

    @Test
    void everyoneDealsWithinTheOwnUnitAlone() {
        seats.apportion(CITY, List.of(deal(HONG_BANG, 0, 5), deal(NGO_QUYEN, 0, 5)), "");
        officer(NGO_QUYEN);

        assertThatThrownBy(() -> seats.apportion(CITY, List.of(deal(NGO_QUYEN, 5, 9)), ""))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> seats.apportion(HONG_BANG, List.of(deal(SO_DAU, 0, 1)), ""))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> seats.apportion(NGO_QUYEN, List.of(deal(SO_DAU, 0, 1)), ""))
                .hasMessage("Phường Sở Dầu không trực thuộc Quận Ngô Quyền. Chỉ giao chỗ cho đơn vị trực thuộc.");
        assertThatThrownBy(() -> seats.of(HONG_BANG)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> seats.history(HONG_BANG, 0, 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> seats.setCity(List.of(deal(CITY, 555, 600)), "x"))
                .isInstanceOf(AccessDeniedException.class);
        SignIn.as("lanh-dao", Role.LEADER);
        assertThat(seats.of(HONG_BANG).held()).isEqualTo(5);
        assertThatThrownBy(() -> seats.apportion(CITY, List.of(deal(NGO_QUYEN, 5, 9)), ""))
                .isInstanceOf(AccessDeniedException.class);
        SignIn.as("ban-quan", NGO_QUYEN, Role.ORGANISER);
        assertThatThrownBy(() -> seats.setCity(List.of(deal(CITY, 555, 600)), "x"))
                .isInstanceOf(AccessDeniedException.class);
        SignIn.as("bien-tap", Role.EDITOR);
        assertThatThrownBy(() -> seats.of(HONG_BANG)).isInstanceOf(AccessDeniedException.class);
    }

    private static SeatChange deal(UnitId unit, int seen, int wanted) {
        return new SeatChange(unit, OFFICIAL, seen, wanted);
    }

    private void take(UnitId unit) {
        transaction.executeWithoutResult(status -> taking.take(unit, OFFICIAL));
    }

    /** What the portal says to it; empty when it went through. */
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
