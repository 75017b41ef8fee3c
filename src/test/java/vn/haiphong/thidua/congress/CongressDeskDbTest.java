package vn.haiphong.thidua.congress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.shared.StepRefused;

@PortalTest
class CongressDeskDbTest {

    private static final AgendaItemId M1 = new AgendaItemId("m1");
    private static final AgendaItemId M2 = new AgendaItemId("m2");
    private static final AgendaItemId M3 = new AgendaItemId("m3");

    @Autowired
    CongressDesk desk;

    @Autowired
    PublishedAgenda published;

    @Autowired
    CongressLoader loader;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void nothingHappenedYet() {
        CongressSamples.asPlanned(sql);
        sql.update("delete from audit_entry");
        SignIn.as("dieu-hanh", Role.OPERATOR);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
        CongressSamples.asPlanned(sql);
    }

    @Test
    void theCongressKeepsItsOldDate() {
        var agenda = published.current().orElseThrow();

        assertThat(agenda.formerDate()).hasToString("2020-08-26");
        assertThat(agenda.heldOn()).hasToString("2020-11-09");
        assertThat(agenda.delegates()).isEqualTo(680);
        assertThat(agenda.sessions()).extracting(SessionDay::code).containsExactly("tru-bi", "chinh-thuc");
        assertThat(agenda.items()).hasSize(24);
    }

    @Test
    void loadingAgainChangesNothingThatTheDeskDid() {
        desk.start(M1, false, null);
        var before = published.current();

        loader.load();

        assertThat(published.current()).isEqualTo(before);
    }

    @Test
    void everyPressRaisesTheRevisionAndIsAudited() {
        var first = desk.start(M1, false, null);
        var second = desk.start(M2, true, null);
        var third = desk.announce("  Đại biểu nhận thưởng có mặt ở cánh gà  ", null);

        assertThat(List.of(second, third)).containsExactly(first + 1, first + 2);
        assertThat(published.revision()).contains(third);
        var agenda = published.current().orElseThrow();
        assertThat(agenda.now()).map(AgendaLine::id).contains(M2);
        assertThat(agenda.next()).map(AgendaLine::id).contains(M3);
        assertThat(agenda.announcement().text()).isEqualTo("Đại biểu nhận thưởng có mặt ở cánh gà");
        assertThat(sql.queryForList(
                        "select action from audit_entry where action like 'congress.%' order by id", String.class))
                .containsExactly("congress.start", "congress.start", "congress.announce");
    }

