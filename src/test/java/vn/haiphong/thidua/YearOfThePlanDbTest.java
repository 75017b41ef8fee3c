package vn.haiphong.thidua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.haiphong.thidua.TheYear.BOARD;
import static vn.haiphong.thidua.TheYear.CITY;
import static vn.haiphong.thidua.TheYear.DO_SON;
import static vn.haiphong.thidua.TheYear.HEALTH;
import static vn.haiphong.thidua.TheYear.HONG_BANG;
import static vn.haiphong.thidua.TheYear.KIEN_AN;
import static vn.haiphong.thidua.TheYear.LAM_HA;
import static vn.haiphong.thidua.TheYear.QUAN_TRU;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.campaign.Extensions;
import vn.haiphong.thidua.campaign.Rebasing;
import vn.haiphong.thidua.campaign.Task;
import vn.haiphong.thidua.campaign.TaskFilter;
import vn.haiphong.thidua.campaign.TaskState;
import vn.haiphong.thidua.campaign.Tasks;
import vn.haiphong.thidua.conference.ApprovedPart;
import vn.haiphong.thidua.conference.ConferenceDesk;
import vn.haiphong.thidua.conference.ConferenceDraft;
import vn.haiphong.thidua.conference.ConferenceFilter;
import vn.haiphong.thidua.conference.ConferenceList;
import vn.haiphong.thidua.conference.ConferenceRow;
import vn.haiphong.thidua.conference.ConferenceSamples;
import vn.haiphong.thidua.conference.ConferenceSlots;
import vn.haiphong.thidua.conference.ConferenceStatus;
import vn.haiphong.thidua.conference.Gate;
import vn.haiphong.thidua.conference.PilotApprovals;
import vn.haiphong.thidua.conference.Templates;
import vn.haiphong.thidua.file.DocumentSamples;
import vn.haiphong.thidua.issue.DifficultyDesk;
import vn.haiphong.thidua.issue.DifficultyFilter;
import vn.haiphong.thidua.issue.DifficultyForm;
import vn.haiphong.thidua.issue.DifficultyRegister;
import vn.haiphong.thidua.issue.DifficultyRow;
import vn.haiphong.thidua.issue.GuidanceDesk;
import vn.haiphong.thidua.issue.GuidanceForm;
import vn.haiphong.thidua.issue.GuidanceLibrary;
import vn.haiphong.thidua.issue.GuidanceRow;
import vn.haiphong.thidua.issue.GuidanceStatus;
import vn.haiphong.thidua.issue.Urgency;
import vn.haiphong.thidua.leadercalendar.LeaderCalendar;
import vn.haiphong.thidua.leadercalendar.LeaderSlots;
import vn.haiphong.thidua.notice.Mail;
import vn.haiphong.thidua.notice.NoticeBox;
import vn.haiphong.thidua.notice.NoticeKind;
import vn.haiphong.thidua.notice.NoticeRow;
import vn.haiphong.thidua.notice.Outbox;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.paper.Papers.Format;
import vn.haiphong.thidua.paper.Signature;
import vn.haiphong.thidua.reminder.MorningRound;
import vn.haiphong.thidua.report.DeskFilter;
import vn.haiphong.thidua.report.DeskFilter.Show;
import vn.haiphong.thidua.report.DeskSheet;
import vn.haiphong.thidua.report.LetterForm;
import vn.haiphong.thidua.report.ReportDraft;
import vn.haiphong.thidua.report.ReportSamples;
import vn.haiphong.thidua.report.ResultReports;
import vn.haiphong.thidua.report.SteeringDesk;
import vn.haiphong.thidua.report.Syntheses;
import vn.haiphong.thidua.report.SynthesisContent;
import vn.haiphong.thidua.report.SynthesisDraft.Quote;
import vn.haiphong.thidua.report.UrgingLetters;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.unitplan.Delivery;
import vn.haiphong.thidua.unitplan.PlanCascade;
import vn.haiphong.thidua.unitplan.UnitPlanDesk;
import vn.haiphong.thidua.unitplan.UnitPlanSamples;

