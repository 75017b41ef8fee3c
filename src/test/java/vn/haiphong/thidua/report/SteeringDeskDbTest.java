package vn.haiphong.thidua.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haiphong.thidua.report.ReportSamples.HEALTH;
import static vn.haiphong.thidua.report.ReportSamples.HONG_BANG;
import static vn.haiphong.thidua.report.ReportSamples.NGO_QUYEN;
import static vn.haiphong.thidua.report.ReportSamples.SO_DAU;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haiphong.thidua.Http;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.campaign.TaskState;
import vn.haiphong.thidua.campaign.Tasks;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.paper.Spreadsheets;
import vn.haiphong.thidua.report.DeskFilter.Group;
import vn.haiphong.thidua.report.DeskFilter.Show;
import vn.haiphong.thidua.report.DeskSheet.Cell;
import vn.haiphong.thidua.report.DeskSheet.Row;
import vn.haiphong.thidua.report.DeskSheet.Tone;
import vn.haiphong.thidua.shared.PortalTime;

@PortalTest
class SteeringDeskDbTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 7, 6);
    private static final String RESULT = "tong-ket";

    @Autowired
    Tasks tasks;

    @Autowired
    Units units;

    @Autowired
    CurrentAccount current;

    @Autowired
    SteeringDesk guarded;

    @Autowired
    TaskSheet export;

    @Autowired
    Spreadsheets spreadsheets;

    @Autowired
    JdbcTemplate sql;

    SteeringDesk desk;

    @BeforeEach
    void onTheMondayAfterTheDeadline() {
        ReportSamples.nothingHasBeenDone(sql);
        var clock = Clock.fixed(ReportSamples.moment(TODAY.atTime(8, 0)), PortalTime.ZONE);
        desk = new SteeringDesk(tasks, units, current, clock);
        SignIn.as("ban-tdkt", Role.ORGANISER);
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void aDistrictSpeaksForItselfAndForItsWards() {
        ReportSamples.task(sql, RESULT, HONG_BANG, TaskState.DONE, at(2020, 7, 2), null);
        ReportSamples.task(sql, "hoi-nghi-co-so", SO_DAU, TaskState.DONE, at(2020, 3, 30), null);

        var row = row(desk.sheet(DeskFilter.ALL), HONG_BANG);

        assertThat(row.cells()).contains(new Cell(Tone.DONE, "xong 02/07"), new Cell(Tone.LATE, "1/11 xong, 10 trễ"));
        assertThat(row.below()).isEqualTo(11);
        assertThat(row.open()).isFalse();
    }

    @Test
    void aGroupUnfoldsDownToItsWards() {
        var sheet = desk.sheet(DeskFilter.ALL.turned(HONG_BANG));

        assertThat(row(sheet, SO_DAU).depth()).isEqualTo(1);
        assertThat(row(sheet, SO_DAU).cells()).contains(new Cell(Tone.NONE, "không áp dụng"));
        assertThat(desk.sheet(DeskFilter.ALL).rows()).extracting(Row::unit).doesNotContain(SO_DAU);
    }

    @Test
    void everyUnitWithATaskIsOnSomePage() {
        var first = desk.sheet(DeskFilter.ALL);
        var seen = new java.util.ArrayList<UnitId>();
        for (int page = 1; page <= first.pages(); page++) {
            var rows = desk.sheet(DeskFilter.ALL.onPage(page)).rows();
            assertThat(rows).hasSizeLessThanOrEqualTo(SteeringDesk.GROUPS_A_PAGE);
            rows.forEach(row -> seen.add(row.unit()));
        }

        assertThat(seen).doesNotHaveDuplicates().hasSize(first.groups()).contains(HONG_BANG, HEALTH);
    }

    @Test
    void onlyWhatIsAskedForIsShown() {
        ReportSamples.task(sql, RESULT, HONG_BANG, TaskState.SUBMITTED, at(2020, 7, 3), null);

        var waiting = desk.sheet(DeskFilter.ALL.withMilestone(RESULT).with(Show.WAITING));
        assertThat(waiting.rows()).extracting(Row::unit).containsExactly(HONG_BANG);
        assertThat(waiting.rows().getFirst().cells()).containsExactly(new Cell(Tone.PLAIN, "chờ tiếp nhận từ 03/07"));

        assertThat(desk.sheet(DeskFilter.ALL.with(Group.DISTRICTS)).groups()).isEqualTo(15);
        assertThat(desk.sheet(DeskFilter.ALL.withUnit(HONG_BANG)).rows())
                .extracting(Row::unit)
                .contains(HONG_BANG, SO_DAU)
                .doesNotContain(NGO_QUYEN);
    }

    @Test
    void theLongestLateComesFirstAndTheListIsBounded() {
        var sheet = desk.sheet(DeskFilter.ALL);

        assertThat(sheet.late()).hasSize(SteeringDesk.LISTED);
        assertThat(sheet.lateTotal()).isGreaterThan(SteeringDesk.LISTED);
        assertThat(sheet.late().getFirst().due()).isEqualTo(LocalDate.of(2019, 10, 30));
        assertThat(sheet.late().getFirst().days()).isEqualTo(250);
    }

    @Test
    void whatWaitsSaysForWhomAndSinceWhen() {
        ReportSamples.task(sql, RESULT, HONG_BANG, TaskState.SUBMITTED, at(2020, 7, 3), null);
        ReportSamples.task(sql, RESULT, NGO_QUYEN, TaskState.RETURNED, at(2020, 7, 1), null);

        assertThat(desk.sheet(DeskFilter.ALL).waiting())
                .extracting(DeskSheet.WaitingLine::whom, DeskSheet.WaitingLine::since)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Quận Ngô Quyền", ReportSamples.moment(at(2020, 7, 1))),
                        org.assertj.core.groups.Tuple.tuple(
                                "Ban Thi đua - Khen thưởng", ReportSamples.moment(at(2020, 7, 3))));
    }

    @Test
    void theWeeksCountWhatWasHandedInInThem() {
        ReportSamples.task(sql, RESULT, HONG_BANG, TaskState.SUBMITTED, at(2020, 7, 3), null);
        ReportSamples.task(sql, RESULT, NGO_QUYEN, TaskState.DONE, at(2020, 6, 29), null);
        ReportSamples.task(sql, RESULT, HEALTH, TaskState.DONE, at(2019, 6, 29), null);

        var weeks = desk.sheet(DeskFilter.ALL).weeks();

        assertThat(weeks).hasSize(12);
        assertThat(weeks.getLast()).isEqualTo(new DeskSheet.Week(LocalDate.of(2020, 7, 6), 0));
        assertThat(weeks.get(10)).isEqualTo(new DeskSheet.Week(LocalDate.of(2020, 6, 29), 2));
        assertThat(weeks.stream().mapToInt(DeskSheet.Week::handedIn).sum()).isEqualTo(2);
    }

    @Test
    void anOfficerSeesTheOwnSubtreeOnlyWhateverTheAddressAsks() {
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);

        for (var filter :
                List.of(DeskFilter.ALL, DeskFilter.ALL.withUnit(NGO_QUYEN), DeskFilter.ALL.turned(NGO_QUYEN))) {
            var sheet = desk.sheet(filter);
            assertThat(sheet.rows()).allMatch(row -> units.tree().covers(HONG_BANG, row.unit()));
            assertThat(sheet.late()).allMatch(line -> units.tree().covers(HONG_BANG, line.unit()));
        }
        assertThat(desk.sheet(DeskFilter.ALL).rows()).extracting(Row::unit).contains(HONG_BANG, SO_DAU);
        assertThat(rows(export))
                .isNotEmpty()
                .allMatch(cells ->
                        units.tree().covers(HONG_BANG, new UnitId(cells.get(1).toString())));
    }

    @Test
    void leadersReadAndOthersDoNotGetIn() {
        SignIn.as("lanh-dao", Role.LEADER);
        assertThat(guarded.sheet(DeskFilter.ALL).rows()).isNotEmpty();
        assertThat(rows(export)).isNotEmpty();

        SignIn.as("bien-tap", Role.EDITOR);
        assertThatThrownBy(() -> guarded.sheet(DeskFilter.ALL)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> export.table()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aStrangerGetsNoFile(@Autowired Http http) {
        assertThat(http.get(ReportPaths.DESK_SHEET).statusCode()).isIn(302, 401, 403);
    }

    @Test
    void oneUnitAndTheWholeCityTakeOneQuery(@Autowired TransactionTemplate transaction) {
        for (var scope : List.of(SO_DAU, HONG_BANG, units.tree().city().id())) {
            SignIn.as("can-bo", scope, Role.UNIT);
            transaction.executeWithoutResult(status -> {
                int before = selects();
                assertThat(desk.sheet(DeskFilter.ALL).rows()).isNotEmpty();
                // The question itself is one.
                assertThat(selects() - before - 1).isEqualTo(1);
            });
        }
    }

    @Test
    void everyTaskIsInTheSheetWithRealDates() throws Exception {
        var bytes = new ByteArrayOutputStream();

        spreadsheets.write(export.table(), bytes);

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            var sheet = book.getSheet("Tiến độ");
            assertThat(sheet.getLastRowNum())
                    .isEqualTo(sql.queryForObject("select count(*) from campaign_task", Integer.class));
            assertThat(sheet.getRow(1).getCell(7).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2019, 10, 30));
        }
    }

    private int selects() {
        return sql.queryForObject(
                "select variable_value from information_schema.session_status where variable_name = 'Com_select'",
                Integer.class);
    }

    private static List<List<Object>> rows(TaskSheet export) {
        var rows = new java.util.ArrayList<List<Object>>();
        export.table().rows().forEach(rows::add);
        return rows;
    }

    private static Row row(DeskSheet sheet, UnitId unit) {
        return sheet.rows().stream()
                .filter(row -> row.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDateTime at(int year, int month, int day) {
        return LocalDate.of(year, month, day).atTime(9, 0);
    }
}
