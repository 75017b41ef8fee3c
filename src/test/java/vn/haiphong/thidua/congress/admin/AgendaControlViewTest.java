package vn.haiphong.thidua.congress.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.WebApplicationContext;
import vn.haiphong.thidua.Http;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.congress.AgendaBoard;
import vn.haiphong.thidua.congress.AgendaItemId;
import vn.haiphong.thidua.congress.AgendaItemStatus;
import vn.haiphong.thidua.congress.AgendaLine;
import vn.haiphong.thidua.congress.AgendaVerb;
import vn.haiphong.thidua.congress.CongressDesk;
import vn.haiphong.thidua.congress.CongressSamples;
import vn.haiphong.thidua.congress.DeskAct;
import vn.haiphong.thidua.congress.PublishedAgenda;
import vn.haiphong.thidua.organisation.UnitId;

@PortalTest
class AgendaControlViewTest {

    private static final AgendaItemId M1 = new AgendaItemId("m1");
    private static final AgendaItemId M2 = new AgendaItemId("m2");
    private static final AgendaItemId M3 = new AgendaItemId("m3");

    @Autowired
    WebApplicationContext context;

    @Autowired
    CongressDesk desk;

    @Autowired
    PublishedAgenda published;

    @Autowired
    AgendaBoard board;

    @Autowired
    Http http;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void start() {
        CongressSamples.asPlanned(sql);
        MockVaadin.setup(
                UI::new,
                new MockSpringServlet(new Routes(Set.of(AgendaControlView.class), Set.of(), true), context, UI::new));
        SignIn.as("dieu-hanh", Role.OPERATOR);
    }

