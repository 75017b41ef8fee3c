package vn.haiphong.thidua.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.haiphong.thidua.issue.IssueSamples.HONG_BANG;
import static vn.haiphong.thidua.issue.IssueSamples.NGO_QUYEN;
import static vn.haiphong.thidua.issue.IssueSamples.SO_DAU;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.haiphong.thidua.AtOnce;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.file.DocumentRefused;
import vn.haiphong.thidua.file.DocumentSamples;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.WorkingDays;

@PortalTest
class DifficultyDeskDbTest {

    @Autowired
    DifficultyDesk desk;

    @Autowired
    DifficultyRegister register;

    @Autowired
    AnswerTimes times;

    @Autowired
    IssueController controller;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Clock clock;

    @BeforeEach
    void nothingRaised() {
        IssueSamples.none(sql);
        officer();
    }

    @AfterEach
    void leave() {
        IssueSamples.none(sql);
        SignIn.out();
    }

    @Test
    void aDifficultyIsRaisedAnsweredAskedAgainAnsweredAndClosed() {
        var raised = desk.raise(IssueSamples.form());
        assertThat(raised.number()).matches("01/\\d{4}-VM");
        assertThat(raised.due()).isEqualTo(WorkingDays.vietnam().plus(today(), 5));

        board();
        var answered = desk.answer(raised.id(), raised.version(), "Theo phân cấp ngân sách.");
        officer();
        var again = desk.reopen(raised.id(), answered.version(), "Mức chi bao nhiêu?");
        board();
        var more = desk.answer(raised.id(), again.version(), "Theo quy chế chi tiêu nội bộ.");
        officer();
        var closed = desk.close(raised.id(), more.version());

        assertThat(closed.status()).isEqualTo(DifficultyStatus.CLOSED);
        assertThat(closed.thread())
                .extracting(DifficultyEntry::step, DifficultyEntry::byName)
                .containsExactly(
                        tuple(DifficultyStep.RAISE, "Người dùng hong-bang"),
                        tuple(DifficultyStep.ANSWER, "Người dùng ban-tdkt"),
                        tuple(DifficultyStep.REOPEN, "Người dùng hong-bang"),
                        tuple(DifficultyStep.ANSWER, "Người dùng ban-tdkt"),
                        tuple(DifficultyStep.CLOSE, "Người dùng hong-bang"));
    }

    @Test
    void everyStepIsInTheTrail() {
        var raised = desk.raise(IssueSamples.form());
        var amended = desk.amend(raised.id(), raised.version(), IssueSamples.form(HONG_BANG, "Thiếu kinh phí"));
        desk.withdraw(raised.id(), amended.version(), "Đã tự giải quyết");

        assertThat(sql.queryForList(
                        "select action from audit_entry where subject = ? order by id",
                        String.class,
                        raised.id().toString()))
                .containsExactly("issue.difficulty.RAISE", "issue.difficulty.AMEND", "issue.difficulty.WITHDRAW");
    }

    @Test
    void anIncompleteOneIsRefusedWithEveryFault() {
        var empty = new DifficultyForm(null, " ", "", "IX.9z", Urgency.USUAL);

        assertThatThrownBy(() -> desk.raise(empty))
                .isInstanceOfSatisfying(
                        IssueRefused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(IssueRefused.Fault::field)
                                .containsExactly("unit", "title", "text", "clause"));
        assertThat(register.count(DifficultyFilter.ALL)).isZero();
    }

    @Test
    void theSecondOfTwoWhoAnswerIsToldAndNothingIsOverwritten() {
        var raised = desk.raise(IssueSamples.form());
        board();
        desk.answer(raised.id(), raised.version(), "Câu trả lời thứ nhất");
        SignIn.as("ban-tdkt-2", Role.ORGANISER);

        assertThatThrownBy(() -> desk.answer(raised.id(), raised.version(), "Câu trả lời thứ hai"))
                .isInstanceOfSatisfying(
                        EditedMeanwhile.class,
                        meanwhile -> assertThat(meanwhile.by()).isEqualTo("Người dùng ban-tdkt"));
        assertThat(desk.find(raised.id()).orElseThrow().lastAnswer()).isEqualTo("Câu trả lời thứ nhất");
    }

