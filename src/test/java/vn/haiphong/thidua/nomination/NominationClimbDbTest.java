package vn.haiphong.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haiphong.thidua.AtOnce;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.ballot.BallotCounted;
import vn.haiphong.thidua.ballot.BallotId;
import vn.haiphong.thidua.ballot.Candidate;
import vn.haiphong.thidua.ballot.CandidateResult;
import vn.haiphong.thidua.file.DocumentRefused;
import vn.haiphong.thidua.file.DocumentSamples;
import vn.haiphong.thidua.nomination.NominationDraft.Step;
import vn.haiphong.thidua.opinion.Nominee;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.paper.Papers.Format;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.subject.ConsentKind;
import vn.haiphong.thidua.subject.SubjectConsents;
import vn.haiphong.thidua.subject.SubjectMerging;
import vn.haiphong.thidua.subject.SubjectSamples;
import vn.haiphong.thidua.subject.Subjects;

@PortalTest
class NominationClimbDbTest {

    private static final String LDTT = "LDTT";
    private static final String CSTDTQ = "CSTDTQ";

    @Autowired
    NominationSamples samples;

    @Autowired
    NominationDesk desk;

    @Autowired
    NominationClimb climb;

    @Autowired
    NominationRegister register;

    @Autowired
    NominationController controller;

    @Autowired
    Submissions submissions;

    @Autowired
    Subjects subjects;

    @Autowired
    SubjectConsents consents;

    @Autowired
    SubjectMerging merging;

    @Autowired
    NominationVoting candidates;

    @Autowired
    NominationOpinions nominees;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void nothing() {
        NominationSamples.none(sql);
    }

    @AfterEach
    void leave() {
        NominationSamples.none(sql);
        SignIn.out();
    }

