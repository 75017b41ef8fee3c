package vn.haiphong.thidua.promulgation.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.haiphong.thidua.promulgation.PromulgationSamples.HONG_BANG;
import static vn.haiphong.thidua.promulgation.PromulgationSamples.SO_DAU;
import static vn.haiphong.thidua.promulgation.PromulgationSamples.board;
import static vn.haiphong.thidua.promulgation.PromulgationSamples.department;
import static vn.haiphong.thidua.promulgation.PromulgationSamples.office;
import static vn.haiphong.thidua.promulgation.PromulgationSamples.officer;
import static vn.haiphong.thidua.promulgation.PromulgationSamples.signedOff;
import static vn.haiphong.thidua.promulgation.PromulgationSamples.written;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.context.WebApplicationContext;
import vn.haiphong.thidua.MovableClock;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.StaffScreen;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.promulgation.DraftDesk;
import vn.haiphong.thidua.promulgation.DraftKind;
import vn.haiphong.thidua.promulgation.DraftStatus;
import vn.haiphong.thidua.promulgation.PaperDelivery;
import vn.haiphong.thidua.promulgation.PromulgationDesk;
import vn.haiphong.thidua.promulgation.PromulgationPaths;
import vn.haiphong.thidua.promulgation.PromulgationSamples;
import vn.haiphong.thidua.promulgation.SendingWay;
import vn.haiphong.thidua.promulgation.SignOffDesk;
import vn.haiphong.thidua.ui.ConflictPanel;
import vn.haiphong.thidua.ui.DayField;

@PortalTest
class DocumentsViewTest {

    private static final LocalDate DAY = LocalDate.of(2020, 8, 3);

    @Autowired
    WebApplicationContext context;

    @Autowired
    DraftDesk desk;

    @Autowired
    SignOffDesk signing;

    @Autowired
    PromulgationDesk promulgation;

    @Autowired
    PaperDelivery delivery;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void open() {
        PromulgationSamples.none(sql);
        clock.moveTo(DAY.atTime(9, 0));
        StaffScreen.open(
                context,
                DocumentsView.class,
                DraftView.class,
                ComparisonView.class,
                IssuedPaperView.class,
                RecipientsView.class);
        board();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        clock.backToNow();
        PromulgationSamples.none(sql);
        SignIn.out();
    }

    @Test
    void theBoardDraftsLaysBeforeTheDepartmentAndIssues() {
        StaffScreen.go("quan-tri/van-ban");
        assertThat(page()).contains("Chưa có văn bản nào.");
        _click(button("Soạn văn bản"));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Trích yếu")).getErrorMessage())
                .isEqualTo("Lỗi: Hãy ghi trích yếu: văn bản nói về việc gì.");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Trích yếu")), "Tổ chức Đại hội");
        _click(button("Soạn văn bản"));
        _click(button("Trình Sở Nội vụ ký duyệt"));
        assertThat(text().getErrorMessage()).isEqualTo("Lỗi: Hãy soạn nội dung văn bản.");
        _setValue(text(), "I. Mục đích\nTrang trọng, tiết kiệm.");
        _click(button("Trình Sở Nội vụ ký duyệt"));
        assertThat(page()).contains("Đã trình; người ký duyệt đã được báo.", "Đang chờ Sở Nội vụ ký duyệt.");
        _assertNone(Button.class, spec -> spec.withText("Ký duyệt"));
        var address = StaffScreen.address();

        department();
        StaffScreen.go(address);
        _click(button("Ký duyệt"));
        assertThat(page()).contains("Đã ký duyệt.");
        _assertNone(Button.class, spec -> spec.withText("Ban hành và chuyển cho nơi nhận"));

        board();
        StaffScreen.go(address);
        _click(button("Ban hành và chuyển cho nơi nhận"));
        assertThat(_get(IntegerField.class, spec -> spec.withLabel("Số")).getErrorMessage())
                .isEqualTo("Lỗi: Hãy ghi số văn bản từ 1 đến 99.999.");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Số")), 180);
        _setValue(_get(DayField.class, spec -> spec.withLabel("Ngày ban hành")), DAY);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Họ tên người ký")), "Người Ký Minh Họa");
        _click(button("Ban hành và chuyển cho nơi nhận"));

        assertThat(StaffScreen.address()).endsWith("/ban-hanh/1");
        assertThat(page())
                .contains("Kế hoạch số 180/KH-UBND: Tổ chức Đại hội", "SHA-256 của bản ban hành", "Đã gửi 0/5 nơi");
        StaffScreen.go("quan-tri/van-ban?trang-thai=da-ban-hanh");
        assertThat(page()).contains("số 180/KH-UBND ngày 03/08/2020");
        StaffScreen.go("quan-tri/van-ban?loai=dai-hoi");
        assertThat(page()).contains("Không có văn bản nào khớp với lựa chọn.");
    }