    @Test
    void anotherUnitFindsNothingByIdListSearchOrStep() {
        var raised = desk.raise(IssueSamples.form());
        board();
        var answered = desk.answer(raised.id(), raised.version(), "Rõ");
        SignIn.as("ngo-quyen", NGO_QUYEN, Role.UNIT);
        var id = raised.id();
        long version = answered.version();

        assertThat(desk.find(id)).isEmpty();
        assertThat(register.page(DifficultyFilter.ALL, 0, 25)).isEmpty();
        assertThat(register.page(searching("kinh phi"), 0, 25)).isEmpty();
        assertThat(register.count(new DifficultyFilter("", null, false, "", HONG_BANG, false)))
                .isZero();
        assertThatThrownBy(() -> desk.raise(IssueSamples.form())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.amend(id, version, IssueSamples.form()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.reopen(id, version, "x")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.close(id, version)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.withdraw(id, version, "x")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.attach(id, version, DocumentSamples.pdf(), "a.pdf"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.answer(id, version, "x")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.board()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aUnitAboveReadsAlongAndAUnitBelowDoesNot() {
        SignIn.as("so-dau", SO_DAU, Role.UNIT);
        var below = desk.raise(IssueSamples.form(SO_DAU, "Phường chưa có mẫu báo cáo"));
        officer();
        var above = desk.raise(IssueSamples.form());
        assertThat(desk.find(below.id())).isPresent();
        assertThat(register.count(DifficultyFilter.ALL)).isEqualTo(2);

        SignIn.as("so-dau", SO_DAU, Role.UNIT);

        assertThat(desk.find(above.id())).isEmpty();
        assertThat(register.count(DifficultyFilter.ALL)).isEqualTo(1);
    }

    @Test
    void leadersReadAndDoNothingAndThePressSeesNothing() {
        var raised = desk.raise(IssueSamples.form());
        SignIn.as("lanh-dao", Role.LEADER);
        assertThat(desk.find(raised.id()).orElseThrow().steps()).isEmpty();
        assertThat(register.count(DifficultyFilter.ALL)).isEqualTo(1);
        assertThatThrownBy(() -> desk.answer(raised.id(), raised.version(), "x"))
                .isInstanceOf(AccessDeniedException.class);

        SignIn.as("bao", Role.PRESS);

        assertThatThrownBy(() -> desk.find(raised.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> register.page(DifficultyFilter.ALL, 0, 25)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> register.count(DifficultyFilter.ALL)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> times.now()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void noUnitAnswersItsOwnQuestionAndTheBoardRaisesNone() {
        var raised = desk.raise(IssueSamples.form());
        assertThatThrownBy(() -> desk.answer(raised.id(), raised.version(), "x"))
                .isInstanceOf(AccessDeniedException.class);
        board();

        assertThatThrownBy(() -> desk.raise(IssueSamples.form())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.withdraw(raised.id(), raised.version(), "x"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theBoardAssignsToOneOfItsOwnAndEachFindsTheirWork() {
        var raised = desk.raise(IssueSamples.form());
        var officer = SignIn.store("hong-bang", HONG_BANG, Role.UNIT);
        var colleague = SignIn.store("ban-tdkt-2", null, Role.ORGANISER);
        board();
        assertThatThrownBy(() -> desk.assign(raised.id(), raised.version(), officer.id()))
                .hasMessage("Chỉ phân công cho tài khoản của Ban Thi đua - Khen thưởng.");

        var assigned = desk.assign(raised.id(), raised.version(), colleague.id());

        assertThat(assigned.assignedName()).isEqualTo("Người dùng ban-tdkt-2");
        var mine = new DifficultyFilter("", null, false, "", null, true);
        assertThat(register.count(mine)).isZero();
        SignIn.as("ban-tdkt-2", Role.ORGANISER);
        assertThat(register.page(mine, 0, 25)).extracting(DifficultyRow::id).containsExactly(raised.id());
    }

    @Test
    void lateAnswersComeFirstAndHaveTheirOwnList() {
        var first = desk.raise(IssueSamples.form(HONG_BANG, "Việc thứ nhất"));
        var late = desk.raise(IssueSamples.form(HONG_BANG, "Việc quá hạn"));
        sql.update(
                "update issue_difficulty set due = ? where id = ?",
                today().minusDays(1),
                late.id().value());
        board();
        desk.answer(first.id(), first.version(), "Rõ");

        assertThat(register.page(DifficultyFilter.OVERDUE, 0, 25))
                .extracting(DifficultyRow::title, DifficultyRow::overdue)
                .containsExactly(tuple("Việc quá hạn", true));
        assertThat(register.page(DifficultyFilter.ALL, 0, 25))
                .extracting(DifficultyRow::title)
                .containsExactly("Việc quá hạn", "Việc thứ nhất");
    }

    @Test
    void wordsAreFoundWithoutMarksInQuestionAndAnswerWithinTheFilters() {
        var money = desk.raise(IssueSamples.form());
        desk.raise(IssueSamples.form(HONG_BANG, "Mẫu báo cáo thành tích"));
        board();
        desk.answer(money.id(), money.version(), "Áp dụng Thông tư của Bộ Tài chính");

        assertThat(register.page(searching("thong tu tai ch"), 0, 25))
                .extracting(DifficultyRow::id)
                .containsExactly(money.id());
        assertThat(register.page(searching("BÁO CÁO"), 0, 25))
                .extracting(DifficultyRow::title)
                .containsExactly("Mẫu báo cáo thành tích");
        assertThat(register.page(searching("%' or '1'='1"), 0, 25)).isEmpty();
        assertThat(register.count(new DifficultyFilter("kinh", DifficultyStatus.OPEN, false, "II.3a", SO_DAU, false)))
                .isZero();
        assertThat(register.count(
                        new DifficultyFilter("kinh", DifficultyStatus.ANSWERED, false, "II.3a", HONG_BANG, false)))
                .isEqualTo(1);
    }

    @Test
    void filesAreHandedOutToThoseWhoMayReadTheDifficulty() {
        var raised = desk.raise(IssueSamples.form());
        var attached = desk.attach(raised.id(), raised.version(), DocumentSamples.pdf(), "Dự toán.pdf");
        var file = attached.files().getFirst().document().id().value();
        var id = raised.id().value();
        assertThat(controller.file(id, file).getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(controller.file(id, UUID.randomUUID()).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        SignIn.as("lanh-dao", Role.LEADER);
        assertThat(controller.file(id, file).getStatusCode()).isEqualTo(HttpStatus.OK);

        SignIn.as("ngo-quyen", NGO_QUYEN, Role.UNIT);
        var own = desk.raise(IssueSamples.form(NGO_QUYEN, "Việc của quận khác"));
        assertThat(controller.file(id, file).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        // Under the own difficulty's address the file of another one is not there either.
        assertThat(controller.file(own.id().value(), file).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        SignIn.as("bao", Role.PRESS);
        assertThat(controller.file(id, file).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void aFileThatIsNoDocumentIsRefused() {
        var raised = desk.raise(IssueSamples.form());

        assertThatThrownBy(() -> desk.attach(
                        raised.id(), raised.version(), new java.io.ByteArrayInputStream("<html>".getBytes()), "a.pdf"))
                .isInstanceOf(DocumentRefused.class);
        assertThat(desk.find(raised.id()).orElseThrow().files()).isEmpty();
    }

    @Test
    void theBoardSetsTheTimeAndDaysAlreadySetStay() {
        var before = desk.raise(IssueSamples.form());
        board();
        var known = times.now();
        times.set(new AnswerTime(known.version(), 10, 3));
        assertThatThrownBy(() -> times.set(new AnswerTime(known.version(), 7, 3)))
                .isInstanceOf(EditedMeanwhile.class);
        assertThatThrownBy(() -> times.set(new AnswerTime(times.now().version(), 0, 3)))
                .isInstanceOf(IssueRefused.class);
        assertThatThrownBy(() -> times.set(new AnswerTime(times.now().version(), 3, 5)))
                .hasMessage("Việc khẩn không thể có hạn dài hơn việc bình thường.");
        assertThat(sql.queryForObject(
                        "select details from audit_entry where action = 'issue.answerTime' order by id desc limit 1",
                        String.class))
                .isEqualTo("5 ngày làm việc, khẩn 2 ngày → 10 ngày làm việc, khẩn 3 ngày");

        officer();

        assertThat(desk.find(before.id()).orElseThrow().due())
                .isEqualTo(WorkingDays.vietnam().plus(today(), 5));
        assertThat(desk.raise(IssueSamples.form()).due())
                .isEqualTo(WorkingDays.vietnam().plus(today(), 10));
        assertThatThrownBy(() -> times.set(times.now())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void manyAtOnceGetEachTheirOwnNumber() throws Exception {
        Callable<String> one = () -> desk.raise(IssueSamples.form()).number().substring(0, 2);

        var given = AtOnce.all(Collections.nCopies(5, one));

        assertThat(given).containsExactlyInAnyOrder("01", "02", "03", "04", "05");
    }

    @Test
    void oneDifficultyAndThreeTakeAsManyQueriesToList() {
        desk.raise(IssueSamples.form());
        int before = selects();
        assertThat(register.page(DifficultyFilter.ALL, 0, 25)).hasSize(1);
        int one = selects() - before;
        for (var title : List.of("Hai", "Ba")) desk.raise(IssueSamples.form(HONG_BANG, title));
        before = selects();

        assertThat(register.page(DifficultyFilter.ALL, 0, 25)).hasSize(3);

        assertThat(selects() - before).isEqualTo(one).isEqualTo(1);
    }

    @Test
    void aUnitThatDoesNotExistRaisesNothing() {
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);

        assertThatThrownBy(() -> desk.raise(IssueSamples.form(new UnitId("99999"), "Lạ")))
                .isInstanceOf(StepRefused.class);
    }

    private int selects() {
        return sql.queryForObject("show global status like 'Com_select'", (row, number) -> row.getInt(2));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PortalTime.ZONE);
    }

    private static DifficultyFilter searching(String text) {
        return new DifficultyFilter(text, null, false, "", null, false);
    }

    private static void officer() {
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
    }

    private static void board() {
        SignIn.as("ban-tdkt", Role.ORGANISER);
    }
}
