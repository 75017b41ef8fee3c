package vn.haiphong.thidua.delegate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haiphong.thidua.delegate.DelegateState.SEATED;
import static vn.haiphong.thidua.delegate.DelegateState.WAITING;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.intake.IntakeDoors;
import vn.haiphong.thidua.intake.IntakeTarget;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.quota.QuotaSamples;
import vn.haiphong.thidua.quota.SeatCount;
import vn.haiphong.thidua.quota.SeatKind;
import vn.haiphong.thidua.quota.Seats;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.subject.Subjects;
import vn.haiphong.thidua.ui.SheetDoor;
import vn.haiphong.thidua.ui.SheetPreview;

/** A unit sends its list as a spreadsheet made from the portal's own template. */
@PortalTest
class DelegateIntakeDbTest {

    private static final UnitId HONG_BANG = new UnitId("303");
    private static final UnitId NGO_QUYEN = new UnitId("304");

    @Autowired
    IntakeDoors doors;

    @Autowired
    DelegateDesk desk;

    @Autowired
    DelegateLists lists;

    @Autowired
    Seats seats;

    @Autowired
    Subjects subjects;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void threeSeats() {
        none();
        QuotaSamples.hold(sql, HONG_BANG, SeatKind.OFFICIAL, 3);
        officer();
    }

    @AfterEach
    void leave() {
        none();
        SignIn.out();
    }

    private void none() {
        DelegateSamples.none(sql);
        sql.update("delete from intake_intake where list_key = ?", DelegateIntake.KEY);
    }

    @Test
    void eachBadCellIsNamedAndTheRestComesIn() throws IOException {
        var preview = door().read(
                        "dai-bieu.xlsx",
                        book(
                                row("Nguyễn Văn Ân", "1980", "Nam", "Chính thức", ""),
                                row("Trần Thị Bình", "mười chín", "Nữ", "Chính thức", ""),
                                row("", "1980", "Nữ", "Chính thức", ""),
                                row("Lê Văn Cường", "1975", "Trai", "Chính thức", ""),
                                row("Phạm Thị Dung", "1990", "Nữ", "Đại biểu", ""),
                                row("Nguyễn Văn Ân", "1980", "Nam", "Chính thức", ""),
                                row("Hoàng Văn Em", "1988", "Nam", "Chính thức", ""),
                                row("Vũ Thị Giang", "1991", "Nữ", "Chính thức", ""),
                                row("Đỗ Văn Hà", "1970", "Nam", "Chính thức", ""),
                                row("Bùi Thị Khánh", "1969", "Nữ", "Chính thức", "x")));

        assertThat(preview.faults(0, 50))
                .extracting(SheetPreview.Fault::cell)
                .containsExactlyInAnyOrder(
                        cell("B", 2), cell("A", 3), cell("C", 4), cell("K", 5), cell("A", 6), cell("K", 9));
        assertThat(preview.ready()).isEqualTo(4);
        assertThat(desk.open(HONG_BANG).rows()).isEmpty();
        assertThat(preview.takeIn()).startsWith("Đã nhập 4 dòng, bỏ 6 dòng lỗi");
        assertThat(names(SEATED)).containsExactly("Nguyễn Văn Ân", "Hoàng Văn Em", "Vũ Thị Giang");
        assertThat(names(WAITING)).containsExactly("Bùi Thị Khánh");
        assertThat(seats.of(HONG_BANG).official()).isEqualTo(new SeatCount(3, 0, 3));
    }

    @Test
    void theSeatsThatAreGoneMeanwhileAreNotFilledTwice() throws IOException {
        var preview = door().read("dai-bieu.xlsx", book(row("Nguyễn Văn Ân", "1980", "Nam", "Chính thức", "")));
        for (var name : List.of("Trần Thị Bình", "Lê Văn Cường", "Phạm Thị Dung")) {
            desk.add(HONG_BANG, DelegateSamples.official(DelegateSamples.person(subjects, name, HONG_BANG)));
        }

        assertThatThrownBy(preview::takeIn)
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("danh sách đã thay đổi");
        assertThat(seats.of(HONG_BANG).official()).isEqualTo(new SeatCount(3, 0, 3));
    }

    @Test
    void whoStandsOnAListOrMayBeSomebodyElseStaysOut() throws IOException {
        desk.add(HONG_BANG, DelegateSamples.official(DelegateSamples.person(subjects, "Nguyễn Văn Ân", HONG_BANG)));
        SignIn.as("ngo-quyen", NGO_QUYEN, Role.UNIT);
        DelegateSamples.person(subjects, "Trần Thị Bình", NGO_QUYEN);
        officer();

        var preview = door().read(
                        "dai-bieu.xlsx",
                        book(
                                row("Nguyễn Văn Ân", "1980", "Nữ", "Chính thức", ""),
                                row("Trần Thị Bình", "1980", "Nữ", "Chính thức", "")));

        assertThat(preview.faults(0, 10))
                .extracting(SheetPreview.Fault::reason)
                .containsExactly(
                        "đã có trong danh sách của Quận Hồng Bàng",
                        "có thể là người đã có hồ sơ: Trần Thị Bình, Quận Ngô Quyền");
        assertThat(preview.ready()).isZero();
    }

