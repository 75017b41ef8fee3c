package vn.haiphong.thidua.conference;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haiphong.thidua.conference.ConferenceSamples.IN_Q1;
import static vn.haiphong.thidua.conference.ConferenceSamples.IN_Q2;
import static vn.haiphong.thidua.conference.ConferenceSamples.complete;
import static vn.haiphong.thidua.conference.ConferenceSamples.withResults;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.haiphong.thidua.Http;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.campaign.Extensions;
import vn.haiphong.thidua.campaign.TaskDoor;
import vn.haiphong.thidua.campaign.TaskState;
import vn.haiphong.thidua.campaign.Tasks;
import vn.haiphong.thidua.conference.ConferenceDraft.Step;
import vn.haiphong.thidua.file.DocumentSamples;
import vn.haiphong.thidua.leadercalendar.LeaderCalendar;
import vn.haiphong.thidua.leadercalendar.LeaderSlots;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.report.DeskFilter;
import vn.haiphong.thidua.report.SteeringDesk;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.StepRefused;

@PortalTest
class ConferenceDeskDbTest {

    private static final UnitId CITY = new UnitId("31");
    private static final UnitId HONG_BANG = new UnitId("303");
    private static final UnitId NGO_QUYEN = new UnitId("304");
    private static final UnitId LE_CHAN = new UnitId("305");
    private static final UnitId SO_DAU = new UnitId("11302");

    @Autowired
    ConferenceDesk desk;

    @Autowired
    ConferenceList list;

    @Autowired
    PilotApprovals approvals;

    @Autowired
    LeaderCalendar calendar;

    @Autowired
    LeaderSlots slots;

    @Autowired
    ConferenceSlots asking;

    @Autowired
    ConferenceController controller;

    @Autowired
    Tasks tasks;

    @Autowired
    Extensions extensions;

    @Autowired
    List<TaskDoor> doors;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Http http;

    @BeforeEach
    void noConferences() {
        ConferenceSamples.none(sql);
        officer(HONG_BANG);
    }

    @AfterEach
    void leave() {
        ConferenceSamples.none(sql);
        SignIn.out();
    }

    @Test
    void aConferenceIsPlannedAnnouncedHeldAndReported() {
        officer(NGO_QUYEN);
        var draft = desk.save(NGO_QUYEN, -1, complete(IN_Q2));
        assertThat(draft.status()).isEqualTo(ConferenceStatus.PLANNED);
        var announced = desk.announce(NGO_QUYEN, draft.version());
        var held = desk.hold(NGO_QUYEN, announced.version(), 280);

        assertThat(tasks.find("hoi-nghi-tren-co-so", NGO_QUYEN)).hasValueSatisfying(task -> {
            assertThat(task.state()).isEqualTo(TaskState.DONE);
            assertThat(task.evidence()).isEqualTo("Hội nghị điển hình tiên tiến ngày 14/05/2020, 280 người dự");
            assertThat(task.path()).isEqualTo("/quan-tri/hoi-nghi/304");
        });
        assertThatThrownBy(() -> desk.report(NGO_QUYEN, held.version()))
                .isInstanceOfSatisfying(
                        ConferenceRefused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(ConferenceRefused.Fault::field)
                                .containsExactly("spent", "result"));
        var written = desk.save(NGO_QUYEN, held.version(), withResults(held.content(), null));
        assertThat(desk.report(NGO_QUYEN, written.version()).status()).isEqualTo(ConferenceStatus.REPORTED);
    }

    @Test
    void whatIsEnteredLateShowsItsDaysOnTheSteeringDesk(@Autowired SteeringDesk steering, @Autowired Clock clock) {
        officer(NGO_QUYEN);
        var draft = desk.save(NGO_QUYEN, -1, complete(IN_Q2));
        desk.hold(NGO_QUYEN, draft.version(), 280);
        var filed = dossier();
        asking.request(HONG_BANG, filed.version(), "PCT-VX");
        board();
        approve(filed.version(), ApprovedPart.values());
        slots.confirm(calendar.waiting(0, 1).getFirst().id());

        var sinceQ2 = DAYS.between(LocalDate.of(2020, 6, 30), LocalDate.now(clock));
        var since3010 = DAYS.between(LocalDate.of(2019, 10, 30), LocalDate.now(clock));
        assertThat(shown(steering, "hoi-nghi-tren-co-so", NGO_QUYEN)).endsWith(", muộn " + sinceQ2 + " ngày");
        assertThat(shown(steering, "diem-duyet", HONG_BANG)).endsWith(", muộn " + since3010 + " ngày");
        assertThat(shown(steering, "diem-dang-ky-lich", HONG_BANG)).endsWith(", muộn " + since3010 + " ngày");
    }