    @Test
    void aRefusedPressLeavesNoTrace() {
        var before = published.current();

        assertThatThrownBy(() -> desk.finish(M1, "a")).isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> desk.start(new AgendaItemId("x9"), false, "b")).isInstanceOf(UnknownAgendaItem.class);
        assertThatThrownBy(() -> desk.announce("x".repeat(301), null)).isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> desk.announce(" \n", null)).isInstanceOf(StepRefused.class);

        assertThat(published.current()).isEqualTo(before);
        assertThat(desk.acts(10)).isEmpty();
        assertThat(sql.queryForObject("select count(*) from audit_entry where action like 'congress.%'", Integer.class))
                .isZero();
    }

    @Test
    void aPressWithTheSameKeyCountsOnce() {
        var first = desk.delay(M1, 5, true, "nut-do-1");

        var again = desk.delay(M1, 5, true, "nut-do-1");

        assertThat(again).isEqualTo(first);
        assertThat(desk.acts(10)).hasSize(1);
        assertThat(published.current().orElseThrow().driftMinutes()).isEqualTo(0);
        assertThatThrownBy(() -> desk.cancel(M1, "nut-do-1"))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("khóa mới");
    }

    @Test
    void undoGoesBackPressByPress() {
        var untouched = seen();
        desk.start(M1, false, null);
        var started = seen();
        desk.delay(M2, 10, true, null);
        var delayed = seen();
        desk.announce("Giải lao 10 phút", null);

        desk.undo(null);
        assertThat(seen()).isEqualTo(delayed);
        desk.undo(null);
        assertThat(seen()).isEqualTo(started);
        desk.undo(null);
        assertThat(seen()).isEqualTo(untouched);
        assertThatThrownBy(() -> desk.undo(null))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("Không còn");
    }

    @Test
    void whatCameAfterTheScreenWasDrawnIsNotUndoneUnseen() {
        var shown = desk.start(M1, false, null);
        desk.cancel(M3, null);
        var before = seen();

        assertThatThrownBy(() -> desk.undo(shown, null))
                .isInstanceOf(StepRefused.class)
                .hasMessageStartingWith("Chương trình vừa thay đổi");

        assertThat(seen()).isEqualTo(before);
    }

    @Test
    void twoWhoSawTheSameLatenessDoNotAddItTwice() {
        var shown = desk.start(M1, false, null);
        desk.delay(M1, 5, true, shown, "nguoi-thu-nhat");
        var before = seen();

        assertThatThrownBy(() -> desk.delay(M1, 5, true, shown, "nguoi-thu-hai"))
                .isInstanceOf(StepRefused.class);

        assertThat(seen()).isEqualTo(before);
    }

    @Test
    void aPressAfterAnUndoIsTheNextToBeUndone() {
        desk.start(M1, false, null);
        var started = seen();
        desk.delay(M2, 10, true, null);
        desk.undo(null);
        desk.cancel(M3, null);

        desk.undo(null);

        assertThat(seen()).isEqualTo(started);
        assertThat(desk.acts(10))
                .extracting(DeskAct::verb)
                .containsExactly(
                        AgendaVerb.UNDO, AgendaVerb.CANCEL, AgendaVerb.UNDO, AgendaVerb.DELAY, AgendaVerb.START);
    }

    @Test
    void ofManyWhoStartAtOnceOneWins() throws Exception {
        var results = together(List.of(
                () -> desk.start(M1, false, null),
                () -> desk.start(M2, false, null),
                () -> desk.start(M3, false, null),
                () -> desk.start(M1, false, null)));

        assertThat(results.stream().filter(Long.class::isInstance)).hasSize(1);
        assertThat(results.stream().filter(StepRefused.class::isInstance)).hasSize(3);
        assertThat(published.current().orElseThrow().items().stream()
                        .filter(item -> item.status() == AgendaItemStatus.LIVE))
                .hasSize(1);
    }

    @Test
    void pressesAtOnceAllCountAndNoneIsLost() throws Exception {
        var before = published.revision().orElseThrow();
        var planned = published
                .current()
                .orElseThrow()
                .find(M3)
                .orElseThrow()
                .planned()
                .start();

        var results = together(java.util.Collections.nCopies(8, () -> desk.delay(M3, 1, false, null)));

        assertThat(results).doesNotHaveDuplicates().allMatch(Long.class::isInstance);
        assertThat(published.revision()).contains(before + 8);
        assertThat(published
                        .current()
                        .orElseThrow()
                        .find(M3)
                        .orElseThrow()
                        .estimated()
                        .start())
                .isEqualTo(planned.plusSeconds(8 * 60));
    }

    @Test
    void theSameKeyFromManyButtonsCountsOnce() throws Exception {
        var results = together(java.util.Collections.nCopies(6, () -> desk.delay(M3, 1, false, "mot-khoa")));

        assertThat(Map.of(
                        "answers",
                        results.stream().distinct().count(),
                        "presses",
                        desk.acts(50).size()))
                .isEqualTo(Map.of("answers", 1L, "presses", 1));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"OPERATOR", "ORGANISER", "ADMIN"})
    void whoRunsTheCongressMayPress(Role role) {
        SignIn.as("dieu-hanh", role);

        desk.start(M1, false, null);

        assertThat(desk.acts(1)).extracting(DeskAct::who).containsExactly("Người dùng dieu-hanh");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = Mode.EXCLUDE,
            names = {"OPERATOR", "ORGANISER", "ADMIN", "UNIT"})
    void othersMayNot(Role role) {
        SignIn.as("nguoi-khac", role);
        var before = published.current();

        for (var press : presses()) assertThatThrownBy(press::call).isInstanceOf(AccessDeniedException.class);

        assertThat(published.current()).isEqualTo(before);
    }

    @Test
    void anOfficerOfAUnitMayNot() {
        SignIn.as("can-bo", new vn.haiphong.thidua.organisation.UnitId("303"), Role.UNIT);

        for (var press : presses()) assertThatThrownBy(press::call).isInstanceOf(AccessDeniedException.class);
    }

    private List<Callable<Object>> presses() {
        return List.of(
                () -> desk.start(M1, true, null),
                () -> desk.finish(M1, null),
                () -> desk.delay(M1, 5, true, null),
                () -> desk.cancel(M1, null),
                () -> desk.reopen(M1, null),
                () -> desk.announce("Thông báo", null),
                () -> desk.clearAnnouncement(null),
                () -> desk.undo(null),
                () -> desk.acts(1));
    }

    private Object seen() {
        var agenda = published.current().orElseThrow();
        return java.util.Arrays.asList(
                agenda.items().stream().map(CongressDeskDbTest::withoutSequence).toList(), agenda.announcement());
    }

    /** How often an item was changed only grows, also when a press is taken back. */
    private static AgendaLine withoutSequence(AgendaLine line) {
        return new AgendaLine(
                line.id(),
                line.session(),
                line.kind(),
                line.title(),
                line.speaker(),
                line.planned(),
                line.estimated(),
                line.actual(),
                line.status(),
                0);
    }

    /** What each answered: a revision, or why not. */
    private static List<Object> together(List<Callable<Long>> presses) throws Exception {
        var who = SecurityContextHolder.getContext().getAuthentication();
        var ready = new CountDownLatch(presses.size());
        var answers = new ArrayList<Object>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<Long>>();
            for (var press : presses) {
                running.add(threads.submit(() -> {
                    SecurityContextHolder.setContext(new SecurityContextImpl(who));
                    ready.countDown();
                    ready.await();
                    return press.call();
                }));
            }
            for (var one : running) {
                try {
                    answers.add(one.get());
                } catch (ExecutionException e) {
                    answers.add(e.getCause());
                }
            }
        }
        return answers;
    }
}