    @Test
    void aWholeIntakeIsTakenBackAndCanComeAgain() throws IOException {
        var file = new Object[] {
            row("Nguyễn Văn Ân", "1980", "Nam", "Chính thức", ""), row("Trần Thị Bình", "1985", "Nữ", "Chính thức", "")
        };
        door().read("dai-bieu.xlsx", book(file)).takeIn();
        var past = door().past(0, 10).getFirst();

        door().takeBack(past.id());

        assertThat(desk.open(HONG_BANG).rows()).isEmpty();
        assertThat(seats.of(HONG_BANG).official()).isEqualTo(new SeatCount(3, 0, 0));
        var again = door().read("dai-bieu.xlsx", book(file));
        assertThat(again.faults(0, 10)).isEmpty();
        again.takeIn();
        assertThat(names(SEATED)).containsExactly("Nguyễn Văn Ân", "Trần Thị Bình");
        assertThat(sql.queryForObject("select count(*) from subject_subject", Integer.class))
                .isEqualTo(2);
    }

    @Test
    void whatWasBuiltUponIsNotTakenBack() throws IOException {
        door().read("dai-bieu.xlsx", book(row("Nguyễn Văn Ân", "1980", "Nam", "Chính thức", "")))
                .takeIn();
        var one = desk.open(HONG_BANG).rows().getFirst();
        desk.substitute(
                one.id(),
                one.version(),
                DelegateSamples.official(DelegateSamples.person(subjects, "Trần Thị Bình", HONG_BANG)),
                "Ốm");
        var past = door().past(0, 10).getFirst();

        assertThatThrownBy(() -> door().takeBack(past.id()))
                .hasMessage(
                        "Nguyễn Văn Ân trong lần nhập này đã rút hoặc đã được thay thế nên không hoàn tác cả lần nhập"
                                + " được. Hãy rút từng người.");
        assertThat(names(SEATED)).containsExactly("Trần Thị Bình");
    }

    @Test
    void nobodyFillsTheListOfAnotherUnitOrOneThatIsHandedIn() throws IOException {
        var file = book(row("Trần Thị Bình", "1980", "Nữ", "Chính thức", "")).readAllBytes();
        desk.add(HONG_BANG, DelegateSamples.official(DelegateSamples.person(subjects, "Nguyễn Văn Ân", HONG_BANG)));
        lists.submit(HONG_BANG, desk.open(HONG_BANG).version());

        assertThatThrownBy(() -> door().read("x.xlsx", new ByteArrayInputStream(file)))
                .hasMessageContaining("Danh sách đã nộp");
        SignIn.as("ngo-quyen", NGO_QUYEN, Role.UNIT);
        assertThatThrownBy(() -> door().read("x.xlsx", new ByteArrayInputStream(file)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> door().past(0, 10)).isInstanceOf(AccessDeniedException.class);
    }

    private static void officer() {
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
    }

    private SheetDoor door() {
        return doors.open(DelegateIntake.KEY, new IntakeTarget(HONG_BANG, "ix"));
    }

    private List<String> names(DelegateState state) {
        return desk.open(HONG_BANG).in(state).stream().map(DelegateRow::name).toList();
    }

    /** Of the n-th filled row; the headings stand in row 1. */
    private static String cell(String column, int number) {
        return column + (number + 1);
    }

    private static List<String> row(String name, String year, String sex, String kind, String waiting) {
        return List.of(
                name, year, sex, "Kinh", "", "x", "", "Giáo viên", "Giáo dục", "", kind, waiting, "Tóm tắt", "x");
    }

    /** The portal's own template with the rows under its headings. */
    private InputStream book(Object... rows) throws IOException {
        var template = new ByteArrayOutputStream();
        door().template(template);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(template.toByteArray()))) {
            var sheet = book.getSheetAt(0);
            // The first row under the headings is an example, which is overwritten.
            int at = 0;
            for (var cells : rows) {
                var line = sheet.createRow(++at);
                var values = new ArrayList<>((List<?>) cells);
                for (int i = 0; i < values.size(); i++) line.createCell(i).setCellValue((String) values.get(i));
            }
            var filled = new ByteArrayOutputStream();
            book.write(filled);
            return new ByteArrayInputStream(filled.toByteArray());
        }
    }
}