    private static String shown(SteeringDesk steering, String code, UnitId unit) {
        return steering.sheet(new DeskFilter(code, DeskFilter.Show.DONE, DeskFilter.Group.ALL, unit, Set.of(), 1))
                .rows()
                .getFirst()
                .cells()
                .getFirst()
                .words();
    }

    @Test
    void noDoorLetsAPilotBeHeldBeforeItsGatesAreOpen() {
        var draft = desk.save(HONG_BANG, -1, complete(IN_Q1));
        refused(draft.version());
        board();
        refused(draft.version());
        officer(HONG_BANG);

        var filed = desk.attach(HONG_BANG, draft.version(), DocumentSamples.pdf(), "Báo cáo.pdf");
        var submitted = approvals.submit(HONG_BANG, filed.version());
        assertThat(task("diem-duyet")).isEqualTo(TaskState.SUBMITTED);
        refused(submitted.version());
        board();
        var version = approve(submitted.version(), ApprovedPart.PLAN, ApprovedPart.CONTENT);
        refused(version);
        version = approve(version, ApprovedPart.REPORT);
        assertThat(task("diem-duyet")).isEqualTo(TaskState.DONE);
        refused(version);

        officer(HONG_BANG);
        asking.request(HONG_BANG, version, "PCT-VX");
        assertThat(task("diem-dang-ky-lich")).isEqualTo(TaskState.SUBMITTED);
        refused(version);
        board();
        slots.confirm(calendar.waiting(0, 10).getFirst().id());
        assertThat(task("diem-dang-ky-lich")).isEqualTo(TaskState.DONE);

        var open = desk.open(HONG_BANG);
        assertThat(open.gates()).allMatch(Gate::open);
        assertThat(desk.hold(HONG_BANG, open.version(), 280).status()).isEqualTo(ConferenceStatus.HELD);
        assertThat(task("hoi-nghi-tren-co-so")).isEqualTo(TaskState.DONE);
    }

    @Test
    void anAnnouncedPilotThatLosesItsSlotIsShownAsPostponedUntilItHasAnother() {
        var filed = dossier();
        asking.request(HONG_BANG, filed.version(), "PCT-VX");
        board();
        approve(filed.version(), ApprovedPart.values());
        var slot = calendar.waiting(0, 1).getFirst().id();
        slots.confirm(slot);
        desk.announce(HONG_BANG, desk.open(HONG_BANG).version());
        assertThat(shown()).isEqualTo("SCHEDULED 0");

        slots.release(slot, "Trùng lịch");
        assertThat(shown()).isEqualTo("POSTPONED 1");
        officer(HONG_BANG);
        asking.request(HONG_BANG, desk.open(HONG_BANG).version(), "CT");
        board();
        slots.confirm(calendar.waiting(0, 1).getFirst().id());
        assertThat(shown()).isEqualTo("SCHEDULED 2");
    }

    private String shown() {
        return sql.queryForObject("select concat(state, ' ', sequence) from conference_published", String.class);
    }

    private void refused(long version) {
        assertThatThrownBy(() -> desk.hold(HONG_BANG, version, 280))
                .isInstanceOf(StepRefused.class)
                .hasMessageStartingWith("Chưa ghi là đã tổ chức được hội nghị điểm:");
        assertThatThrownBy(() -> desk.announce(HONG_BANG, version))
                .isInstanceOf(StepRefused.class)
                .hasMessageStartingWith("Chưa công bố được hội nghị điểm:");
        assertThat(sql.queryForObject("select count(*) from conference_published", Integer.class))
                .isZero();
    }

