package vn.haiphong.thidua.notice.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.haiphong.thidua.notice.NoticeSamples.HONG_BANG;
import static vn.haiphong.thidua.notice.NoticeSamples.NGO_QUYEN;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.context.WebApplicationContext;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.StaffScreen;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.notice.NoticeBox;
import vn.haiphong.thidua.notice.NoticeKind;
import vn.haiphong.thidua.notice.NoticePaths;
import vn.haiphong.thidua.notice.NoticeSamples;
import vn.haiphong.thidua.notice.NoticeToSend;
import vn.haiphong.thidua.notice.Notices;
import vn.haiphong.thidua.notice.Outbox;

@PortalTest
class NoticeViewsTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    Notices notices;

    @Autowired
    NoticeBox box;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void open() {
        NoticeSamples.nothingWasTold(sql);
        NoticeSamples.review(sql);
        StaffScreen.open(context, NoticesView.class, OutboxView.class, MailView.class);
        NoticeSamples.officer(sql, "hong-bang", HONG_BANG);
        SignIn.as("ban-tdkt", Role.ORGANISER);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        NoticeSamples.nothingWasTold(sql);
        SignIn.out();
    }

    @Test
    void anOfficerSeesWhatIsNewAndMarksIt() {
        tell("a", "Còn 14 ngày: nộp kế hoạch");
        tell("b", "Công văn 45/BTĐKT-NV");
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);

        StaffScreen.go(NoticePaths.NOTICES);
        assertThat(_find(H2.class).stream().map(StaffScreen::text))
                .containsExactly("Công văn 45/BTĐKT-NV", "Còn 14 ngày: nộp kế hoạch");
        assertThat(signs("Chưa đọc")).isEqualTo(2);
        _click(_find(Button.class, spec -> spec.withText("Đánh dấu đã đọc")).getFirst());
        assertThat(signs("Chưa đọc")).isEqualTo(1);
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains("Chưa đọc (1)");
        StaffScreen.go(NoticePaths.NOTICES + "?chua-doc=1");
        assertThat(_find(H2.class).stream().map(StaffScreen::text)).containsExactly("Còn 14 ngày: nộp kế hoạch");
        _click(_get(Button.class, spec -> spec.withText("Đánh dấu đã đọc tất cả")));

        _assertNone(H2.class);
        assertThat(StaffScreen.text(_get(Main.class))).contains("Bạn đã đọc hết thông báo.");
        assertThat(box.unread()).isZero();
    }

    @Test
    void openingANoticeLeadsToWhatItIsAboutAndCountsAsReading() {
        notices.tell(NoticeToSend.toUnit(
                HONG_BANG, "a", NoticeKind.REMINDER, "Nhắc", "Việc", "/quan-tri/thong-bao?chua-doc=1", ""));
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
        var id = box.page(false, 0, 1).getFirst().id();

        StaffScreen.go(NoticePaths.open(id));

        assertThat(StaffScreen.address()).isEqualTo("quan-tri/thong-bao?chua-doc=1");
        assertThat(box.unread()).isZero();
    }

    @Test
    void theNoticeOfAnotherUnitDoesNotOpen() {
        tell("a", "Riêng quận Hồng Bàng");
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
        var id = box.page(false, 0, 1).getFirst().id();
        SignIn.as("ngo-quyen", NGO_QUYEN, Role.UNIT);

        StaffScreen.go(NoticePaths.open(id));

        assertThat(StaffScreen.text(_get(Main.class))).doesNotContain("Hồng Bàng");
        assertThat(_get(H1.class).getText()).doesNotContain("Thông báo");
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
        assertThat(box.unread()).isEqualTo(1);
    }

    @Test
    void whoHasNothingIsToldWhatWouldComeHere() {
        StaffScreen.go(NoticePaths.NOTICES);

        assertThat(StaffScreen.text(_get(Main.class))).contains("Chưa có thông báo nào.");
        _assertNone(Button.class);
    }

    @Test
    void thePagesOfNoticesCarryOneAnother() {
        notices.tell(IntStream.range(0, 30)
                .mapToObj(i -> NoticeToSend.toUnit(HONG_BANG, "n" + i, NoticeKind.REMINDER, "Nhắc " + i, "x", "/x", ""))
                .toList());
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);

        StaffScreen.go(NoticePaths.NOTICES);
        assertThat(_find(H2.class)).hasSize(25);
        assertThat(_get(Anchor.class, spec -> spec.withText("Trang sau")).getHref())
                .isEqualTo("/quan-tri/thong-bao?trang=2");
        StaffScreen.go("quan-tri/thong-bao?trang=2");
        assertThat(_find(H2.class)).hasSize(5);
        StaffScreen.go("quan-tri/thong-bao?trang=9");
        assertThat(StaffScreen.text(_get(Main.class))).contains("Trang này không có thông báo nào.");
    }

    @Test
    void theOutboxSaysThatNoServerIsThereAndWhatWaits() {
        tell("a", "Còn 14 ngày: nộp kế hoạch");

        StaffScreen.go(NoticePaths.OUTBOX);

        var page = StaffScreen.text(_get(Main.class));
        assertThat(page)
                .contains("Cổng chưa nối với máy chủ thư nên chưa gửi được thư nào.")
                .contains("[Thi đua Hải Phòng] Còn 14 ngày: nộp kế hoạch", "Chờ duyệt (1)")
                .contains("Người dùng hong-bang, Quận Hồng Bàng · hong-bang@example.vn");
    }

    @Test
    void theOutboxSaysHowManyOfficersNoMailReaches() {
        StaffScreen.go(NoticePaths.OUTBOX);
        var before = outbox.unreachable();
        SignIn.store("can-bo-khong-thu", HONG_BANG, Role.UNIT);

        StaffScreen.go(NoticePaths.OUTBOX + "?trang-thai=da-gui");

        assertThat(StaffScreen.text(_get(Main.class)))
                .contains((before + 1) + " cán bộ đơn vị chưa có địa chỉ thư điện tử");
        sql.update("update account_account set active = false where login = 'can-bo-khong-thu'");
    }

    @Test
    void staffReadAMailReleaseItAndHoldItAgain() {
        tell("a", "Còn 14 ngày: nộp kế hoạch");
        StaffScreen.go(NoticePaths.OUTBOX);
        var mail = outbox.page(null, 0, 1).getFirst();

        StaffScreen.go(NoticePaths.mail(mail.id()));
        assertThat(StaffScreen.text(_get(Main.class)))
                .contains("Kính gửi: Người dùng hong-bang", "Mã thư<" + mail.id() + "@localhost>");
        _click(_get(Button.class, spec -> spec.withText("Cho gửi")));
        assertThat(StaffScreen.text(_get(Main.class))).contains("Thư sẽ được gửi trong ít phút", "Chờ gửi");
        StaffScreen.go(NoticePaths.OUTBOX + "?trang-thai=cho-gui");
        _click(_get(Button.class, spec -> spec.withText("Giữ lại")));

        assertThat(StaffScreen.text(_get(Main.class))).contains("Không có thư nào ở trạng thái “Chờ gửi”.");
        StaffScreen.go(NoticePaths.OUTBOX + "?trang-thai=cho-duyet");
        assertThat(_get(OrderedList.class).getChildren()).hasSize(1);
    }

    @Test
    void whatMovedOnMeanwhileIsNotOverwritten() {
        tell("a", "Còn 14 ngày: nộp kế hoạch");
        StaffScreen.go(NoticePaths.OUTBOX);
        sql.update("update notice_mail set state = 'CANCELLED'");

        _click(_get(Button.class, spec -> spec.withText("Cho gửi")));

        assertThat(_find(Div.class))
                .extracting(Div::getText)
                .anyMatch(text -> text.startsWith("Lỗi: Thư này đang ở trạng thái “Đã hủy”"));
        assertThat(StaffScreen.text(_get(OrderedList.class))).contains("Đã hủy");
    }

    @Test
    void allThatWaitIsReleasedAfterAQuestion() {
        tell("a", "Một");
        tell("b", "Hai");
        StaffScreen.go(NoticePaths.OUTBOX);

        _click(_get(Button.class, spec -> spec.withText("Cho gửi 2 thư chờ duyệt")));
        _click(_get(Button.class, spec -> spec.withText("Cho gửi hết")));

        assertThat(StaffScreen.text(_get(Main.class))).contains("Đã cho gửi 2 thư.", "Chờ gửi (2)");
    }

    @Test
    void theReviewIsSwitchedOffAndTheSecondToSwitchIsTold() {
        StaffScreen.go(NoticePaths.OUTBOX);
        var setting = outbox.setting();
        outbox.review(true, setting.version());

        _setValue(_get(Checkbox.class), false);

        assertThat(_find(Div.class))
                .extracting(Div::getText)
                .anyMatch(text -> text.startsWith("Lỗi: Người dùng ban-tdkt vừa đổi lúc "));
        assertThat(outbox.setting().review()).isTrue();
    }

    @Test
    void anUnclearMailExplainsWhatToAskAndOffersBothWays() {
        tell("a", "Còn 14 ngày: nộp kế hoạch");
        sql.update("update notice_mail set state = 'UNCLEAR'");

        StaffScreen.go(NoticePaths.mail(outbox.page(null, 0, 1).getFirst().id()));

        assertThat(StaffScreen.text(_get(Main.class))).contains("cổng không biết máy chủ có nhận hay không");
        assertThat(_find(Button.class)).extracting(Button::getText).containsExactly("Gửi lại", "Coi như đã gửi");
    }

    @Test
    void pressOfficersAndWhoIsBoundToOneUnitDoNotGetToTheOutbox() {
        tell("a", "Còn 14 ngày: nộp kế hoạch");
        var mail = outbox.page(null, 0, 1).getFirst().id();

        for (var role : new Role[] {Role.PRESS, Role.UNIT, Role.LEADER, Role.EDITOR, Role.ORGANISER, Role.ADMIN}) {
            SignIn.as("nguoi-ngoai", HONG_BANG, role);
            for (var address : new String[] {NoticePaths.OUTBOX, NoticePaths.mail(mail)}) {
                StaffScreen.go(address);
                assertThat(StaffScreen.text(_get(Main.class)))
                        .as(role + " " + address)
                        .doesNotContain("example.vn", "nộp kế hoạch");
            }
        }
    }

    private void tell(String once, String title) {
        notices.tell(NoticeToSend.toUnit(
                HONG_BANG, once, NoticeKind.REMINDER, title, "Hạn 30/11/2019.", "/quan-tri/viec-cua-toi", ""));
    }

    private static long signs(String text) {
        return _find(Span.class).stream()
                .filter(span -> span.getText().equals(text))
                .count();
    }
}