    @Test
    void aNominationClimbsFromTheCommuneToTheCityAndIsChosen() {
        var atCity = samples.atCity("Nguyễn Thị Minh Họa", LDTT);

        counted(atCity, 9, 10, true);

        var chosen = open(atCity);
        assertThat(chosen.status()).isEqualTo(NominationStatus.CHOSEN);
        assertThat(chosen.steps()).isEmpty();
        assertThat(chosen.history().reversed())
                .extracting(NominationEntry::step)
                .containsExactly(
                        NominationEntry.Step.BEGUN,
                        NominationEntry.Step.SENT,
                        NominationEntry.Step.RECEIVED,
                        NominationEntry.Step.SENT,
                        NominationEntry.Step.RECEIVED,
                        NominationEntry.Step.VOTED,
                        NominationEntry.Step.CHOSEN);
        assertThat(chosen.papers())
                .extracting(DossierPaper::kind, DossierPaper::unit)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(PaperKind.MINUTES, NominationSamples.SO_DAU),
                        org.assertj.core.api.Assertions.tuple(PaperKind.MINUTES, NominationSamples.HONG_BANG));
    }

    @Test
    void fiftyWhoForwardTheSameDossierAtOnceSendItOnce() throws Exception {
        var draft = samples.received(samples.atDistrict("Nguyễn Thị Minh Họa", LDTT));
        Callable<String> step = () -> {
            try {
                climb.send(Map.of(draft.id(), draft.version()), NominationSamples.letter("02/TTr-UBND"));
                return "đi";
            } catch (NominationRefused refused) {
                return refused.getMessage();
            }
        };

        var got = AtOnce.all(Collections.nCopies(50, step));

        assertThat(got).filteredOn("đi"::equals).hasSize(1);
        assertThat(got)
                .filteredOn(one -> !one.equals("đi"))
                .allSatisfy(message -> assertThat(message)
                        .startsWith("Nguyễn Thị Minh Họa: Người dùng hong-bang vừa cập nhật lúc ")
                        .endsWith("nay chờ tiếp nhận tại Thành phố Hải Phòng. Hãy tải lại để xem."));
        assertThat(sql.queryForObject(
                        "select count(*) from nomination_submission where unit_code = '303'", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void whatIsIncompleteDoesNotGoUpAndSaysWhy() {
        var draft = samples.complete("Nguyễn Thị Minh Họa", CSTDTQ);

        assertThatThrownBy(() -> climb.send(seen(draft), NominationSamples.letterWithoutMinutes("01/TTr-UBND")))
                .isInstanceOf(NominationRefused.class)
                .hasMessageContaining("Chưa có báo cáo thành tích (NĐ 91/2017/NĐ-CP Điều 49)")
                .hasMessageContaining("Chưa có biên bản bình xét")
                .hasMessageContaining("Chưa có chứng nhận sáng kiến, đề tài");
        assertThat(open(draft).status()).isEqualTo(NominationStatus.DRAFT);
        assertThat(submissions.count()).isZero();
    }

    @Test
    void ofSeveralAllGoOrNoneAndEachFaultIsNamed() {
        var good = samples.withReport(samples.complete("Nguyễn Thị Minh Họa", LDTT));
        var bad = samples.complete("Trần Văn Minh Họa", LDTT);
        var seen = new HashMap<>(seen(good));
        seen.putAll(seen(bad));

        var refused = catchThrowableOfType(
                NominationRefused.class, () -> climb.send(seen, NominationSamples.letter("01/TTr-UBND")));

        assertThat(refused.faults()).extracting(NominationRefused.Fault::name).containsExactly("Trần Văn Minh Họa");
        assertThat(open(good).status()).isEqualTo(NominationStatus.DRAFT);
    }

    @Test
    void anExpiredConfirmationStopsADossierOnItsWay() {
        var draft = samples.withReport(samples.complete("Nguyễn Thị Minh Họa", "BKTINH"));
        var today = LocalDate.now(PortalTime.ZONE);
        desk.add(draft.id(), paper(PaperKind.DISCIPLINE, today));
        desk.add(draft.id(), paper(PaperKind.COMPLAINT, today));
        assertThat(open(draft).missing()).extracting(MissingPart::paper).containsExactly(PaperKind.MINUTES);
        sql.update("update nomination_paper set expires = ? where kind = 'DISCIPLINE'", today.minusDays(2));

        assertThatThrownBy(() -> climb.send(seen(draft), NominationSamples.letter("01/TTr-UBND")))
                .hasMessageContaining("Xác nhận không bị kỷ luật đã hết hạn ngày ");
        assertThatThrownBy(() -> desk.add(draft.id(), paper(PaperKind.TAX, today.minusDays(2))))
                .hasMessage("Giấy xác nhận đã hết hạn. Hãy xin giấy mới.");
    }

    @Test
    void consentTakenBackStopsADossier() {
        var draft = samples.withReport(samples.complete("Nguyễn Thị Minh Họa", LDTT));
        consents.revoke(draft.subject().id(), ConsentKind.NOMINATION, "Đối tượng gọi điện ngày 05/03/2020");

        assertThatThrownBy(() -> climb.send(seen(draft), NominationSamples.letter("01/TTr-UBND")))
                .hasMessageContaining("Chưa ghi nhận đối tượng đồng ý");
    }

    @Test
    void aReturnedDossierKeepsItsHistoryAndMayBeWrittenAgain() {
        var waiting = samples.atDistrict("Nguyễn Thị Minh Họa", LDTT);
        climb.sendBack(waiting.id(), waiting.version(), "Bổ sung số liệu");

        NominationSamples.officer();
        var returned = open(waiting);

        assertThat(returned.status()).isEqualTo(NominationStatus.RETURNED);
        assertThat(returned.note()).isEqualTo("Bổ sung số liệu");
        assertThat(returned.holder()).isEqualTo(NominationSamples.SO_DAU);
        assertThat(returned.steps()).containsExactlyInAnyOrder(Step.EDIT, Step.ATTACH, Step.SEND, Step.WITHDRAW);
        var again = samples.withReport(returned);
        climb.send(seen(again), NominationSamples.letter("04/TTr-UBND"));
        assertThat(open(again).history())
                .extracting(NominationEntry::step)
                .containsExactly(
                        NominationEntry.Step.SENT,
                        NominationEntry.Step.EDITED,
                        NominationEntry.Step.SENT_BACK,
                        NominationEntry.Step.SENT,
                        NominationEntry.Step.BEGUN);
    }

    @Test
    void whatTheCityReturnsLiesAtTheDistrictAgain() {
        var atCity = samples.atCity("Nguyễn Thị Minh Họa", LDTT);
        climb.sendBack(atCity.id(), atCity.version(), "Thiếu ý kiến");

        NominationSamples.district();
        var returned = open(atCity);

        assertThat(returned.holder()).isEqualTo(NominationSamples.HONG_BANG);
        assertThat(returned.status()).isEqualTo(NominationStatus.UNDER_REVIEW);
        assertThat(returned.below()).isEqualTo(NominationSamples.SO_DAU);
    }

    @Test
    void aRefusalNamesItsClassAndEndsTheWay() {
        var waiting = samples.atDistrict("Nguyễn Thị Minh Họa", LDTT);
        assertThatThrownBy(() -> climb.refuse(waiting.id(), waiting.version(), RefusalReason.NOT_QUALIFIED, " "))
                .isInstanceOf(StepRefused.class);

        climb.refuse(waiting.id(), waiting.version(), RefusalReason.NOT_QUALIFIED, "Chưa đủ ba năm liên tục");

        var refused = open(waiting);
        assertThat(refused.status()).isEqualTo(NominationStatus.REFUSED);
        assertThat(refused.refusal()).isEqualTo(RefusalReason.NOT_QUALIFIED);
        assertThat(refused.history().getFirst().text()).isEqualTo("Không đủ tiêu chuẩn: Chưa đủ ba năm liên tục");
        assertThatThrownBy(() -> climb.receive(seen(refused))).isInstanceOf(NominationRefused.class);
        assertThatThrownBy(() -> climb.sendBack(refused.id(), refused.version(), "x"))
                .isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> desk.withdraw(refused.id(), "x")).isInstanceOf(StepRefused.class);
    }

    @Test
    void theTimeOfTheLevelRunsAndIsShown() {
        var waiting = samples.atDistrict("Nguyễn Thị Minh Họa", LDTT);

        assertThat(waiting.due()).isNotNull();
        assertThat(waiting.daysLeft()).isBetween(9, 10);
        sql.update(
                "update nomination_nomination set due = ?",
                LocalDate.now(PortalTime.ZONE).minusDays(10));
        assertThat(open(waiting).isLate()).isTrue();
        assertThat(register.page(new NominationFilter("", null, null, "", null, true, true), 0, 10))
                .hasSize(1);
    }

    @Test
    void noLevelActsForAnotherOne() {
        var waiting = samples.atDistrict("Nguyễn Thị Minh Họa", LDTT);
        NominationSamples.officer();
        var seen = open(waiting);

        assertThat(seen.steps()).isEmpty();
        assertThatThrownBy(() -> climb.receive(seen(seen))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> climb.send(seen(seen), NominationSamples.letter("01/TTr")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> climb.sendBack(seen.id(), seen.version(), "x"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> climb.refuse(seen.id(), seen.version(), RefusalReason.INCOMPLETE, "x"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.add(seen.id(), paper(PaperKind.OTHER, null)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.save(seen.id(), seen.version(), seen.content()))
                .isInstanceOf(StepRefused.class);
        NominationSamples.board();
        assertThatThrownBy(() -> climb.receive(seen(seen))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.withdraw(seen.id(), "x")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.save(seen.id(), seen.version(), seen.content()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anotherUnitSeesNothing() {
        var waiting = samples.atDistrict("Nguyễn Thị Minh Họa", LDTT);
        var letter = sql.queryForObject("select id from nomination_submission", UUID.class);
        SignIn.as("ngo-quyen", NominationSamples.NGO_QUYEN, Role.UNIT);

        assertThatThrownBy(() -> desk.open(waiting.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> climb.receive(seen(waiting))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.begin(waiting.subject().id(), NominationSamples.SO_DAU, LDTT, ""))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(desk.of(waiting.subject().id())).isEmpty();
        assertThat(register.page(NominationFilter.ALL, 0, 10)).isEmpty();
        assertThat(register.count(NominationFilter.ALL)).isZero();
        assertThat(register.perStatus(NominationFilter.ALL)).isEmpty();
        assertThat(submissions.page(0, 10)).isEmpty();
        assertThat(controller.letter(letter, "pdf").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        SignIn.as("bien-tap", Role.EDITOR);
        assertThatThrownBy(() -> desk.open(waiting.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> register.page(NominationFilter.ALL, 0, 10)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void leadersReadWhatWentUpAndNothingOfDraftsAndWriteNothing() {
        var draft = samples.complete("Nguyễn Thị Minh Họa", LDTT);
        SignIn.as("lanh-dao", Role.LEADER);

        assertThatThrownBy(() -> desk.open(draft.id())).isInstanceOf(AccessDeniedException.class);
        assertThat(register.count(NominationFilter.ALL)).isZero();

        var waiting = samples.atDistrict("Trần Văn Minh Họa", LDTT);
        SignIn.as("lanh-dao", Role.LEADER);
        assertThat(desk.open(waiting.id()).orElseThrow().steps()).isEmpty();
        assertThatThrownBy(() -> climb.receive(seen(waiting))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.save(waiting.id(), 0, waiting.content()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aSubjectHasOneDossierHoweverManyUnitsPutItForward() throws Exception {
        NominationSamples.officer();
        var subject = samples.agreeing("Nguyễn Thị Minh Họa");
        Callable<String> step = () -> {
            try {
                desk.begin(subject, NominationSamples.SO_DAU, LDTT, "");
                return "lập";
            } catch (StepRefused refused) {
                return refused.getMessage();
            }
        };

        var got = AtOnce.all(Collections.nCopies(10, step));

        assertThat(got).filteredOn("lập"::equals).hasSize(1);
        assertThat(got)
                .filteredOn(one -> one.startsWith("Nguyễn Thị Minh Họa đã có hồ sơ"))
                .hasSize(9);
        SignIn.as("ngo-quyen", NominationSamples.NGO_QUYEN, Role.UNIT);
        assertThatThrownBy(() -> desk.begin(subject, NominationSamples.NGO_QUYEN, LDTT, ""))
                .hasMessage("Nguyễn Thị Minh Họa đã có hồ sơ đề nghị trong nhiệm kỳ này, do Phường Sở Dầu lập. Mỗi đối"
                        + " tượng chỉ có một hồ sơ.");
        NominationSamples.officer();
        desk.withdraw(desk.of(subject).orElseThrow(), "Lập nhầm đơn vị");
        assertThat(desk.begin(subject, NominationSamples.SO_DAU, LDTT, "").status())
                .isEqualTo(NominationStatus.DRAFT);
    }

    @Test
    void theSecondOfTwoWritersIsTold() {
        var draft = samples.complete("Nguyễn Thị Minh Họa", LDTT);
        samples.withReport(draft);

        assertThatThrownBy(() -> desk.save(draft.id(), draft.version(), NominationContent.EMPTY))
                .isInstanceOf(EditedMeanwhile.class);
        assertThat(open(draft).content().report()).isNotEmpty();
    }

    @Test
    void filesAreCheckedByTheirContentAndHandedToThoseWhoMayReadTheDossier() {
        var draft = samples.complete("Nguyễn Thị Minh Họa", LDTT);
        assertThatThrownBy(() -> desk.add(
                        draft.id(),
                        new DossierPaperForm(
                                PaperKind.REPORT,
                                "",
                                "",
                                null,
                                null,
                                new java.io.ByteArrayInputStream("<html>".getBytes()),
                                "bao-cao.pdf")))
                .isInstanceOf(DocumentRefused.class);
        var with = desk.add(
                draft.id(),
                new DossierPaperForm(PaperKind.REPORT, "", "", null, null, DocumentSamples.pdf(), "bao-cao.pdf"));
        var file = with.files().getFirst().id().value();

        assertThat(controller.file(draft.id().value(), file).getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(controller.file(draft.id().value(), UUID.randomUUID()).getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        NominationSamples.board();
        assertThat(controller.file(draft.id().value(), file).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        SignIn.as("ngo-quyen", NominationSamples.NGO_QUYEN, Role.UNIT);
        assertThat(controller.file(draft.id().value(), file).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        NominationSamples.officer();
        assertThat(desk.remove(draft.id(), with.papers().getFirst().id()).papers())
                .isEmpty();
        assertThatThrownBy(
                        () -> desk.remove(draft.id(), with.papers().getFirst().id()))
                .isInstanceOf(StepRefused.class);
    }

    @Test
    void theCouncilVotesOnlyOnWhatIsReadyAndAfterTheOpinionEnded() {
        var atCity = samples.atCity("Nguyễn Thị Minh Họa", LDTT);
        sql.update("update nomination_nomination set title_code = 'HCLD3'");
        desk.add(
                atCity.id(),
                paper(PaperKind.DISCIPLINE, LocalDate.now(PortalTime.ZONE).plusDays(30)));
        desk.add(
                atCity.id(),
                paper(PaperKind.COMPLAINT, LocalDate.now(PortalTime.ZONE).plusDays(30)));
        var ref = atCity.id().toString();

        assertThatThrownBy(() -> candidates.demandReady(NominationSamples.CITY, ref))
                .hasMessageContaining("Chưa có ý kiến hiệp y");
        desk.add(atCity.id(), paper(PaperKind.CONCURRENCE, null));
        assertThatThrownBy(() -> candidates.demandReady(NominationSamples.CITY, ref))
                .isInstanceOf(StepRefused.class)
                .hasMessageStartingWith("Chưa công khai lấy ý kiến nhân dân.");
        assertThat(nominees.waiting(10))
                .containsExactly(new Nominee(
                        ref,
                        "Nguyễn Thị Minh Họa",
                        "Điều dưỡng, Phường Sở Dầu",
                        "Huân chương Lao động hạng Ba",
                        NominationSamples.SUMMARY));
    }

    @Test
    void theBodyOfEachLevelIsOfferedWhatLiesThereUntilItHasVoted() {
        var waiting = samples.atDistrict("Nguyễn Thị Minh Họa", LDTT);
        assertThat(candidates.waiting(NominationSamples.HONG_BANG, 10)).isEmpty();
        var received = samples.received(waiting);

        assertThat(candidates.waiting(NominationSamples.HONG_BANG, 10))
                .extracting(Candidate::name, Candidate::unitCode, Candidate::proposerUnitCode)
                .containsExactly(org.assertj.core.api.Assertions.tuple("Nguyễn Thị Minh Họa", "11302", "11302"));
        assertThat(candidates.find(NominationSamples.CITY, received.id().toString()))
                .isEmpty();
        counted(received, NominationSamples.HONG_BANG, 4, 10, false);

        assertThat(candidates.waiting(NominationSamples.HONG_BANG, 10)).isEmpty();
        assertThatThrownBy(() -> climb.send(seen(open(received)), NominationSamples.letter("02/TTr-UBND")))
                .hasMessageContaining("4/10 phiếu đồng ý, không đủ tỷ lệ");
    }

    @Test
    void whoIsNotChosenStaysUnderReview() {
        var atCity = samples.atCity("Nguyễn Thị Minh Họa", LDTT);

        counted(atCity, 4, 10, false);

        assertThat(open(atCity).status()).isEqualTo(NominationStatus.UNDER_REVIEW);
        assertThat(open(atCity).votes())
                .extracting(NominationVote::told)
                .containsExactly("4/10 phiếu đồng ý, không đủ tỷ lệ");
    }

    @Test
    void twoRecordsOfOneSubjectAreNotMergedWhileBothArePutForward() {
        var kept = samples.complete("Nguyễn Thị Minh Họa", LDTT);
        var other = subjects.register(
                        SubjectSamples.person("Nguyễn Thị Minh Họa", 1985, NominationSamples.SO_DAU),
                        java.util.Set.of(kept.subject().id()))
                .id();
        var twice = desk.begin(other, NominationSamples.SO_DAU, LDTT, "");

        assertThatThrownBy(() -> merging.merge(kept.subject().id(), other, "Một người"))
                .hasMessageStartingWith("Cả hai đều có hồ sơ đề nghị trong một nhiệm kỳ");
        desk.withdraw(twice.id(), "Trùng");
        merging.merge(kept.subject().id(), other, "Một người");
        assertThat(open(twice).subject().id()).isEqualTo(kept.subject().id());
    }

    @Test
    void theLetterOfAListComesInBothFormats() {
        samples.atDistrict("Nguyễn Thị Minh Họa", LDTT);
        var letter = submissions.page(0, 10).getFirst();

        assertThat(letter.count()).isEqualTo(1);
        assertThat(new String(
                        submissions.letter(letter.id(), Format.PDF), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(submissions.letter(letter.id(), Format.DOCX)).startsWith('P', 'K');
        assertThat(controller.letter(letter.id(), "docx").getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThatThrownBy(() -> submissions.letter(UUID.randomUUID(), Format.PDF))
                .isInstanceOf(StepRefused.class);
    }

    @Test
    void aLetterNeedsItsNumberDayAndSigner() {
        var draft = samples.withReport(samples.complete("Nguyễn Thị Minh Họa", LDTT));
        var tomorrow = LocalDate.now(PortalTime.ZONE).plusDays(2);

        assertThatThrownBy(() -> climb.send(seen(draft), new SubmissionForm("", NominationSamples.DAY, "A", "", null)))
                .hasMessageStartingWith("Hãy ghi số, ký hiệu");
        assertThatThrownBy(() -> climb.send(seen(draft), new SubmissionForm("1", tomorrow, "A", "", null)))
                .hasMessageStartingWith("Hãy chọn ngày của tờ trình");
        assertThatThrownBy(() -> climb.send(seen(draft), new SubmissionForm("1", NominationSamples.DAY, " ", "", null)))
                .hasMessageStartingWith("Hãy ghi họ tên người ký");
        assertThatThrownBy(() ->
                        climb.send(seen(draft), new SubmissionForm("1", NominationSamples.DAY, "A", "03/BB", tomorrow)))
                .hasMessageContaining("Hãy chọn ngày của biên bản");
        assertThatThrownBy(() -> climb.send(Map.of(), NominationSamples.letter("1")))
                .hasMessage("Hãy chọn ít nhất một hồ sơ.");
    }

    @Test
    void oneNominationAndThreeTakeAsManyQueriesToList(@Autowired EntityManagerFactory factory) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        samples.complete("Nguyễn Thị Minh Họa", LDTT);
        statistics.clear();
        assertThat(register.page(NominationFilter.ALL, 0, 25)).hasSize(1);
        var one = statistics.getPrepareStatementCount();
        samples.complete("Trần Văn Minh Họa", LDTT);
        samples.complete("Lê Thị Minh Họa", LDTT);

        statistics.clear();

        assertThat(register.page(NominationFilter.ALL, 0, 25)).hasSize(3);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(one);
        assertThat(register.page(new NominationFilter("tran van", null, null, LDTT, null, true, false), 0, 25))
                .extracting(NominationRow::name)
                .containsExactly("Trần Văn Minh Họa");
        assertThat(register.perStatus(NominationFilter.ALL)).isEqualTo(Map.of(NominationStatus.DRAFT, 3));
    }

    private NominationDraft open(NominationDraft draft) {
        return desk.open(draft.id()).orElseThrow();
    }

    private void counted(NominationDraft draft, int yes, int members, boolean passed) {
        counted(draft, NominationSamples.CITY, yes, members, passed);
    }

    private void counted(NominationDraft draft, UnitId body, int yes, int members, boolean passed) {
        transaction.executeWithoutResult(status -> events.publishEvent(new BallotCounted(
                new BallotId(UUID.randomUUID()),
                body,
                "Hội đồng Thi đua - Khen thưởng",
                NominationSamples.DAY,
                List.of(new CandidateResult(draft.id().toString(), yes, members - yes, 0, members, members, passed)))));
    }

    private static DossierPaperForm paper(PaperKind kind, @org.jspecify.annotations.Nullable LocalDate expires) {
        return new DossierPaperForm(kind, "12", "Cơ quan minh họa", NominationSamples.DAY, expires, null, "");
    }

    private static Map<NominationId, Long> seen(NominationDraft draft) {
        return Map.of(draft.id(), draft.version());
    }
}