    @Test
    void theDepartmentReturnsWithAReasonThatTheDrafterReads() {
        var draft = desk.begin(DraftKind.PLAN, "Tổ chức Đại hội");
        draft = desk.submit(
                draft.id(),
                desk.save(draft.id(), draft.version(), written(draft, "Nội dung"))
                        .version());
        department();
        StaffScreen.go(PromulgationPaths.draft(draft.id()));
        _click(button("Trả lại…"));
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Trả lại")));
        assertThat(_get(_get(Dialog.class), TextArea.class).getErrorMessage()).startsWith("Lỗi: Hãy ghi cần sửa gì");
        _setValue(_get(_get(Dialog.class), TextArea.class), "Thiếu kinh phí");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Trả lại")));

        board();
        StaffScreen.go(PromulgationPaths.draft(draft.id()));

        assertThat(page()).contains("Cần sửa: Thiếu kinh phí", "Các bản (3)");
        _get(Button.class, spec -> spec.withText("Lưu thành bản mới"));
    }

    @Test
    void twoVersionsStandBesideEachOther() {
        var draft = desk.begin(DraftKind.PLAN, "Tổ chức Đại hội");
        draft = desk.save(draft.id(), draft.version(), written(draft, "Mục đích\nHạn 30/11"));
        desk.save(draft.id(), draft.version(), written(draft, "Mục đích\nHạn 15/12"));

        StaffScreen.go(PromulgationPaths.comparison(draft.id(), 2, 3));

        assertThat(StaffScreen.rows("Từng đoạn"))
                .contains(List.of("Giữ nguyên", "Mục đích", "Mục đích"), List.of("Sửa", "Hạn 30/11", "Hạn 15/12"));
        StaffScreen.go(PromulgationPaths.comparison(draft.id(), 3, 3));
        assertThat(page()).contains("Hai bản giống nhau");
        StaffScreen.go(PromulgationPaths.comparison(draft.id(), 2, 77));
        assertThat(page()).contains("Không có trang ở địa chỉ này");
    }

    @Test
    void theSecondEditorChoosesPartByPart() {
        var draft = desk.begin(DraftKind.PLAN, "Tổ chức Đại hội");
        StaffScreen.go(PromulgationPaths.draft(draft.id()));
        SignIn.as("ban-tdkt-2", Role.ORGANISER);
        desk.save(draft.id(), draft.version(), written(draft, "Của người thứ nhất"));
        board();
        _setValue(text(), "Của tôi");

        _click(button("Lưu thành bản mới"));

        assertThat(page()).contains("Lỗi: Chưa lưu được: Người dùng ban-tdkt-2 đã lưu trước bạn");
        _click(_get(_get(ConflictPanel.class), Button.class, spec -> spec.withText("Giữ mọi bản của tôi")));
        assertThat(desk.open(draft.id()).content().body()).isEqualTo("Của tôi");
        assertThat(page()).contains("Đã lưu theo lựa chọn.");
    }

    @Test
    void aUnitReadsAcknowledgesAndTheBoardSeesWhoHasNot() {
        var row = issued();
        officer(HONG_BANG);
        StaffScreen.go("quan-tri/van-ban");
        assertThat(page()).contains("Văn bản gửi đến đơn vị", "Kế hoạch số 180/KH-UBND", "Chưa đọc");
        assertThat(page()).doesNotContain("Dự thảo và văn bản đã ban hành");
        StaffScreen.go(row);
        assertThat(page()).doesNotContain("Chuyển trong cổng", "Gửi ngoài cổng");
        _click(button("Xác nhận đã nhận, đã đọc"));
        assertThat(page()).contains("Đơn vị đã xác nhận đã đọc: Người dùng can-bo-303");

        board();
        StaffScreen.go(row);
        assertThat(StaffScreen.rows("Đã đọc (1)"))
                .singleElement()
                .satisfies(cells -> assertThat(cells).startsWith("Quận Hồng Bàng"));
        int unread = delivery.open(desk.open(id(row)).id(), 1)
                        .orElseThrow()
                        .receipts()
                        .size()
                - 1;
        _click(button("Nhắc " + unread + " đơn vị chưa đọc"));
        assertThat(page()).contains("Đã nhắc " + unread + " đơn vị.", "1 lần, gần nhất");
        _click(button("Nhắc " + unread + " đơn vị chưa đọc"));
        assertThat(page()).contains("Lỗi: Hôm nay đã nhắc rồi.");
    }

