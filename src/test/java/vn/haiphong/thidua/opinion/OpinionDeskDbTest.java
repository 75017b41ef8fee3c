package vn.haiphong.thidua.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haiphong.thidua.opinion.OpinionSamples.board;
import static vn.haiphong.thidua.opinion.OpinionSamples.form;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haiphong.thidua.MovableClock;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.opinion.OpinionState.Step;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.StepRefused;

@PortalTest
class OpinionDeskDbTest {

    private static final LocalDate THURSDAY = LocalDate.of(2020, 4, 23);

    @Autowired
    OpinionSamples samples;

    @Autowired
    WaitingNominees waiting;

    @Autowired
    OpinionDesk desk;

    @Autowired
    OpinionRules rules;

    @Autowired
    Opinions opinions;

    @Autowired
    PublishedOpinions published;

    @Autowired
    CitizenPost post;

    @Autowired
    CitizenAnswers answers;

    @Autowired
    OpinionReport report;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void nothing() {
        samples.none();
        isOn(THURSDAY);
    }

    @AfterEach
    void leave() {
        samples.none();
        clock.backToNow();
        SignIn.out();
    }

    @Test
    void theEndIsTenWorkingDaysAfterThePublicationWithoutHolidaysAndWeekends() {
        var notice = samples.published();

        assertThat(notice.firstDay()).isEqualTo(THURSDAY);
        assertThat(notice.lastDay())
                .as("30 April and 1 May are holidays, and two weekends lie between")
                .isEqualTo(LocalDate.of(2020, 5, 11));
    }

    @Test
    void theStateOfANomineeFollowsTheNoticeAndTheVoteWaitsForTheClose() {
        assertThat(opinions.stateOf("a")).isEqualTo(OpinionState.NOT_PUBLISHED);
        var draft = samples.drafted();
        assertThat(opinions.stateOf("a").step()).isEqualTo(Step.NOT_PUBLISHED);
        var notice = desk.publish(draft.id(), draft.version());
        assertThat(opinions.stateOf("a")).isEqualTo(new OpinionState(Step.OPEN, notice.lastDay()));
        isOn(notice.lastDay());
        assertThat(opinions.stateOf("a").step()).isEqualTo(Step.OPEN);
        assertThatThrownBy(() -> desk.close(notice.id(), notice.version()))
                .hasMessage("Còn lấy ý kiến đến hết ngày 11/05/2020; chỉ kết thúc được từ hôm sau.");
        isOn(notice.lastDay().plusDays(1));
        assertThat(opinions.stateOf("a").step()).isEqualTo(Step.ENDED);
        assertThatThrownBy(() -> opinions.stateOf("a").demandClosed()).isInstanceOf(StepRefused.class);

        desk.close(notice.id(), notice.version());

        assertThatCode(() -> opinions.stateOf("b").demandClosed()).doesNotThrowAnyException();
        assertThat(waiting.heard(notice.id()).orElseThrow().refs()).containsExactly("a", "b");
    }

    @Test
    void nothingIsClosedWhileACitizenWaitsForAnAnswer() {
        var notice = samples.published();
        post.send(notice.id(), OpinionSamples.answer(clock.instant()), "10.0.0.1");
        isOn(notice.lastDay().plusDays(1));
        assertThatThrownBy(() -> desk.close(notice.id(), notice.version()))
                .hasMessage("Còn 1 ý kiến chưa trả lời. Hãy xử lý hết rồi kết thúc.");
        var row = answers.page(notice.id(), 0, 10).getFirst();
        answers.answer(row.id(), 0, "Đã xem xét.");

        assertThat(desk.close(notice.id(), notice.version()).status()).isEqualTo(OpinionStatus.CLOSED);
    }

    @Test
    void aNomineeStandsInOneNoticeAtATime() {
        var first = samples.published();
        var second = desk.add(form());
        assertThat(desk.waiting(10)).isEmpty();
        assertThatThrownBy(() -> desk.addNominees(second.id(), second.version(), List.of("a")))
                .hasMessage("“Nguyễn Thị An” đã ở trong một thông báo khác.");

        desk.withdraw(first.id(), first.version(), "Sai chức vụ");

        assertThat(opinions.stateOf("a")).isEqualTo(OpinionState.NOT_PUBLISHED);
        assertThat(published.find(first.id())).isEmpty();
        assertThat(desk.addNominees(second.id(), second.version(), List.of("a")).nominees())
                .hasSize(1);
    }

