package vn.haiphong.thidua.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haiphong.thidua.sheet.SheetSamples.HEADINGS;
import static vn.haiphong.thidua.sheet.SheetSamples.list;

import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
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
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.sheet.LongList;
import vn.haiphong.thidua.ui.SheetDoor;
import vn.haiphong.thidua.ui.SheetPast;
import vn.haiphong.thidua.ui.SheetPreview;

@PortalTest
class IntakeDeskDbTest {

    private static final UnitId HONG_BANG = new UnitId("303");
    private static final IntakeTarget TARGET = new IntakeTarget(HONG_BANG, "dh9");

    @Autowired
    IntakeDoors doors;

    @Autowired
    SampleList sample;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void emptyList() {
        sample.renew();
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
    }

    @AfterEach
    void leave() {
        sample.renew();
        SignIn.out();
    }

    @Test
    void theRightRowsComeInAndAllOfThemGoAgain() {
        var preview = door().read("dại biểu.xlsx", twoGoodOneBad());
        assertThat(preview.rows()).isEqualTo(3);
        assertThat(preview.ready()).isEqualTo(2);
        assertThat(preview.faults(0, 10))
                .containsExactly(new SheetPreview.Fault(
                        "C3", "Ngày sinh", "31/02/1985", "không có ngày 31/02/1985", "Hãy kiểm tra và ghi lại ngày."));
        assertThat(sample.names()).isEmpty();

        assertThat(preview.takeIn()).startsWith("Đã nhập 2 dòng, bỏ 1 dòng lỗi");

        assertThat(sample.names()).containsExactly("Lê Thị Mẫu", "Trần Văn Mẫu");
        var past = door().past(0, 25);
        assertThat(past)
                .extracting(SheetPast::file, SheetPast::rows, SheetPast::leftOut, SheetPast::who, SheetPast::gone)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("dại biểu.xlsx", 2, 1, "Người dùng hong-bang", ""));

        sample.add("303", "Người đã có từ trước");
        door().takeBack(past.getFirst().id());