    @Test
    void theGatesSayWhatIsMissingWhoMustDoItAndHowLate() {
        desk.save(HONG_BANG, -1, complete(IN_Q1));

        assertThat(desk.open(HONG_BANG).gates())
                .extracting(Gate::what, Gate::who, Gate::open)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Ngày và buổi", "Đơn vị", true),
                        org.assertj.core.groups.Tuple.tuple("Địa điểm", "Đơn vị", true),
                        org.assertj.core.groups.Tuple.tuple("Hình thức hội nghị", "Đơn vị", true),
                        org.assertj.core.groups.Tuple.tuple("Trình hồ sơ", "Đơn vị", false),
                        org.assertj.core.groups.Tuple.tuple(
                                "Hội đồng duyệt kế hoạch", "Hội đồng Thi đua - Khen thưởng thành phố", false),
                        org.assertj.core.groups.Tuple.tuple(
                                "Hội đồng duyệt nội dung", "Hội đồng Thi đua - Khen thưởng thành phố", false),
                        org.assertj.core.groups.Tuple.tuple(
                                "Hội đồng duyệt báo cáo", "Hội đồng Thi đua - Khen thưởng thành phố", false),
                        org.assertj.core.groups.Tuple.tuple("Thành phố xác nhận lịch", "Đơn vị", false));
        assertThat(desk.open(HONG_BANG).gates().getLast().state())
                .startsWith("Chưa đăng ký lịch; hạn 30/10/2019, đã quá ");
        assertThat(desk.open(HONG_BANG).gates().getLast().late()).isTrue();
    }

    @Test
    void anApprovalRecordsWhoWhenWhichPaperAndHowLate() {
        var filed = dossier();
        board();

        var draft = approvals.approve(
                HONG_BANG,
                filed.version(),
                ApprovedPart.PLAN,
                "15/TB-HĐTĐKT",
                LocalDate.of(2019, 11, 4),
                "Phó Chủ tịch Hội đồng");

        assertThat(draft.approvals()).singleElement().satisfies(one -> {
            assertThat(one.number()).isEqualTo("15/TB-HĐTĐKT");
            assertThat(one.signed()).isEqualTo("2019-11-04");
            assertThat(one.signatory()).isEqualTo("Phó Chủ tịch Hội đồng");
            assertThat(one.daysLate()).isEqualTo(5);
            assertThat(one.enteredBy()).isEqualTo("Người dùng ban-tdkt");
        });
        assertThatThrownBy(() -> approvals.approve(
                        HONG_BANG, draft.version(), ApprovedPart.CONTENT, " ", LocalDate.of(2019, 10, 1), "x"))
                .hasMessageContaining("Hãy ghi số, ký hiệu");
        assertThatThrownBy(() -> approvals.approve(HONG_BANG, draft.version(), ApprovedPart.CONTENT, "1", null, "x"))
                .hasMessage("Hãy chọn ngày ký văn bản.");
    }

    @Test
    void aDossierSentBackOpensItsTaskAgain() {
        var filed = dossier();
        board();
        var version = approve(filed.version(), ApprovedPart.values());

        var back = approvals.sendBack(HONG_BANG, version, "Báo cáo thiếu số liệu");

        assertThat(back.dossierBack()).isEqualTo("Báo cáo thiếu số liệu");
        assertThat(back.approvals()).isEmpty();
        assertThat(back.status()).isEqualTo(ConferenceStatus.PLANNED);
        assertThat(task("diem-duyet")).isEqualTo(TaskState.RETURNED);
    }

    @Test
    void aDayOutsideTheWindowMarksItsFieldAndAnExtensionOpensIt() {
        officer(NGO_QUYEN);
        var late = LocalDate.of(2020, 7, 10);
        assertThatThrownBy(() -> desk.save(NGO_QUYEN, -1, complete(late)))
                .isInstanceOfSatisfying(ConferenceRefused.class, refused -> {
                    assertThat(refused.faults())
                            .extracting(ConferenceRefused.Fault::field)
                            .containsExactly("day");
                    assertThat(refused.getMessage()).contains("Quý II năm 2020", "xin gia hạn");
                });
        board();
        extensions.grant("hoi-nghi-tren-co-so", NGO_QUYEN, LocalDate.of(2020, 7, 31), "Phòng dịch");
        officer(NGO_QUYEN);

        var draft = desk.save(NGO_QUYEN, -1, complete(late));

        assertThat(draft.window().described()).contains("đến 31/07/2020", "đã gia hạn từ 30/06/2020");
        assertThat(list.page(new ConferenceFilter(null, null, null, false, true, false), 0, 10))
                .extracting(ConferenceRow::unit)
                .containsExactly(NGO_QUYEN);
    }

    @Test
    void aPilotGoesBeforeItsLevelAndNobodyElseDoes() {
        assertThat(desk.save(HONG_BANG, -1, complete(IN_Q1)).content().day()).isEqualTo(IN_Q1);
        assertThatThrownBy(() -> desk.save(HONG_BANG, desk.open(HONG_BANG).version(), complete(IN_Q2)))
                .hasMessageContaining("Cuối Quý I năm 2020");
        officer(NGO_QUYEN);
        assertThatThrownBy(() -> desk.save(NGO_QUYEN, -1, complete(IN_Q1)))
                .hasMessageContaining("Kế hoạch không cho làm sớm hơn");
        officer(SO_DAU);
        assertThatThrownBy(() -> desk.save(SO_DAU, -1, complete(IN_Q2))).hasMessageContaining("Quý I năm 2020");
    }

    @Test
    void theUpperLevelIsWarnedOfBaseUnitsThatAreNotDone() {
        officer(NGO_QUYEN);
        var before = desk.save(NGO_QUYEN, -1, complete(IN_Q2));
        assertThat(before.warnings())
                .anyMatch(text -> text.matches("\\d+ đơn vị cơ sở trực thuộc chưa tổ chức hội nghị: .*"));
        var ward = new UnitId(sql.queryForObject(
                "select code from organisation_unit where parent_code = '304' and level = 'GRASSROOTS' order by position limit 1",
                String.class));
        var planned = desk.save(ward, -1, complete(IN_Q1));
        desk.hold(ward, planned.version(), 90);

        var after = desk.open(NGO_QUYEN);

        assertThat(number(after)).isEqualTo(number(before) - 1);
    }

    private static int number(ConferenceDraft draft) {
        return draft.warnings().stream()
                .filter(text -> text.contains("chưa tổ chức hội nghị"))
                .map(text -> Integer.parseInt(text.substring(0, text.indexOf(' '))))
                .findFirst()
                .orElse(0);
    }

    @Test
    void anOfficerTouchesTheOwnSubtreeOnly() {
        var draft = dossier();
        var file = draft.files().getFirst().id();
        officer(NGO_QUYEN);

        assertThatThrownBy(() -> desk.open(HONG_BANG)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.save(HONG_BANG, draft.version(), complete(IN_Q1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.attach(HONG_BANG, draft.version(), DocumentSamples.pdf(), "a.pdf"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.detach(HONG_BANG, draft.version(), file))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.announce(HONG_BANG, draft.version())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.hold(HONG_BANG, draft.version(), 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.report(HONG_BANG, draft.version())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.postpone(HONG_BANG, draft.version(), "x"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.cancel(HONG_BANG, draft.version(), "x"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.takeBack(HONG_BANG, draft.version(), "x"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.startFrom(HONG_BANG, draft.version(), UUID.randomUUID()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> approvals.submit(HONG_BANG, draft.version()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> approvals.sendBack(HONG_BANG, draft.version(), "x"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> approvals.approve(HONG_BANG, draft.version(), ApprovedPart.PLAN, "1", IN_Q1, "x"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> asking.request(HONG_BANG, draft.version(), "CT"))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(list.page(ConferenceFilter.ALL, 0, 10)).isEmpty();
        assertThat(list.count(new ConferenceFilter(HONG_BANG, null, null, false, false, false)))
                .isZero();
        assertThat(controller.file("303", file.value()).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(controller.file("304", file.value()).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void aUnitDecidesNothingThatIsTheBoardsAndALeaderOnlyReads() {
        var draft = dossier();
        assertThatThrownBy(() -> approvals.approve(HONG_BANG, draft.version(), ApprovedPart.PLAN, "1", IN_Q1, "x"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.takeBack(HONG_BANG, draft.version(), "x"))
                .isInstanceOf(AccessDeniedException.class);

        SignIn.as("lanh-dao", Role.LEADER);
        assertThat(desk.open(HONG_BANG).steps()).isEmpty();
        assertThat(controller.file("303", draft.files().getFirst().id().value()).getStatusCode())
                .isEqualTo(HttpStatus.OK);
        assertThatThrownBy(() -> desk.save(HONG_BANG, draft.version(), complete(IN_Q1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.hold(HONG_BANG, draft.version(), 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> approvals.submit(HONG_BANG, draft.version()))
                .isInstanceOf(AccessDeniedException.class);
        SignIn.as("bien-tap", Role.EDITOR);
        assertThatThrownBy(() -> desk.open(HONG_BANG)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> list.page(ConferenceFilter.ALL, 0, 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> calendar.week(IN_Q1)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aStrangerGetsNeitherRecordNorFileByItsAddress() {
        var draft = dossier();
        var file = draft.files().getFirst().id();

        assertThat(http.get("/quan-tri/hoi-nghi").statusCode()).isEqualTo(302);
        assertThat(http.get("/quan-tri/hoi-nghi/303").statusCode()).isEqualTo(302);
        assertThat(http.get("/quan-tri/lich-lanh-dao").statusCode()).isEqualTo(302);
        assertThat(http.get("/quan-tri/hoi-nghi/303/tep/" + file).statusCode()).isEqualTo(302);
    }

    @Test
    void theSecondOfTwoWritersIsToldAndNothingIsLost() {
        officer(NGO_QUYEN);
        var first = desk.save(NGO_QUYEN, -1, complete(IN_Q2));
        desk.save(NGO_QUYEN, first.version(), complete(IN_Q2.plusDays(1)));

        assertThatThrownBy(() -> desk.save(NGO_QUYEN, first.version(), complete(null)))
                .isInstanceOf(EditedMeanwhile.class);
        assertThatThrownBy(() -> desk.save(NGO_QUYEN, -1, complete(null))).isInstanceOf(EditedMeanwhile.class);
        assertThatThrownBy(() -> desk.cancel(NGO_QUYEN, first.version(), "x")).isInstanceOf(EditedMeanwhile.class);
        assertThat(desk.open(NGO_QUYEN).content().day()).isEqualTo(IN_Q2.plusDays(1));
    }

    @Test
    void theBoardTakesBackWhatWasMarkedHeldByMistake() {
        officer(NGO_QUYEN);
        var held =
                desk.hold(NGO_QUYEN, desk.save(NGO_QUYEN, -1, complete(IN_Q2)).version(), 280);
        board();

        var back = desk.takeBack(NGO_QUYEN, held.version(), "Ghi nhầm đơn vị");

        assertThat(back.status()).isEqualTo(ConferenceStatus.PLANNED);
        assertThat(tasks.find("hoi-nghi-tren-co-so", NGO_QUYEN).orElseThrow().state())
                .isEqualTo(TaskState.RETURNED);
    }

    @Test
    void theCongressIsAPlaceholderTheBoardKeeps() {
        officer(HONG_BANG);
        assertThatThrownBy(() -> desk.open(CITY)).isInstanceOf(AccessDeniedException.class);
        board();
        assertThat(desk.open(CITY).steps()).containsExactly(Step.EDIT);
        assertThatThrownBy(() -> desk.save(CITY, -1, complete(LocalDate.of(2020, 11, 9))))
                .hasMessageContaining("Quý III năm 2020");

        var draft = desk.save(CITY, -1, complete(LocalDate.of(2020, 8, 26)));

        assertThat(draft.title()).isEqualTo("Đại hội Thi đua yêu nước thành phố lần thứ IX");
        assertThatThrownBy(() -> desk.open(new UnitId("HP-HDTDKT")))
                .hasMessage("Kế hoạch không giao hội nghị cho đơn vị này.");
    }

    @Test
    void everyTaskOfTheRoomLeadsToTheRecord() {
        assertThat(doors.stream()
                        .filter(door -> door.path(HONG_BANG).equals("/quan-tri/hoi-nghi/303"))
                        .map(TaskDoor::code))
                .containsExactlyInAnyOrder(
                        "diem-duyet",
                        "diem-dang-ky-lich",
                        "hoi-nghi-co-so",
                        "hoi-nghi-tren-co-so",
                        "hoi-nghi-thanh-pho");
    }

    @Test
    void oneConferenceAndThreeTakeOneQueryToList(@Autowired EntityManagerFactory factory) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        officer(NGO_QUYEN);
        desk.save(NGO_QUYEN, -1, complete(IN_Q2));
        board();
        statistics.clear();
        assertThat(list.page(ConferenceFilter.ALL, 0, 25)).hasSize(1);
        var one = statistics.getPrepareStatementCount();
        officer(LE_CHAN);
        desk.save(LE_CHAN, -1, complete(IN_Q2));
        officer(HONG_BANG);
        desk.save(HONG_BANG, -1, complete(IN_Q1));
        board();

        statistics.clear();

        assertThat(list.page(ConferenceFilter.ALL, 0, 25)).hasSize(3);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(one);
    }

    private ConferenceDraft dossier() {
        officer(HONG_BANG);
        var draft = desk.save(HONG_BANG, -1, complete(IN_Q1));
        var filed = desk.attach(HONG_BANG, draft.version(), DocumentSamples.pdf(), "Báo cáo.pdf");
        return approvals.submit(HONG_BANG, filed.version());
    }

    private long approve(long version, ApprovedPart... parts) {
        for (var part : parts) {
            version = approvals
                    .approve(
                            HONG_BANG,
                            version,
                            part,
                            "15/TB-HĐTĐKT",
                            LocalDate.of(2019, 10, 28),
                            "Phó Chủ tịch Hội đồng")
                    .version();
        }
        return version;
    }

    private TaskState task(String code) {
        return tasks.find(code, HONG_BANG).orElseThrow().state();
    }

    private static void officer(UnitId unit) {
        SignIn.as("can-bo-" + unit.code().toLowerCase(), unit, Role.UNIT);
    }

    private static void board() {
        SignIn.as("ban-tdkt", Role.ORGANISER);
    }
}