    @Test
    void readersSeeWhatTheNoticeMayShowAndNoDraft() {
        var draft = samples.drafted();
        assertThat(published.page(0, 10)).isEmpty();
        assertThat(published.find(draft.id())).isEmpty();

        desk.publish(draft.id(), draft.version());

        assertThat(published.page(0, 10))
                .singleElement()
                .satisfies(line -> assertThat(line.open()).isTrue());
        assertThat(published.find(draft.id()).orElseThrow().nominees())
                .containsExactly(
                        new PublishedOpinion.Person(
                                "Nguyễn Thị An",
                                "Công nhân Công ty A",
                                "Chiến sĩ thi đua toàn quốc",
                                "Hai lần Chiến sĩ thi đua thành phố"),
                        new PublishedOpinion.Person(
                                "Trường Trung học B", "Quận Ngô Quyền", "Huân chương Lao động hạng Ba", ""));
    }

    @Test
    void theSecondWhoChangesANoticeIsTold() {
        var draft = samples.drafted();
        SignIn.as("ban-tdkt-2", Role.ORGANISER);
        desk.amend(draft.id(), draft.version(), form());
        board();

        assertThatThrownBy(() -> desk.publish(draft.id(), draft.version()))
                .isInstanceOfSatisfying(
                        EditedMeanwhile.class, e -> assertThat(e.by()).isEqualTo("Người dùng ban-tdkt-2"));
    }

    @Test
    void whatTheBoardSetsHoldsForNoticesToCome() {
        var notice = samples.published();
        var rule = rules.now();
        rules.set(new OpinionRule(rule.version(), 7, 30, "Nơi khác"));

        assertThat(desk.suggested()).isEqualTo(new OpinionForm("", "", "", "Nơi khác", 7));
        assertThat(desk.find(notice.id()).orElseThrow().workingDays()).isEqualTo(10);
        assertThatThrownBy(() -> rules.set(new OpinionRule(rule.version(), 8, 30, "Nơi khác")))
                .isInstanceOf(EditedMeanwhile.class);
        assertThatThrownBy(() -> rules.set(new OpinionRule(rules.now().version(), 0, 30, "x")))
                .isInstanceOf(StepRefused.class);
    }

    @Test
    void onlyTheBoardOfTheCityWritesAndReadsAnswers() {
        var notice = samples.published();
        post.send(notice.id(), OpinionSamples.answer(clock.instant()), "10.0.0.1");
        var answer = answers.page(notice.id(), 0, 1).getFirst().id();

        SignIn.as("lanh-dao", Role.LEADER);
        assertThat(desk.page(0, 10)).hasSize(1);
        assertThat(answers.page(notice.id(), 0, 10)).hasSize(1);
        assertThatThrownBy(() -> answers.find(answer)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> answers.sender(answer)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.withdraw(notice.id(), notice.version(), "x"))
                .isInstanceOf(AccessDeniedException.class);
        SignIn.as("quan-tri", Role.ADMIN);
        assertThatThrownBy(() -> answers.find(answer)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> answers.sender(answer)).isInstanceOf(AccessDeniedException.class);
        SignIn.as("ngo-quyen", new UnitId("304"), Role.UNIT);
        assertThatThrownBy(() -> desk.page(0, 10)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> answers.page(notice.id(), 0, 10)).isInstanceOf(AccessDeniedException.class);
        SignIn.as("ban-quan", new UnitId("304"), Role.ORGANISER);
        assertThatThrownBy(() -> desk.find(notice.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> answers.find(answer)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.add(form())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> report.file(notice.id(), vn.haiphong.thidua.paper.Papers.Format.PDF))
                .isInstanceOf(AccessDeniedException.class);
        SignIn.out();
        assertThatThrownBy(() -> answers.find(answer)).isInstanceOf(Exception.class);
    }

    @Test
    void oneNoticeAndThreeTakeOneQueryToList(@Autowired TransactionTemplate transaction) {
        samples.published();
        desk.add(form());
        desk.add(form());

        transaction.executeWithoutResult(status -> {
            int before = selects();
            assertThat(desk.page(0, 10)).hasSize(3);
            assertThat(selects() - before - 1).isEqualTo(1);
        });
        transaction.executeWithoutResult(status -> {
            int before = selects();
            assertThat(published.page(0, 10)).hasSize(1);
            assertThat(selects() - before - 1).isEqualTo(1);
        });
    }

    private int selects() {
        return sql.queryForObject(
                "select variable_value from information_schema.session_status where variable_name = 'Com_select'",
                Integer.class);
    }

    private void isOn(LocalDate day) {
        clock.moveTo(LocalDateTime.of(day, java.time.LocalTime.of(9, 0)));
    }
}