    @AfterEach
    void end() {
        SignIn.out();
        MockVaadin.tearDown();
        CongressSamples.asPlanned(sql);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"OPERATOR", "ORGANISER", "ADMIN"})
    void whoRunsTheCongressMayOpenIt(Role role) {
        SignIn.as("nguoi-bam", role);

        open();

        assertThat(text(".dock")).startsWith("Chưa có thao tác nào.");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"EDITOR", "UNIT", "PRESS", "LEADER"})
    void otherStaffMayNot(Role role) {
        SignIn.as("nguoi-khac", new UnitId("303"), role);

        open();

        assertThat(_find(AgendaControlView.class)).isEmpty();
    }

    @Test
    void nobodyInParticularIsAskedToSignIn() {
        var answer = http.get("/quan-tri/dieu-hanh");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/dang-nhap");
    }

    @Test
    void theRunningItemIsShownWithItsTimesAndWhatComesNext() {
        desk.start(M1, false, null);
        desk.delay(M1, 12, true, null);
        var item = item(M1);

        open();

        assertThat(text(".now h2")).isEqualTo("1. Đón tiếp, phát tài liệu, điểm danh các đoàn đại biểu");
        assertThat(text(".now"))
                .contains(
                        "đã phút / 30",
                        "Bắt đầu " + DeskWords.time(item.actual().start()) + ", dự kiến xong "
                                + DeskWords.time(item.estimated().end()));
        assertThat(page().select("h2:containsOwn(Tiếp theo) + ol h3").eachText())
                .containsExactly(
                        "2. Văn nghệ chào mừng", "3. Chào cờ, Quốc ca", "4. Tuyên bố lý do, giới thiệu đại biểu");
        assertThat(buttons(".dock")).containsExactly("Kết thúc mục 1", "Bắt đầu mục 2", "Hoàn tác “Lùi giờ mục 1”");
    }

    @Test
    void theDockLeadsThroughTheProgramme() {
        desk.start(M1, false, null);
        open();

        click("Bắt đầu mục 2");
        assertThat(List.of(item(M1).status(), item(M2).status()))
                .containsExactly(AgendaItemStatus.DONE, AgendaItemStatus.LIVE);

        click("Kết thúc mục 2");
        assertThat(item(M2).status()).isEqualTo(AgendaItemStatus.DONE);
        assertThat(buttons(".dock")).containsExactly("Bắt đầu mục 3", "Hoàn tác “Kết thúc mục 2”");

        click("Bắt đầu mục 3");
        assertThat(item(M3).status()).isEqualTo(AgendaItemStatus.LIVE);
        assertThat(text(".dock [role=status]")).contains("Bắt đầu mục 3 (Người dùng dieu-hanh).");
    }

    @Test
    void undoSaysWhatItTakesBackAndTakesIt() {
        desk.start(M1, false, null);
        desk.cancel(M3, null);
        open();

        click("Hoàn tác “Hủy mục 3”");

        assertThat(item(M3).status()).isEqualTo(AgendaItemStatus.SCHEDULED);
        assertThat(buttons(".dock")).contains("Hoàn tác “Bắt đầu mục 1”");
    }

    @Test
    void undoNeverTakesBackWhatTheScreenDidNotShow() {
        desk.start(M1, false, null);
        open();
        var undo = button("Hoàn tác “Bắt đầu mục 1”");
        pressedElsewhere(() -> desk.cancel(M3, null));

        tap(undo);

        assertThat(item(M1).status()).isEqualTo(AgendaItemStatus.LIVE);
        assertThat(item(M3).status()).isEqualTo(AgendaItemStatus.CANCELLED);
        assertThat(alerts().getFirst()).contains("Người dùng dong-nghiep vừa bấm trước", "Hủy mục 3");
        assertThat(buttons(".dock")).contains("Hoàn tác “Hủy mục 3”");
    }

    @Test
    void aTapRepeatedInHasteCountsOnce() {
        desk.start(M1, false, null);
        open();
        var delay = button("+5 phút");

        tap(delay);
        tap(delay);

        assertThat(desk.acts(9)).extracting(DeskAct::verb).containsExactly(AgendaVerb.DELAY, AgendaVerb.START);
        assertThat(alerts()).isEmpty();
    }

    @Test
    void laterItemsAreShiftedByTheQuickButtons() {
        desk.start(M1, false, null);
        var before = item(M2).estimated().start();
        open();

        click("+10 phút");

        assertThat(item(M2).estimated().start()).isEqualTo(before.plus(Duration.ofMinutes(10)));
    }

    @Test
    void anyNumberOfMinutesMayLeaveTheRestInPlace() {
        desk.start(M1, false, null);
        Instant end = item(M1).estimated().end();
        Instant next = item(M2).estimated().start();
        open();
        _setValue(_get(IntegerField.class), 7);
        _setValue(_get(Checkbox.class), false);

        click("Lùi giờ");

        assertThat(item(M1).estimated().end()).isEqualTo(end.plus(Duration.ofMinutes(7)));
        assertThat(item(M2).estimated().start()).isEqualTo(next);
    }

    @Test
    void noMinutesAreRefusedInWordsUnderTheField() {
        desk.start(M1, false, null);
        open();

        click("Lùi giờ");

        assertThat(_get(IntegerField.class).getErrorMessage()).isEqualTo("Lỗi: Hãy nhập số phút từ 1 đến 600.");
        assertThat(desk.acts(9)).hasSize(1);
    }

    @Test
    void whoWasFasterIsNamedAndTheNewestStateIsShown() {
        desk.start(M1, false, null);
        open();
        var finish = button("Kết thúc mục 1");
        pressedElsewhere(() -> desk.finish(M1, null));

        tap(finish);

        assertThat(alerts()).hasSize(1);
        assertThat(alerts().getFirst())
                .contains("Người dùng dong-nghiep vừa bấm trước", "Kết thúc mục 1", "đã xong rồi. Không cần bấm nữa.");
        assertThat(buttons(".dock")).startsWith("Bắt đầu mục 2");
    }

    @Test
    void aPressElsewhereIsSeenWithoutTouchingTheScreen() {
        desk.start(M1, false, null);
        open();
        _setValue(_get(TextArea.class), "Đang gõ dở");

        pressedElsewhere(() -> desk.finish(M1, null));

        await(() -> text(".dock").contains("Kết thúc mục 1 (Người dùng dong-nghiep)"));
        assertThat(buttons(".dock")).startsWith("Bắt đầu mục 2");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Đang gõ dở");
    }

    @Test
    void aDeskThatIsBackInTouchShowsTheNewestState() {
        open();
        sql.update(
                "update congress_congress set announcement = 'Giải lao', announced_at = now(), revision = revision + 1,"
                        + " version = version + 1");

        _get(DeskLine.class)
                .getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(_get(DeskLine.class).getElement(), "back", JacksonUtils.createObjectNode()));

        assertThat(page().text()).contains("Đang hiện từ", "Giải lao");
    }

    @Test
    void everybodyIsToldAndNoLongerTold() {
        open();
        _setValue(_get(TextArea.class), "Giải lao 10 phút");

        click("Gửi thông báo");
        assertThat(published.current().orElseThrow().announcement().text()).isEqualTo("Giải lao 10 phút");
        assertThat(_get(TextArea.class).getValue()).isEmpty();

        click("Gỡ thông báo");
        assertThat(published.current().orElseThrow().announcement()).isNull();
        assertThat(page().text()).contains("Không có thông báo nào đang hiện.");
    }

    @Test
    void aRefusedAnnouncementStaysInTheField() {
        var tooLong = "a".repeat(301);
        open();
        _get(TextArea.class).setValue(tooLong);

        click("Gửi thông báo");

        assertThat(_get(TextArea.class).getErrorMessage()).startsWith("Lỗi: Thông báo dài 301 ký tự");
        assertThat(_get(TextArea.class).getValue()).isEqualTo(tooLong);
        assertThat(published.current().orElseThrow().announcement()).isNull();
    }

    @Test
    void anItemIsCancelledOnlyAfterAQuestionAndMayComeBack() {
        open();

        choose("3. Chào cờ, Quốc ca");
        click("Hủy mục này…");
        assertThat(item(M3).status()).isEqualTo(AgendaItemStatus.SCHEDULED);
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(item(M3).status()).isEqualTo(AgendaItemStatus.CANCELLED);

        choose("3. Chào cờ, Quốc ca");
        click("Mở lại");
        assertThat(item(M3).status()).isEqualTo(AgendaItemStatus.SCHEDULED);
        assertThat(_find(ItemDialog.class)).isEmpty();
    }

    @Test
    void anItemOutOfTurnFinishesTheOneThatRuns() {
        desk.start(M1, false, null);
        open();

        choose("3. Chào cờ, Quốc ca");
        click("Kết thúc mục 1 và bắt đầu mục này");

        assertThat(List.of(item(M1).status(), item(M2).status(), item(M3).status()))
                .containsExactly(AgendaItemStatus.DONE, AgendaItemStatus.SCHEDULED, AgendaItemStatus.LIVE);
    }

    @Test
    void anOpenDialogFollowsItsItem() {
        desk.start(M1, false, null);
        open();
        choose("1. Đón tiếp, phát tài liệu, điểm danh các đoàn đại biểu");
        assertThat(_find(_get(ItemDialog.class), NativeButton.class))
                .extracting(NativeButton::getText)
                .contains("Kết thúc");

        pressedElsewhere(() -> desk.finish(M1, null));

        await(() -> _find(_get(ItemDialog.class), NativeButton.class).stream()
                .anyMatch(button -> button.getText().equals("Mở lại")));
    }

    @Test
    void theWholeProgrammeIsSentOnlyToWhoLooksAtIt() {
        open();
        assertThat(page().select("details button.more")).isEmpty();

        choose("3. Chào cờ, Quốc ca");

        assertThat(page().select("details button.more")).hasSize(24);
    }

    @Test
    void theLogTellsWhatWasTakenBack() {
        desk.start(M1, false, null);
        desk.undo(null);

        open();

        assertThat(page().select("details:contains(Các lần bấm gần đây) li").eachText())
                .hasSize(2)
                .element(1)
                .asString()
                .contains("Bắt đầu: Mục m1", "(Người dùng dieu-hanh). Đã hoàn tác");
    }

    @Test
    void whoLeavesIsNotToldAnyMore() throws Exception {
        // The board tells of a press a moment later; what it tells of this one must not meet the open view.
        var started = new CountDownLatch(1);
        var beginning = board.listen(started::countDown);
        desk.start(M1, false, null);
        assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
        beginning.remove();
        open();
        var left = _get(AgendaControlView.class);
        var shown = left.getElement().getOuterHTML();
        left.getElement().removeFromParent();
        var told = new CountDownLatch(1);
        var listening = board.listen(told::countDown);

        pressedElsewhere(() -> desk.finish(M1, null));

        assertThat(told.await(10, TimeUnit.SECONDS)).isTrue();
        listening.remove();
        MockVaadin.clientRoundtrip(false);
        assertThat(left.getElement().getOuterHTML()).isEqualTo(shown);
    }

    private static void open() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        var request = (FakeRequest) ((VaadinServletRequest) VaadinRequest.getCurrent()).getRequest();
        request.setUserPrincipalInt(who);
        request.setUserInRole((principal, role) -> who != null
                && who.getAuthorities().stream()
                        .anyMatch(one -> one.getAuthority().equals("ROLE_" + role)));
        UI.getCurrent().navigate("quan-tri/dieu-hanh");
    }

    private static void choose(String title) {
        var programme = _get(ProgrammePanel.class);
        programme.setOpen(true);
        ComponentUtil.fireEvent(programme, new NativeDetails.ToggleEvent(programme, true));
        tap(_find(NativeButton.class).stream()
                .filter(button ->
                        ("Thao tác với mục " + title).equals(button.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow());
    }

    private static NativeButton button(String label) {
        return _find(NativeButton.class).stream()
                .filter(button -> words(button).equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + label));
    }

    private static void click(String label) {
        tap(button(label));
    }

    private static void tap(NativeButton button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private static String words(Component component) {
        return Jsoup.parseBodyFragment(component.getElement().getOuterHTML()).text();
    }

    private static org.jsoup.nodes.Document page() {
        return Jsoup.parse(_get(AgendaControlView.class).getElement().getOuterHTML());
    }

    private static String text(String selector) {
        return page().select(selector).text();
    }

    private static List<String> buttons(String within) {
        return page().select(within + " button").eachText();
    }

    /** Why presses were refused, as far as it is shown. */
    private static List<String> alerts() {
        return _find(DeskAlert.class).stream().map(DeskAlert::getText).toList();
    }

    private AgendaLine item(AgendaItemId id) {
        return published.current().orElseThrow().find(id).orElseThrow();
    }

    private static void pressedElsewhere(Runnable press) {
        var here = SecurityContextHolder.getContext();
        SignIn.as("dong-nghiep", Role.OPERATOR);
        press.run();
        SecurityContextHolder.setContext(here);
    }

    private static void await(BooleanSupplier shown) {
        var end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!shown.getAsBoolean()) {
            assertThat(System.nanoTime()).as("shown within ten seconds").isLessThan(end);
            Thread.onSpinWait();
            MockVaadin.clientRoundtrip(false);
        }
    }
}