/**
 * A year of plan 237, stage by stage on the days it happened: each stage acts through the services in the role that acts,
 * and stands on what the stages before it left.
 */
@PortalTest
@TestMethodOrder(OrderAnnotation.class)
@TestInstance(Lifecycle.PER_CLASS)
class YearOfThePlanDbTest {

    private static final String PLAN = "ke-hoach";
    private static final String DOSSIER = "diem-duyet";
    private static final String SLOT = "diem-dang-ky-lich";
    private static final String BASE = "hoi-nghi-co-so";
    private static final String UPPER = "hoi-nghi-tren-co-so";
    private static final String CONGRESS = "hoi-nghi-thanh-pho";
    private static final String RESULT = "tong-ket";
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 8, 26);
    private static final LocalDate NEW_DAY = LocalDate.of(2020, 11, 9);

    @Autowired
    TheYear year;

    @Autowired
    Units units;

    @Autowired
    Tasks tasks;

    @Autowired
    Extensions extensions;

    @Autowired
    Rebasing rebasing;

    @Autowired
    ConferenceDesk conferences;

    @Autowired
    PilotApprovals approvals;

    @Autowired
    LeaderSlots slots;

    @Autowired
    ConferenceSlots asking;

    @Autowired
    ConferenceList conferenceList;

    @Autowired
    LeaderCalendar calendar;

    @Autowired
    Templates templates;

    @Autowired
    UnitPlanDesk plans;

    @Autowired
    PlanCascade cascade;

    @Autowired
    MorningRound morning;

    @Autowired
    NoticeBox box;

    @Autowired
    Outbox outbox;

    @Autowired
    UrgingLetters letters;

    @Autowired
    DifficultyDesk difficulties;

    @Autowired
    DifficultyRegister register;

    @Autowired
    GuidanceDesk guidance;

    @Autowired
    GuidanceLibrary library;

    @Autowired
    ResultReports reports;

    @Autowired
    Syntheses syntheses;

    @Autowired
    SteeringDesk desk;

    @BeforeAll
    void nothingHasHappened() {
        year.begin();
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @AfterAll
    void leaveNothingBehind() {
        year.end();
    }

    @Test
    @Order(1)
    void onTheDayThePlanComesOut351UnitsKnowWhatTheyOwe() {
        day(2019, 7, 24);
        year.board();

        assertThat(units.tree().all()).hasSize(351);
        var owing = tasks.page(TaskFilter.ALL, 0, Tasks.AT_MOST).stream().collect(Collectors.groupingBy(Task::unit));
        assertThat(units.tree().all())
                .filteredOn(unit -> unit.level() != UnitLevel.CITY)
                .hasSize(346)
                .allMatch(unit -> owing.containsKey(unit.id()));
        assertThat(owed(QUAN_TRU)).isEqualTo(Map.of(BASE, LocalDate.of(2020, 3, 31)));
        assertThat(owed(KIEN_AN))
                .isEqualTo(Map.of(
                        PLAN,
                        LocalDate.of(2019, 11, 30),
                        UPPER,
                        LocalDate.of(2020, 6, 30),
                        RESULT,
                        LocalDate.of(2020, 7, 3),
                        "dai-bieu",
                        LocalDate.of(2020, 7, 3)));
        assertThat(owed(HEALTH))
                .containsEntry(DOSSIER, LocalDate.of(2019, 10, 30))
                .containsEntry(SLOT, LocalDate.of(2019, 10, 30))
                .containsEntry(UPPER, LocalDate.of(2020, 3, 31))
                .hasSize(6);
        assertThat(desk().lateTotal()).isZero();
        assertThat(desk().waitingTotal()).isZero();
        assertThat(milestone(PLAN)).isEqualTo("86 đơn vị: 0 xong, 0 chờ, 0 trả lại, 0 trễ");
        assertThat(morning.comes()).isZero();
    }

    @Test
    @Order(2)
    void aMonthBeforeTheirDayThePilotsAloneAreReminded() {
        day(2019, 9, 30);

        assertThat(morning.comes()).isEqualTo(2);

        year.officer(HEALTH);
        assertThat(box.page(true, 0, 10)).extracting(NoticeRow::title).containsExactly("Nhắc việc: 2 việc sắp đến hạn");
    }

    @Test
    @Order(3)
    void aPilotThatIsTriedTooEarlyIsRefusedInWordsThatNameWhatIsMissing() {
        day(2019, 10, 14);
        for (var pilot : List.of(HEALTH, HONG_BANG)) {
            year.officer(pilot);
            var planned = conferences.save(pilot, -1, ConferenceSamples.complete(pilotDay(pilot)));
            var missing = "Chưa ghi là đã tổ chức được hội nghị điểm: Hội đồng chưa duyệt kế hoạch; Hội đồng chưa"
                    + " duyệt nội dung; Hội đồng chưa duyệt báo cáo; thành phố chưa xác nhận lịch.";
            assertThatThrownBy(() -> conferences.hold(pilot, planned.version(), 280))
                    .isInstanceOf(StepRefused.class)
                    .hasMessage(missing);
            year.board();
            assertThatThrownBy(() -> conferences.hold(pilot, planned.version(), 280))
                    .isInstanceOf(StepRefused.class)
                    .hasMessage(missing);

            assertThat(planned.gates())
                    .filteredOn(gate -> !gate.open())
                    .extracting(Gate::what, Gate::who)
                    .containsExactly(
                            tuple("Trình hồ sơ", "Đơn vị"),
                            tuple("Hội đồng duyệt kế hoạch", "Hội đồng Thi đua - Khen thưởng thành phố"),
                            tuple("Hội đồng duyệt nội dung", "Hội đồng Thi đua - Khen thưởng thành phố"),
                            tuple("Hội đồng duyệt báo cáo", "Hội đồng Thi đua - Khen thưởng thành phố"),
                            tuple("Thành phố xác nhận lịch", "Đơn vị"));
            assertThat(state(UPPER, pilot)).isEqualTo(TaskState.OPEN);
        }
    }

    @Test
    @Order(4)
    void thePilotsHaveTheirThreeApprovalsAndTheirSlotFiveDaysBeforeTheLastDay() {
        day(2019, 10, 25);
        for (var pilot : List.of(HEALTH, HONG_BANG)) {
            year.officer(pilot);
            var draft = conferences.open(pilot);
            draft = conferences.attach(pilot, draft.version(), DocumentSamples.pdf(), "Báo cáo trình hội nghị.pdf");
            draft = approvals.submit(pilot, draft.version());
            asking.request(pilot, draft.version(), "PCT-VX");
            year.board();
            assertThat(desk().waiting())
                    .extracting(DeskSheet.WaitingLine::whom, DeskSheet.WaitingLine::unit)
                    .containsExactly(tuple(BOARD, pilot), tuple(BOARD, pilot));
            approve(draft);
            slots.confirm(calendar.waiting(0, 1).getFirst().id());

            assertThat(state(DOSSIER, pilot)).isEqualTo(TaskState.DONE);
            assertThat(state(SLOT, pilot)).isEqualTo(TaskState.DONE);
            var ready = conferences.open(pilot);
            assertThat(ready.status()).isEqualTo(ConferenceStatus.APPROVED);
            assertThat(ready.gates()).allMatch(gate -> gate.open() && !gate.late());
            conferences.announce(pilot, ready.version());
            year.officer(pilot);
            // Everything is there but the day itself.
            assertThatThrownBy(() ->
                            conferences.hold(pilot, conferences.open(pilot).version(), 280))
                    .isInstanceOf(StepRefused.class)
                    .hasMessageContaining("chưa diễn ra");
        }
        year.board();
        assertThat(milestone(DOSSIER)).isEqualTo("2 đơn vị: 2 xong, 0 chờ, 0 trả lại, 0 trễ");
        assertThat(milestone(SLOT)).isEqualTo("2 đơn vị: 2 xong, 0 chờ, 0 trả lại, 0 trễ");
        assertThat(desk().waitingTotal()).isZero();
    }

    @Test
    @Order(5)
    void theDayBeforeUnitsAreToldThatTheLastDayIsASaturday() {
        day(2019, 11, 29);

        assertThat(morning.comes()).isEqualTo(87);

        year.officer(KIEN_AN);
        assertThat(box.page(true, 0, 10).getFirst().text())
                .contains("hạn 30/11/2019 (thứ Bảy)", "nên nộp trước thứ Sáu 29/11/2019");
        year.board();
        assertThat(box.page(true, 0, 1).getFirst().title()).isEqualTo("Đơn vị trực thuộc: 86 việc sắp đến hạn");
    }

    @Test
    @Order(6)
    void aPlanHandedInOnTheLastSaturdayIsInTimeAndHasItsReceipt() {
        day(2019, 11, 30);
        assertThat(LocalDate.of(2019, 11, 30).getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
        year.officer(KIEN_AN);
        var saved = plans.save(KIEN_AN, -1, UnitPlanSamples.complete());
        var submitted = plans.submit(KIEN_AN, saved.version());
        assertThat(state(PLAN, KIEN_AN)).isEqualTo(TaskState.SUBMITTED);

        year.board();
        var accepted = plans.accept(KIEN_AN, submitted.version());

        assertThat(accepted.receipt()).isEqualTo("01/2019-BN");
        assertThat(PortalTime.date(accepted.acceptedAt())).isEqualTo("30/11/2019");
        assertThat(task(PLAN, KIEN_AN)).satisfies(task -> {
            assertThat(task.state()).isEqualTo(TaskState.DONE);
            assertThat(task.daysTooLate()).isZero();
            assertThat(task.evidence()).endsWith("biên nhận 01/2019-BN");
        });
        assertThat(milestone(PLAN)).isEqualTo("86 đơn vị: 1 xong, 0 chờ, 0 trả lại, 0 trễ");
        year.officer(KIEN_AN);
        assertThat(cascade.passOn(KIEN_AN)).isEqualTo(10);
        year.officer(QUAN_TRU);
        cascade.receive(KIEN_AN);
        cascade.acknowledge(KIEN_AN);
        year.officer(KIEN_AN);
        assertThat(cascade.sent(KIEN_AN))
                .filteredOn(one -> one.readAt() != null)
                .extracting(Delivery::to)
                .containsExactly(QUAN_TRU);
    }

    @Test
    @Order(7)
    void onMondayLateUnitsAreOnTheDeskRemindedInPortalAndMailAndUrgedByLetter() throws IOException {
        day(2019, 12, 2);
        year.board();
        var sheet = desk.sheet(DeskFilter.ALL.withMilestone(PLAN).with(Show.LATE));
        assertThat(sheet.lateTotal()).isEqualTo(85);
        assertThat(sheet.late()).allMatch(line -> line.days() == 2);
        assertThat(milestone(PLAN)).isEqualTo("86 đơn vị: 1 xong, 0 chờ, 0 trả lại, 85 trễ");

        assertThat(morning.comes()).isEqualTo(86);
        assertThat(morning.comes()).isZero();
        var letter = letters.write(letterOf2019(HEALTH, HONG_BANG));

        assertThat(letter).extracting(row -> row.number()).containsExactly("12/BTĐKT-NV", "13/BTĐKT-NV");
        try (var pdf =
                Loader.loadPDF(letters.file(letter.getFirst().id(), Format.PDF).bytes())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Hải Phòng, ngày 02 tháng 12 năm 2019", "quá hạn 2 ngày");
        }
        assertThat(outbox.page(null, 0, 100))
                .filteredOn(mail -> mail.address().equals("so-y-te@example.vn"))
                .extracting(Mail::subject)
                .anyMatch(subject -> subject.startsWith("[Thi đua Hải Phòng] Quá hạn 2 ngày: Hoàn thành xây dựng"))
                .anyMatch(subject -> subject.startsWith("[Thi đua Hải Phòng] Công văn 1"));
        year.officer(HEALTH);
        assertThat(box.page(true, 0, 2))
                .extracting(NoticeRow::kind)
                .containsExactly(NoticeKind.LETTER, NoticeKind.REMINDER);
        // The pilot that was urged hands in; who is no longer late is urged no more.
        day(2019, 12, 3);
        year.officer(HEALTH);
        plans.submit(HEALTH, plans.save(HEALTH, -1, UnitPlanSamples.complete()).version());
        assertThat(task(PLAN, HEALTH).daysTooLate()).isEqualTo(3);
        year.board();
        assertThat(desk.sheet(DeskFilter.ALL.withMilestone(PLAN)).lateTotal()).isEqualTo(84);
        assertThatThrownBy(() -> letters.write(letterOf2019(HEALTH))).hasMessageContaining("Sở Y tế không còn trễ");
    }

    @Test
    @Order(8)
    void aDifficultyOfOneWardIsAnsweredLateAndBecomesGuidanceForAll() {
        day(2020, 1, 13);
        year.officer(QUAN_TRU);
        var raised = difficulties.raise(new DifficultyForm(
                QUAN_TRU,
                "Mức chi hội nghị cơ sở",
                "Phường có hơn 200 cán bộ, đoàn viên thì họp đại biểu hay toàn thể?",
                "II.3a",
                Urgency.USUAL));
        assertThat(raised.number()).isEqualTo("01/2020-VM");
        assertThat(raised.due()).isEqualTo("2020-01-20");

        day(2020, 1, 21);
        year.board();
        assertThat(register.page(DifficultyFilter.OVERDUE, 0, 10))
                .extracting(DifficultyRow::id)
                .containsExactly(raised.id());
        var answered = difficulties.answer(raised.id(), raised.version(), "Trên 200 người thì họp đại biểu.");
        guidance.publish(
                raised.id(),
                answered.version(),
                new GuidanceForm("Họp đại biểu hay họp toàn thể", "Trên 200 người thì họp đại biểu.", "II.3a", false));
        assertThat(register.count(DifficultyFilter.OVERDUE)).isZero();

        year.officer(DO_SON);
        assertThat(library.page("hop dai bieu", "II.3a", GuidanceStatus.IN_FORCE, 0, 10))
                .extracting(GuidanceRow::title)
                .containsExactly("Họp đại biểu hay họp toàn thể");
        assertThat(difficulties.find(raised.id())).isEmpty();
    }

    @Test
    @Order(9)
    void aBaseConferenceIsHeldInTheFirstQuarterAndADayOutsideItIsRefused() {
        day(2020, 3, 20);
        year.officer(QUAN_TRU);
        var planned = conferences.save(QUAN_TRU, -1, ConferenceSamples.complete(LocalDate.of(2020, 3, 20)));
        conferences.hold(QUAN_TRU, planned.version(), 120);
        year.officer(LAM_HA);
        var tooLate = ConferenceSamples.complete(LocalDate.of(2020, 4, 10));
        assertThatThrownBy(() -> conferences.save(LAM_HA, -1, tooLate))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("10/04/2020 nằm ngoài thời gian quy định: Quý I năm 2020")
                .hasMessageContaining("xin gia hạn");
        extensions.request(BASE, LAM_HA, LocalDate.of(2020, 4, 15), "Phòng, chống dịch");
        year.board();
        extensions.approve(extensions.page(0, 1).getFirst().id(), LocalDate.of(2020, 4, 15), "");
        assertThat(milestone(BASE)).isEqualTo("260 đơn vị: 1 xong, 0 chờ, 0 trả lại, 0 trễ");
    }

    @Test
    @Order(10)
    void thePilotsAreHeldAtTheEndOfTheFirstQuarterAndTheirLessonsBecomeATemplate() {
        for (var pilot : List.of(HONG_BANG, HEALTH)) {
            var day = pilotDay(pilot);
            day(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            year.officer(pilot);
            var held = conferences.hold(pilot, conferences.open(pilot).version(), 280);
            var written = conferences.save(
                    pilot, held.version(), ConferenceSamples.withResults(held.content(), "Mời bốn điển hình giao lưu"));
            conferences.report(pilot, written.version());
            assertThat(state(UPPER, pilot)).isEqualTo(TaskState.DONE);
        }
        year.board();
        assertThat(milestone(UPPER)).isEqualTo("86 đơn vị: 2 xong, 0 chờ, 0 trả lại, 0 trễ");
        var draft = templates.fromLessons(HEALTH);
        var published = templates.publish(draft.id(), draft.version());

        year.officer(KIEN_AN);
        assertThat(templates.offered(UnitLevel.UPPER))
                .extracting(one -> one.id(), one -> one.notes())
                .containsExactly(tuple(published.id(), "Mời bốn điển hình giao lưu"));
    }

    @Test
    @Order(11)
    void anExtensionOpensTheDayOutsideTheWindowAndTheDeskCountsIt() {
        day(2020, 4, 10);
        year.officer(LAM_HA);
        var moved = conferences.save(LAM_HA, -1, ConferenceSamples.complete(LocalDate.of(2020, 4, 10)));
        conferences.hold(LAM_HA, moved.version(), 95);

        assertThat(task(BASE, LAM_HA)).satisfies(task -> {
            assertThat(task.state()).isEqualTo(TaskState.DONE);
            assertThat(task.due()).isEqualTo("2020-03-31");
            assertThat(task.dueNow()).isEqualTo("2020-04-15");
        });
        year.board();
        assertThat(conferenceList.page(
                        new ConferenceFilter(null, UnitLevel.GRASSROOTS, null, false, true, false), 0, 10))
                .extracting(ConferenceRow::unit)
                .containsExactly(LAM_HA);
        assertThat(milestone(BASE)).isEqualTo("260 đơn vị: 2 xong, 0 chờ, 0 trả lại, 258 trễ");
    }

    @Test
    @Order(12)
    void aDistrictStartsFromTheTemplateAndHoldsItsConferenceInTheSecondQuarter() {
        day(2020, 5, 14);
        year.officer(KIEN_AN);
        var begun = conferences.save(KIEN_AN, -1, ConferenceSamples.complete(LocalDate.of(2020, 5, 14)));
        var template = templates.offered(UnitLevel.UPPER).getFirst();
        var started = conferences.startFrom(KIEN_AN, begun.version(), template.id());
        assertThat(started.content().agenda()).isEqualTo(template.agenda());
        assertThat(started.warnings()).anyMatch(text -> text.startsWith("8 đơn vị cơ sở trực thuộc chưa tổ chức"));
        var announced = conferences.announce(KIEN_AN, started.version());
        conferences.hold(KIEN_AN, announced.version(), 280);

        year.board();
        assertThat(task(UPPER, KIEN_AN).evidence())
                .isEqualTo("Hội nghị điển hình tiên tiến ngày 14/05/2020, 280 người dự");
        assertThat(milestone(UPPER)).isEqualTo("86 đơn vị: 3 xong, 0 chờ, 0 trả lại, 0 trễ");
    }

    @Test
    @Order(13)
    void theCongressMovesToNovemberInOneApprovedStepAfterAPreview() {
        day(2020, 6, 25);
        year.board();
        var preview = rebasing.preview(FIRST_DAY, NEW_DAY);
        assertThat(preview).extracting(move -> move.obligation().code()).contains(CONGRESS, RESULT);
        var congress = tasks.obligations().stream()
                .filter(one -> one.code().equals(CONGRESS))
                .findFirst()
                .orElseThrow();
        var move = rebasing.preview(congress, NEW_DAY);
        assertThat(List.of(move.before(), move.after(), move.units()))
                .isEqualTo(List.of(LocalDate.of(2020, 9, 30), NEW_DAY, 1));
        assertThat(task(CONGRESS, CITY).dueNow()).isEqualTo("2020-09-30");

        int moved = rebasing.approve(
                FIRST_DAY, NEW_DAY, Map.of(CONGRESS, NEW_DAY), "Dịch COVID-19", "Thông báo 310/TB-UBND");

        assertThat(moved).isEqualTo(1);
        assertThat(task(CONGRESS, CITY)).satisfies(task -> {
            assertThat(task.due()).isEqualTo("2020-09-30");
            assertThat(task.dueNow()).isEqualTo(NEW_DAY);
        });
        assertThat(task(RESULT, KIEN_AN).dueNow()).isEqualTo("2020-07-03");
    }

    @Test
    @Order(14)
    void aReportIsHandedInReturnedOnceHandedInAgainAndAccepted() {
        day(2020, 7, 1);
        year.officer(QUAN_TRU);
        var ward = reports.submit(QUAN_TRU, saved(QUAN_TRU, 30).version());
        year.officer(KIEN_AN);
        reports.accept(QUAN_TRU, ward.version());
        var first = reports.submit(KIEN_AN, saved(KIEN_AN, 100).version());
        year.board();
        assertThat(desk().waiting()).extracting(DeskSheet.WaitingLine::unit).contains(KIEN_AN);
        var returned = reports.giveBack(KIEN_AN, first.version(), "Nêu rõ nguyên nhân của tồn tại thứ nhất");
        assertThat(milestone(RESULT)).isEqualTo("86 đơn vị: 0 xong, 0 chờ, 1 trả lại, 0 trễ");

        day(2020, 7, 3);
        year.officer(KIEN_AN);
        assertThat(reports.open(KIEN_AN).note()).isEqualTo("Nêu rõ nguyên nhân của tồn tại thứ nhất");
        assertThat(box.page(true, 0, 1).getFirst().title())
                .isEqualTo("Trả lại để bổ sung: Báo cáo kết quả của Quận Kiến An");
        var again = reports.submit(KIEN_AN, returned.version());
        year.officer(HEALTH);
        var other = reports.submit(HEALTH, saved(HEALTH, 7).version());
        year.board();
        var accepted = reports.accept(KIEN_AN, again.version());
        reports.accept(HEALTH, other.version());

        assertThat(accepted.receipt().words()).startsWith("02/BN, ").endsWith("03/07/2020");
        assertThat(task(RESULT, KIEN_AN).daysTooLate()).isZero();
        assertThat(milestone(RESULT)).isEqualTo("86 đơn vị: 2 xong, 0 chờ, 0 trả lại, 0 trễ");
    }

    @Test
    @Order(15)
    void theSynthesisAddsUpWhatWasReportedAndIsFrozenWithItsHash() throws IOException {
        day(2020, 7, 20);
        year.board();
        var draft = syntheses.create("Kết quả Hội nghị điển hình tiên tiến các cấp");
        assertThat(draft.rollup().figure("dang-ky-ca-nhan")).isEqualByComparingTo("137");
        assertThat(draft.quotes()).extracting(Quote::unit).containsExactly("Quận Kiến An", "Sở Y tế");
        draft = syntheses.save(draft.row().id(), draft.version(), draft.row().title(), ofTheBoard());

        var frozen = syntheses.freeze(draft.row().id(), draft.version());

        assertThat(frozen.row().sha256()).matches("[0-9a-f]{64}");
        assertThat(PortalTime.date(frozen.row().frozenAt())).isEqualTo("20/07/2020");
        var paper = text(frozen.row().id());
        assertThat(paper).contains("Số: 99/BC-BTĐKT", "Quận Kiến An", "137");
        // What is accepted later does not reach a frozen paper.
        year.officer(DO_SON);
        var late = reports.submit(DO_SON, saved(DO_SON, 5000).version());
        year.board();
        reports.accept(DO_SON, late.version());
        assertThat(text(frozen.row().id())).isEqualTo(paper);
    }

    @Test
    @Order(16)
    void theDeskOfThatDaySaysItAllAndALeaderReadsIt() {
        day(2020, 7, 20);
        year.leader();

        assertThat(milestone(PLAN)).isEqualTo("86 đơn vị: 1 xong, 1 chờ, 0 trả lại, 84 trễ");
        assertThat(milestone(BASE)).isEqualTo("260 đơn vị: 2 xong, 0 chờ, 0 trả lại, 258 trễ");
        assertThat(milestone(UPPER)).isEqualTo("86 đơn vị: 3 xong, 0 chờ, 0 trả lại, 83 trễ");
        assertThat(milestone(RESULT)).isEqualTo("86 đơn vị: 3 xong, 0 chờ, 0 trả lại, 83 trễ");
        assertThat(milestone(CONGRESS)).isEqualTo("1 đơn vị: 0 xong, 0 chờ, 0 trả lại, 0 trễ");
        assertThat(desk().waiting())
                .extracting(DeskSheet.WaitingLine::whom, DeskSheet.WaitingLine::unit)
                .containsExactly(tuple(BOARD, HEALTH));
        var row = desk.sheet(DeskFilter.ALL.withUnit(KIEN_AN)).rows().getFirst();
        assertThat(row.cells())
                .extracting(DeskSheet.Cell::words)
                .contains("xong 30/11", "2/10 xong, 8 trễ", "xong 14/05", "xong 03/07");
        assertThat(syntheses.page(0, 10)).allMatch(one -> one.isFrozen());
    }

    private void day(int year, int month, int day) {
        this.year.isOn(LocalDate.of(year, month, day));
    }

    private DeskSheet desk() {
        return desk.sheet(DeskFilter.ALL);
    }

    /** How the desk counts a milestone for the whole city. */
    private String milestone(String code) {
        return desk().milestones().stream()
                .filter(one -> one.obligation().code().equals(code))
                .map(one -> "%d đơn vị: %d xong, %d chờ, %d trả lại, %d trễ"
                        .formatted(one.units(), one.done(), one.submitted(), one.returned(), one.late()))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, LocalDate> owed(UnitId unit) {
        return tasks.of(unit).stream().collect(Collectors.toMap(Task::code, Task::dueNow));
    }

    private Task task(String code, UnitId unit) {
        return tasks.find(code, unit).orElseThrow();
    }

    private TaskState state(String code, UnitId unit) {
        return task(code, unit).state();
    }

    private static LocalDate pilotDay(UnitId pilot) {
        return pilot.equals(HEALTH) ? LocalDate.of(2020, 3, 27) : LocalDate.of(2020, 3, 26);
    }

    private void approve(ConferenceDraft draft) {
        var version = draft.version();
        for (var part : ApprovedPart.values()) {
            version = approvals
                    .approve(
                            draft.unit(),
                            version,
                            part,
                            "15/TB-HĐTĐKT",
                            LocalDate.of(2019, 10, 24),
                            "Phó Chủ tịch Hội đồng")
                    .version();
        }
    }

    private static LetterForm letterOf2019(UnitId... late) {
        var monday = LocalDate.of(2019, 12, 2);
        return new LetterForm(
                PLAN,
                List.of(late),
                false,
                12,
                "BTĐKT-NV",
                monday,
                monday.plusDays(7),
                new Signature(Signature.Right.OWN, "", "Trưởng Ban", ""));
    }

    private ReportDraft saved(UnitId unit, int registered) {
        return reports.save(unit, ReportDraft.NEW, ReportSamples.complete(registered));
    }

    private static SynthesisContent ofTheBoard() {
        return new SynthesisContent(
                99,
                LocalDate.of(2020, 7, 20),
                "Thực hiện Kế hoạch 237/KH-UBND.",
                "Các đơn vị triển khai nghiêm túc.",
                "Còn đơn vị chậm nộp kế hoạch.",
                "Tiếp tục chuẩn bị Đại hội.",
                new Signature(Signature.Right.OWN, "", "Trưởng Ban", ""));
    }

    private String text(UUID synthesis) throws IOException {
        try (var pdf = Loader.loadPDF(syntheses.file(synthesis, Format.PDF).bytes())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
