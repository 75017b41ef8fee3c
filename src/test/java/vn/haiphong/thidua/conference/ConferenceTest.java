package vn.haiphong.thidua.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haiphong.thidua.conference.ConferenceSamples.IN_Q1;
import static vn.haiphong.thidua.conference.ConferenceSamples.IN_Q2;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.haiphong.thidua.leadercalendar.DayPart;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.shared.StepRefused;

class ConferenceTest {

    private static final ConferenceNorms UPPER_NORMS = ConferenceNorms.unset(UnitLevel.UPPER);
    private static final ConferenceNorms BASE_NORMS = ConferenceNorms.unset(UnitLevel.GRASSROOTS);
    private static final Instant NOW = Instant.parse("2020-01-10T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2020, 4, 1);
    private static final ConferenceWindow PILOT_WINDOW = new ConferenceWindow(
            "II.3p",
            "Cuối Quý I năm 2020",
            LocalDate.of(2020, 1, 1),
            LocalDate.of(2020, 3, 31),
            LocalDate.of(2020, 3, 31),
            true);
    private static final ConferenceWindow UPPER_WINDOW = new ConferenceWindow(
            "II.3b",
            "Quý II năm 2020",
            LocalDate.of(2020, 4, 1),
            LocalDate.of(2020, 6, 30),
            LocalDate.of(2020, 6, 30),
            false);

    @Test
    void aPilotIsNotHeldBeforeTheCouncilApprovedAllAndTheCityConfirmedTheSlot() {
        var pilot = pilot();
        refusesToBeHeld(
                pilot,
                "Hội đồng chưa duyệt kế hoạch; Hội đồng chưa duyệt nội dung; Hội đồng chưa duyệt báo cáo; thành phố chưa xác nhận lịch");

        pilot.submitDossier(NOW);
        pilot.approve(approval(ApprovedPart.PLAN), TODAY);
        pilot.approve(approval(ApprovedPart.CONTENT), TODAY);
        refusesToBeHeld(pilot, "Hội đồng chưa duyệt báo cáo; thành phố chưa xác nhận lịch");

        pilot.approve(approval(ApprovedPart.REPORT), TODAY);
        assertThat(pilot.status()).isEqualTo(ConferenceStatus.APPROVED);
        refusesToBeHeld(pilot, "thành phố chưa xác nhận lịch");

        pilot.confirmSlot(IN_Q1, DayPart.MORNING, "Ban", NOW);
        pilot.hold(280, PILOT_WINDOW, UPPER_NORMS, TODAY, NOW);
        assertThat(pilot.status()).isEqualTo(ConferenceStatus.HELD);
        assertThat(pilot.content().attended()).isEqualTo(280);
    }

    @Test
    void aPilotIsNotAnnouncedBeforeItsGatesAreOpenEither() {
        var pilot = pilot();

        assertThatThrownBy(() -> pilot.announce(PILOT_WINDOW, UPPER_NORMS, NOW))
                .isInstanceOf(StepRefused.class)
                .hasMessageStartingWith("Chưa công bố được hội nghị điểm:");
    }

    @Test
    void aConfirmedSlotHoldsForItsDayOnly() {
        var pilot = approved();
        pilot.write(pilot.content().on(LocalDate.of(2020, 3, 26)), PILOT_WINDOW, "x", NOW);

        assertThat(pilot.closedGates()).containsExactly("thành phố chưa xác nhận lịch");
        assertThatThrownBy(() -> pilot.confirmSlot(IN_Q1, DayPart.MORNING, "Ban", NOW))
                .isInstanceOf(StepRefused.class);
    }

    @Test
    void nothingIsApprovedThatWasNotLaidBeforeTheCouncilNorTwiceNorInTheFuture() {
        var pilot = pilot();
        assertThatThrownBy(() -> pilot.approve(approval(ApprovedPart.PLAN), TODAY))
                .hasMessageContaining("chưa trình hồ sơ");
        pilot.submitDossier(NOW);
        pilot.approve(approval(ApprovedPart.PLAN), TODAY);

        assertThatThrownBy(() -> pilot.approve(approval(ApprovedPart.PLAN), TODAY))
                .hasMessageContaining("đã được duyệt rồi");
        assertThatThrownBy(() -> pilot.approve(approval(ApprovedPart.CONTENT), LocalDate.of(2019, 10, 1)))
                .hasMessageContaining("chưa đến");
    }

    @Test
    void whatTheCouncilHasInHandIsNotChangedBehindItsBack() {
        var pilot = pilot();
        pilot.submitDossier(NOW);
        var content = pilot.content();
        var other = content.startedFrom(List.of("Chương trình khác"), List.of());

        assertThatThrownBy(() -> pilot.write(other, PILOT_WINDOW, "x", NOW)).hasMessageContaining("đã trình Hội đồng");
        assertThatThrownBy(() -> pilot.keepFiles(List.of(), "x", NOW)).hasMessageContaining("không bỏ tệp được");
        pilot.sendBackDossier("Thiếu báo cáo");
        pilot.write(other, PILOT_WINDOW, "x", NOW);
        assertThat(pilot.content().agenda()).containsExactly("Chương trình khác");
    }

    @Test
    void aDossierSentBackLosesItsApprovals() {
        var pilot = approved();

        pilot.sendBackDossier("Sửa chương trình");

        assertThat(pilot.status()).isEqualTo(ConferenceStatus.PLANNED);
        assertThat(pilot.dossier().approvals()).isEmpty();
        assertThat(pilot.closedGates()).hasSize(3);
    }

    @Test
    void onlyPilotsGoBeforeTheCouncil() {
        var other = upper();

        assertThatThrownBy(() -> other.submitDossier(NOW)).hasMessageContaining("Chỉ hội nghị điểm");
        assertThatThrownBy(() -> other.approve(approval(ApprovedPart.PLAN), TODAY))
                .hasMessageContaining("Chỉ hội nghị điểm");
    }

    @Test
    void aDayOutsideTheWindowIsRefusedInWordsThatSayWhatToDo() {
        var upper = new Conference("ix", new UnitId("304"), UnitLevel.UPPER, false, "x", NOW);

        assertThatThrownBy(
                        () -> upper.write(ConferenceSamples.complete(LocalDate.of(2020, 7, 4)), UPPER_WINDOW, "x", NOW))
                .hasMessage(
                        "Ngày 04/07/2020 nằm ngoài thời gian quy định: Quý II năm 2020, từ 01/04/2020 đến 30/06/2020"
                                + " (điều khoản II.3b). Hãy chọn ngày khác, hoặc xin gia hạn ở mục “Việc của đơn vị” trước khi đổi ngày.");
    }

    @Test
    void whatWasKeptIsNotHeldOutsideAWindowThatBecameNarrower() {
        var upper = upper();
        var narrow = new ConferenceWindow(
                "II.3b", "x", LocalDate.of(2020, 4, 1), LocalDate.of(2020, 5, 1), LocalDate.of(2020, 5, 1), false);

        assertThatThrownBy(() -> upper.hold(10, narrow, UPPER_NORMS, LocalDate.of(2020, 6, 1), NOW))
                .hasMessageContaining("nằm ngoài thời gian quy định");
    }

    @Test
    void nothingIsHeldBeforeItsDay() {
        var upper = upper();

        assertThatThrownBy(() -> upper.hold(10, UPPER_WINDOW, UPPER_NORMS, IN_Q2.minusDays(1), NOW))
                .hasMessageContaining("chưa diễn ra");
        upper.hold(10, UPPER_WINDOW, UPPER_NORMS, IN_Q2, NOW);
        assertThatThrownBy(() -> upper.hold(10, UPPER_WINDOW, UPPER_NORMS, IN_Q2, NOW))
                .isInstanceOf(StepRefused.class);
    }

    @Test
    void afterItWasHeldOnlyResultsAreWritten() {
        var upper = upper();
        upper.hold(10, UPPER_WINDOW, UPPER_NORMS, IN_Q2, NOW);

        assertThatThrownBy(() -> upper.write(upper.content().on(IN_Q2.plusDays(1)), UPPER_WINDOW, "x", NOW))
                .hasMessageContaining("chỉ còn ghi kết quả");
        upper.write(ConferenceSamples.withResults(upper.content(), null), UPPER_WINDOW, "x", NOW);
        upper.report(NOW);
        assertThat(upper.status()).isEqualTo(ConferenceStatus.REPORTED);
        assertThatThrownBy(() -> upper.write(upper.content(), UPPER_WINDOW, "x", NOW))
                .isInstanceOf(StepRefused.class);
    }

    @Test
    void aPostponedConferenceComesBackWithANewDay() {
        var upper = upper();
        upper.postpone("Dịch bệnh");
        upper.write(upper.content(), UPPER_WINDOW, "x", NOW);
        assertThat(upper.status()).isEqualTo(ConferenceStatus.POSTPONED);

        upper.write(upper.content().on(IN_Q2.plusDays(7)), UPPER_WINDOW, "x", NOW);

        assertThat(upper.status()).isEqualTo(ConferenceStatus.PLANNED);
        assertThat(upper.note()).isNull();
    }

    @Test
    void anAnnouncedPilotMovesOnlyByBeingPostponedFirst() {
        var pilot = approved();
        pilot.announce(PILOT_WINDOW, UPPER_NORMS, NOW);
        var moved = pilot.content().on(IN_Q1.minusDays(1));

        assertThatThrownBy(() -> pilot.write(moved, PILOT_WINDOW, "x", NOW)).hasMessageContaining("hãy bấm “Hoãn”");
        pilot.postpone("Trùng lịch");
        pilot.write(moved, PILOT_WINDOW, "x", NOW);

        assertThat(pilot.status()).isEqualTo(ConferenceStatus.APPROVED);
        assertThatThrownBy(() -> pilot.announce(PILOT_WINDOW, UPPER_NORMS, NOW))
                .hasMessageContaining("thành phố chưa xác nhận lịch");
    }

    @Test
    void aCancelledConferenceStaysCancelled() {
        var upper = upper();
        upper.cancel("Sáp nhập đơn vị");

        assertThatThrownBy(() -> upper.hold(10, UPPER_WINDOW, UPPER_NORMS, IN_Q2, NOW))
                .isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> upper.announce(UPPER_WINDOW, UPPER_NORMS, NOW)).isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> upper.postpone("x")).isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> upper.write(upper.content(), UPPER_WINDOW, "x", NOW))
                .isInstanceOf(StepRefused.class);
    }

    @Test
    void theRuleOfThumbHoldsForTheBaseLevelAndLeavesItsGapToTheUnit() {
        var rule = SizeRule.OF_1149;

        assertThat(rule.mode(199)).isEqualTo(MeetingMode.FULL);
        assertThat(rule.mode(200)).isNull();
        assertThat(rule.mode(201)).isEqualTo(MeetingMode.DELEGATES);
        assertThat(rule.mode(null)).isNull();
        assertThat(rule.departures(UnitLevel.GRASSROOTS, small(MeetingMode.DELEGATES, DayPart.WHOLE_DAY, "")))
                .hasSize(2);
        assertThat(rule.departures(UnitLevel.GRASSROOTS, small(MeetingMode.FULL, DayPart.AFTERNOON, "")))
                .isEmpty();
        assertThat(rule.departures(UnitLevel.UPPER, small(MeetingMode.DELEGATES, DayPart.WHOLE_DAY, "")))
                .isEmpty();
    }

    @Test
    void whoDepartsFromTheGuidanceSaysWhy() {
        var base = new Conference("ix", new UnitId("11302"), UnitLevel.GRASSROOTS, false, "x", NOW);
        var window = new ConferenceWindow(
                "II.3a",
                "Quý I năm 2020",
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2020, 3, 31),
                LocalDate.of(2020, 3, 31),
                false);
        base.write(small(MeetingMode.DELEGATES, DayPart.MORNING, ""), window, "x", NOW);

        assertThatThrownBy(() -> base.announce(window, BASE_NORMS, NOW)).hasMessageContaining("Khác hướng dẫn");
        base.write(small(MeetingMode.DELEGATES, DayPart.MORNING, "Hội trường chỉ có 60 chỗ"), window, "x", NOW);
        base.announce(window, BASE_NORMS, NOW);
        assertThat(base.announcedAt()).isEqualTo(NOW);
    }

    @Test
    void whoIsOverALimitOfItsLevelSaysWhy() {
        var limit = new ThriftLimit(UnitLevel.UPPER, 1, 250, 40_000_000L, "Ban", NOW);
        var norms = new ConferenceNorms(SizeRule.OF_1149, limit);
        var upper = upper();
        assertThat(limit.excesses(upper.content()))
                .containsExactly(
                        "dự kiến 300 người dự, mức của cấp này là 250 người dự",
                        "dự kiến 45.000.000 đồng, mức của cấp này là 40.000.000 đồng");

        assertThatThrownBy(() -> upper.announce(UPPER_WINDOW, norms, NOW)).hasMessageContaining("250 người dự");
        upper.write(departing(upper.content(), "Mời thêm 50 đại biểu lão thành"), UPPER_WINDOW, "x", NOW);
        upper.announce(UPPER_WINDOW, norms, NOW);

        assertThat(upper.announcedAt()).isEqualTo(NOW);
    }

    @Test
    void whatReallyWasCountsMoreThanWhatWasPlanned() {
        var limit = new ThriftLimit(UnitLevel.UPPER, null, 290, 42_000_000L, "Ban", NOW);
        var planned = ConferenceSamples.complete(IN_Q2);

        assertThat(limit.excesses(planned)).hasSize(2);
        assertThat(limit.excesses(ConferenceSamples.withResults(planned, null))).isEmpty();
        assertThat(ThriftLimit.none(UnitLevel.UPPER).excesses(planned)).isEmpty();
    }

    private static ConferenceContent departing(ConferenceContent c, String why) {
        return new ConferenceContent(
                c.plan(),
                c.mode(),
                c.day(),
                c.part(),
                c.venue(),
                c.agenda(),
                c.staff(),
                c.expected(),
                c.attended(),
                c.leader(),
                c.observers(),
                c.estimate(),
                c.spent(),
                why,
                c.result(),
                c.lessons(),
                c.checks(),
                c.quality(),
                c.files());
    }

    private static void refusesToBeHeld(Conference pilot, String missing) {
        assertThatThrownBy(() -> pilot.hold(280, PILOT_WINDOW, UPPER_NORMS, TODAY, NOW))
                .isInstanceOf(StepRefused.class)
                .hasMessage("Chưa ghi là đã tổ chức được hội nghị điểm: " + missing + ".");
    }

    private static Conference pilot() {
        var pilot = new Conference("ix", new UnitId("303"), UnitLevel.UPPER, true, "x", NOW);
        pilot.write(ConferenceSamples.complete(IN_Q1).withFiles(List.of(UUID.randomUUID())), PILOT_WINDOW, "x", NOW);
        return pilot;
    }

    private static Conference approved() {
        var pilot = pilot();
        pilot.submitDossier(NOW);
        for (var part : ApprovedPart.values()) pilot.approve(approval(part), TODAY);
        pilot.confirmSlot(IN_Q1, DayPart.MORNING, "Ban", NOW);
        return pilot;
    }

    private static Conference upper() {
        var upper = new Conference("ix", new UnitId("304"), UnitLevel.UPPER, false, "x", NOW);
        upper.write(ConferenceSamples.complete(IN_Q2), UPPER_WINDOW, "x", NOW);
        return upper;
    }

    private static Approval approval(ApprovedPart part) {
        return new Approval(part, "15/TB-HĐTĐKT", LocalDate.of(2019, 10, 28), "Phó Chủ tịch Hội đồng", 0, "Ban", NOW);
    }

    private static ConferenceContent small(MeetingMode mode, DayPart part, String deviation) {
        var c = ConferenceSamples.complete(LocalDate.of(2020, 2, 20));
        return new ConferenceContent(
                c.plan(),
                mode,
                c.day(),
                part,
                c.venue(),
                c.agenda(),
                60,
                c.expected(),
                c.attended(),
                c.leader(),
                c.observers(),
                c.estimate(),
                c.spent(),
                deviation,
                c.result(),
                c.lessons(),
                c.checks(),
                c.quality(),
                c.files());
    }
}