        assertThat(sample.names()).containsExactly("Người đã có từ trước");
        assertThat(door().past(0, 25).getFirst().gone()).startsWith("Đã hoàn tác lúc ");
        assertThat(sql.queryForList(
                        "select action from audit_entry where subject = ? order by id",
                        String.class,
                        past.getFirst().id().toString()))
                .containsExactly("intake.taken", "intake.takenBack");
    }

    @Test
    void ofTwoThousandRowsAllComeInButThoseWithOneOfThe37Faults() {
        var planted = new LinkedHashMap<String, String>();
        var preview = door().read("dài.xlsx", LongList.file(planted));
        assertThat(preview.faults(0, 100))
                .extracting(SheetPreview.Fault::cell)
                .hasSize(37)
                .containsAll(planted.keySet());
        var badRows = planted.keySet().stream()
                .map(cell -> cell.substring(1))
                .distinct()
                .count();

        preview.takeIn();

        assertThat(sample.names()).hasSize((int) (LongList.ROWS - badRows));
        door().takeBack(door().past(0, 1).getFirst().id());
        assertThat(sample.names()).isEmpty();
    }

    @Test
    void whatTheRoomOfTheListKnowsIsAFaultOfTheCellToo() {
        sample.add("303", "tran van mau");

        var preview = door().read("a.xlsx", twoGoodOneBad());

        assertThat(preview.ready()).isEqualTo(1);
        assertThat(preview.faults(0, 10))
                .extracting(SheetPreview.Fault::cell, SheetPreview.Fault::reason)
                .contains(org.assertj.core.groups.Tuple.tuple("B2", "đã có trong danh sách"));
    }

    @Test
    void aListThatChangedMeanwhileTakesNothingInUntilItIsCheckedAgain() {
        var preview = door().read("a.xlsx", twoGoodOneBad());
        sample.add("303", "Lê Thị Mẫu");

        assertThatThrownBy(preview::takeIn)
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("danh sách đã thay đổi");
        assertThat(sample.names()).containsExactly("Lê Thị Mẫu");
        assertThat(door().pastCount()).isZero();
    }

    @Test
    void tenWhoPressAtTheSameMomentTakeItInOnce() throws Exception {
        var preview = door().read("a.xlsx", twoGoodOneBad());
        Callable<String> press = () -> {
            try {
                return preview.takeIn();
            } catch (StepRefused refused) {
                return refused.getMessage();
            }
        };

        var said = AtOnce.all(Collections.nCopies(10, press));

        assertThat(said).filteredOn(words -> words.startsWith("Đã nhập")).hasSize(1);
        assertThat(said)
                .filteredOn(words -> words.contains("danh sách đã thay đổi"))
                .hasSize(9);
        assertThat(sample.names()).hasSize(2);
    }

    @Test
    void whatBreaksInTheMiddleLeavesNothingBehind() {
        var preview = door().read("a.xlsx", twoGoodOneBad());
        sample.breakInTheMiddle();

        assertThatThrownBy(preview::takeIn).hasMessage("Ghế đã hết.");

        assertThat(sample.names()).isEmpty();
        assertThat(door().pastCount()).isZero();
    }

    @Test
    void whatOthersBuiltUponStaysAndTheIntakeStands() {
        door().read("a.xlsx", twoGoodOneBad()).takeIn();
        var id = door().past(0, 1).getFirst().id();
        sample.buildUpon();

        assertThatThrownBy(() -> door().takeBack(id)).hasMessageContaining("đã được dùng trong hồ sơ");

        assertThat(sample.names()).hasSize(2);
        assertThat(door().past(0, 1).getFirst().gone()).isEmpty();
    }

    @Test
    void anIntakeGoesOnce() {
        door().read("a.xlsx", twoGoodOneBad()).takeIn();
        var id = door().past(0, 1).getFirst().id();
        door().takeBack(id);

        assertThatThrownBy(() -> door().takeBack(id))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("đã được Người dùng hong-bang hoàn tác lúc");
    }

    @Test
    void theSameFileAgainIsPointedOut() throws Exception {
        var bytes = twoGoodOneBad().readAllBytes();
        door().read("a.xlsx", new java.io.ByteArrayInputStream(bytes)).takeIn();

        var again = door().read("b.xlsx", new java.io.ByteArrayInputStream(bytes));

        assertThat(again.notes())
                .singleElement()
                .asString()
                .startsWith("Lưu ý: chính tệp này đã được Người dùng hong-bang nhập");
    }

    @Test
    void nobodyTakesInOrBackForAnotherUnitOrWithoutTheRight() {
        door().read("a.xlsx", twoGoodOneBad()).takeIn();
        var id = door().past(0, 1).getFirst().id();
        var preview = door().read("a.xlsx", twoGoodOneBad());

        SignIn.as("ngo-quyen", new UnitId("304"), Role.UNIT);
        deniedTo(id, preview);
        SignIn.as("bien-tap", Role.EDITOR);
        deniedTo(id, preview);
        SignIn.as("lanh-dao", Role.LEADER);
        deniedTo(id, preview);
        // The own right does not open what came into the list of another unit.
        SignIn.as("ngo-quyen", new UnitId("304"), Role.UNIT);
        assertThatThrownBy(() -> doors.open(SampleList.KEY, new IntakeTarget(new UnitId("304"), "dh9"))
                        .takeBack(id))
                .hasMessage("Không có lần nhập này.");
        assertThat(sample.names()).hasSize(2);
    }

    @Test
    void aClosedListTakesNothingInAndShowsWhatCame() {
        door().read("a.xlsx", twoGoodOneBad()).takeIn();
        sample.close();

        assertThatThrownBy(() -> door().read("b.xlsx", twoGoodOneBad())).hasMessage("Danh sách đã chốt.");
        assertThatThrownBy(() -> door().takeBack(door().past(0, 1).getFirst().id()))
                .hasMessage("Danh sách đã chốt.");
        assertThat(door().past(0, 25)).hasSize(1);
    }

    private void deniedTo(java.util.UUID id, SheetPreview preview) {
        assertThatThrownBy(() -> door().read("a.xlsx", twoGoodOneBad())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(preview::takeIn).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> door().takeBack(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> door().past(0, 25)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> door().templateName()).isInstanceOf(AccessDeniedException.class);
    }

    private SheetDoor door() {
        return doors.open(SampleList.KEY, TARGET);
    }

    private static InputStream twoGoodOneBad() {
        return list(
                HEADINGS,
                List.of(1, "Trần Văn Mẫu", "03/07/1985", "Nam"),
                List.of(2, "Phạm Văn Mẫu", "31/02/1985", "Nam"),
                List.of(3, "Lê Thị Mẫu", "03/07/1985", "Nữ"));
    }
}