    @Test
    void theBoardMarksThatTheCentreHasIt() {
        StaffScreen.go(issued());
        _setValue(_find(Select.class).getFirst(), SendingWay.EXCHANGE);

        _click(_find(Button.class, spec -> spec.withText("Ghi")).getFirst());

        assertThat(page())
                .contains("Đã gửi 1/5 nơi", "Gửi ngày 03/08/2020, trục liên thông văn bản; Người dùng ban-tdkt ghi.");
    }

    @Test
    void whoItWasNotSentToFindsNothing() {
        var row = issued();
        officer(SO_DAU);

        StaffScreen.go("quan-tri/van-ban");
        assertThat(page()).contains("Chưa có văn bản nào gửi đến đơn vị của bạn.");
        StaffScreen.go(row);
        assertThat(page()).doesNotContain("Tổ chức Đại hội", "180/KH-UBND");
        StaffScreen.go(row.replaceFirst("/ban-hanh.*", ""));
        assertThat(page()).doesNotContain("Tổ chức Đại hội", "180/KH-UBND");
        StaffScreen.go("quan-tri/van-ban/khong-co");
        assertThat(page()).contains("Không có trang ở địa chỉ này");
    }

    @Test
    void theOfficeAndTheBoardTalkAboutTheCongress() {
        office();
        StaffScreen.go("quan-tri/van-ban");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Trích yếu")), "Chương trình Đại hội");
        _click(button("Soạn văn bản"));
        _setValue(text(), "07:30 Đón tiếp");
        _click(button("Trình duyệt"));
        var address = StaffScreen.address();

        board();
        StaffScreen.go(address);
        _click(button("Gửi ý kiến"));
        assertThat(page()).contains("Lỗi: Hãy ghi ý kiến rồi gửi.");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Ý kiến của bạn")), "Đón tiếp từ 07:00");
        _click(button("Gửi ý kiến"));
        assertThat(page()).contains("Đón tiếp từ 07:00", "về bản 3");
        _click(button("Ký duyệt"));

        office();
        StaffScreen.go(address);
        assertThat(page()).contains("Đã ký duyệt", "Đón tiếp từ 07:00");
        assertThat(desk.open(id(address)).status()).isEqualTo(DraftStatus.SIGNED_OFF);
    }

    @Test
    void theBoardKeepsTheListOfRecipientsAndOthersReadIt() {
        StaffScreen.go("quan-tri/van-ban/noi-nhan");
        assertThat(StaffScreen.rows("N.5 Cơ quan báo chí")).hasSize(4);
        _click(button("Thêm nơi nhận"));
        assertThat(page()).contains("Lỗi: Hãy ghi tên nơi nhận.");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Tên nơi nhận")), "Tạp chí minh họa");
        _click(button("Thêm nơi nhận"));
        assertThat(StaffScreen.rows("N.5 Cơ quan báo chí")).hasSize(5);

        department();
        StaffScreen.go("quan-tri/van-ban");
        StaffScreen.go("quan-tri/van-ban/noi-nhan");
        assertThat(page()).contains("Tạp chí minh họa", "Đang dùng");
        _assertNone(Button.class, spec -> spec.withText("Thêm nơi nhận"));
    }

    private String issued() {
        var signed = signedOff(desk, signing, "Tổ chức Đại hội");
        var row = promulgation.issue(signed.id(), signed.version(), PromulgationSamples.form(180, DAY));
        return PromulgationPaths.issued(row.id(), 1);
    }

    private static vn.haiphong.thidua.promulgation.DraftId id(String address) {
        return vn.haiphong.thidua.promulgation.DraftId.of(
                        address.replaceFirst("^.*van-ban/", "").replaceFirst("/.*", ""))
                .orElseThrow();
    }

    private static TextArea text() {
        return _get(TextArea.class, spec -> spec.withLabel("Nội dung"));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static String page() {
        return _find(Main.class).stream().map(StaffScreen::text).collect(Collectors.joining("\n"));
    }
}
