package vn.haiphong.thidua.campaign.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
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
import vn.haiphong.thidua.campaign.CampaignSamples;
import vn.haiphong.thidua.campaign.Extensions;
import vn.haiphong.thidua.campaign.Tasks;
import vn.haiphong.thidua.organisation.UnitId;

@PortalTest
class ExtensionViewsTest {

    private static final UnitId HONG_BANG = new UnitId("303");
    private static final LocalDate LATER = LocalDate.of(2019, 12, 14);
    private static final String TABLE = "Đề nghị và quyết định gia hạn";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Extensions extensions;

    @Autowired
    Tasks tasks;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void open() {
        CampaignSamples.undo(sql);
        StaffScreen.open(context, MyWorkView.class, ExtensionsView.class, MoveDaysView.class);
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        CampaignSamples.undo(sql);
        SignIn.out();
    }

    @Test
    void theOwnUnitSeesWhatItOwesWithTheNextFirst() {
        StaffScreen.go("quan-tri/viec-cua-toi");

        var work = _find(OrderedList.class).getFirst();
        assertThat(_get(H1.class).getText()).isEqualTo("Việc của đơn vị");
        assertThat(_find(work, ListItem.class).getFirst().getClassNames()).contains("is-next");
        assertThat(StaffScreen.text(_find(work, ListItem.class).get(2)))
                .startsWith("Hoàn thành xây dựng Kế hoạch tổ chức triển khai và báo cáo về thành phốChưa nộp, trễ ")
                .contains("Hạn theo kế hoạch: 30/11/2019 (thứ Bảy)", "Theo điều khoản III.2b");
    }

    @Test
    void whatWasReturnedSaysWhyAndWhatIsDoneStandsBelow() {
        tasks.submitted("ke-hoach", HONG_BANG, "Kế hoạch 12", "");
        SignIn.as("ban-tdkt", Role.ORGANISER);
        tasks.returned("ke-hoach", HONG_BANG, "Thiếu dự toán", "");
        tasks.done("diem-duyet", HONG_BANG, "Biên nhận 3", "/quan-tri/x");
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);

        StaffScreen.go("quan-tri/viec-cua-toi");

        assertThat(_find(H2.class)).extracting(H2::getText).containsExactly("Phải làm", "Đã xong");
        assertThat(StaffScreen.text(_find(OrderedList.class).getFirst())).contains("Lý do trả lại: Thiếu dự toán");
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains("Biên nhận 3");
    }

    @Test
    void theUnitAsksWithADayAndAReasonAndIsToldOfTheWeekend() {
        StaffScreen.go("quan-tri/viec-cua-toi");

        _click(ask());
        _setValue(_get(DatePicker.class), LATER);
        assertThat(_get(DatePicker.class).getHelperText())
                .isEqualTo("Lưu ý: hạn rơi vào thứ Bảy, nên nộp trước thứ Sáu 13/12/2019.");
        _click(_get(Button.class, spec -> spec.withText("Gửi đề nghị")));
        assertThat(_find(Div.class)).extracting(Div::getText).contains("Lỗi: Hãy ghi lý do xin gia hạn.");
        _setValue(_get(TextArea.class), "Chờ ý kiến Quận ủy");
        _click(_get(Button.class, spec -> spec.withText("Gửi đề nghị")));

        _assertNone(Dialog.class);
        assertThat(StaffScreen.text(_find(OrderedList.class).getFirst()))
                .contains("Đang xin đến 14/12/2019: Chờ ý kiến Quận ủy");
        assertThat(extensions.pending()).isEqualTo(1);
    }

    @Test
    void theBoardAnswersFromTheList() {
        extensions.request("ke-hoach", HONG_BANG, LATER, "Chờ ý kiến");
        SignIn.as("ban-tdkt", Role.ORGANISER);
        StaffScreen.go("quan-tri/ke-hoach/gia-han");

        _click(_get(Button.class, spec -> spec.withText("Trả lời")));
        _click(_get(Button.class, spec -> spec.withText("Đồng ý gia hạn")));

        assertThat(row()).contains("Quận Hồng Bàng");
        assertThat(row().getLast()).startsWith("Đã đồng ý đến 14/12/2019 (thứ Bảy). Người dùng ban-tdkt, ");
    }

    @Test
    void theSecondToAnswerIsToldAndSeesTheFirstAnswer() {
        extensions.request("ke-hoach", HONG_BANG, LATER, "Chờ ý kiến");
        SignIn.as("ban-tdkt", Role.ORGANISER);
        StaffScreen.go("quan-tri/ke-hoach/gia-han");
        _click(_get(Button.class, spec -> spec.withText("Trả lời")));
        SignIn.as("ban-tdkt-2", Role.ORGANISER);
        extensions.refuse(extensions.page(0, 1).getFirst().id(), "Đã giao từ tháng 7");
        SignIn.as("ban-tdkt", Role.ORGANISER);

        _click(_get(Button.class, spec -> spec.withText("Đồng ý gia hạn")));

        assertThat(_find(Div.class))
                .extracting(Div::getText)
                .anyMatch(text -> text.startsWith("Lỗi: Người dùng ban-tdkt-2 đã trả lời đề nghị này lúc "));
        assertThat(row().getLast()).startsWith("Không đồng ý.").endsWith("Đã giao từ tháng 7");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theBoardGrantsALaterDayToAll() {
        SignIn.as("ban-tdkt", Role.ORGANISER);
        StaffScreen.go("quan-tri/ke-hoach/gia-han");

        _click(_get(Button.class, spec -> spec.withText("Gia hạn trực tiếp")));
        _click(_get(Button.class, spec -> spec.withText("Gia hạn")));
        assertThat(_find(Div.class)).extracting(Div::getText).contains("Lỗi: Hãy chọn việc cần gia hạn.");
        _setValue(
                (ComboBox<Object>) _get(ComboBox.class, spec -> spec.withLabel("Việc")),
                tasks.obligations().stream()
                        .filter(one -> one.code().equals("ke-hoach"))
                        .findFirst()
                        .orElseThrow());
        _setValue(_get(DatePicker.class), LATER);
        _setValue(_get(TextArea.class), "Sáp nhập phường");
        _click(_get(Button.class, spec -> spec.withText("Gia hạn")));

        assertThat(row().getFirst()).isEqualTo("Mọi đơn vị có việc này");
        assertThat(tasks.find("ke-hoach", new UnitId("304")).orElseThrow().dueNow())
                .isEqualTo(LATER);
    }

    @Test
    void officersAndLeadersSeeNoButtonsOfTheBoard() {
        extensions.request("ke-hoach", HONG_BANG, LATER, "Chờ ý kiến");
        StaffScreen.go("quan-tri/ke-hoach/gia-han");
        assertThat(row().getLast()).isEqualTo("Chờ trả lời");
        _assertNone(Button.class);

        StaffScreen.go("quan-tri/ke-hoach/doi-ngay");
        _assertNone(DatePicker.class);
    }

    @Test
    void aBoardThatAnswersForOneUnitIsRefusedAtTheDoor() {
        SignIn.as("ban-quan", new UnitId("303"), Role.ORGANISER);

        StaffScreen.go("quan-tri/ke-hoach/doi-ngay");

        _assertNone(DatePicker.class);
        assertThat(_find(Main.class).stream().map(StaffScreen::text))
                .anyMatch(text -> text.contains("Bạn chưa có quyền xem trang này"));
    }

    @Test
    void daysMoveWithTheCongressAfterAPreview() {
        SignIn.as("ban-tdkt", Role.ORGANISER);
        StaffScreen.go("quan-tri/ke-hoach/doi-ngay");
        _click(_get(Button.class, spec -> spec.withText("Xem trước")));
        assertThat(_find(Div.class))
                .extracting(Div::getText)
                .contains("Lỗi: Hãy chọn ngày cũ và ngày mới của Đại hội.");

        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Ngày cũ của Đại hội")), LocalDate.of(2020, 8, 26));
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Ngày mới của Đại hội")), LocalDate.of(2020, 11, 9));
        _click(_get(Button.class, spec -> spec.withText("Xem trước")));
        assertThat(StaffScreen.rows("Việc nào dời theo Đại hội"))
                .anySatisfy(
                        cells -> assertThat(cells).contains("03/07/2020").anyMatch(cell -> cell.endsWith(" đơn vị")));
        // The portal's clock runs in 2026, so nothing is ticked: every day lies in the past.
        _find(com.vaadin.flow.component.checkbox.Checkbox.class).getLast().setValue(true);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Lý do")), "Dịch COVID-19");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Căn cứ (số, ngày văn bản)")), "Thông báo 310/TB-UBND");
        _click(_get(Button.class, spec -> spec.withText("Duyệt dời hạn")));

        assertThat(_find(Div.class))
                .extracting(Div::getText)
                .anyMatch(text -> text.startsWith("Đã dời hạn của 1 việc, "));
        assertThat(extensions.forAll()).hasSize(1);
    }

    private static Button ask() {
        return _find(Button.class).stream()
                .filter(button -> button.getAriaLabel().orElse("").contains("Hoàn thành xây dựng Kế hoạch"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> row() {
        return StaffScreen.rows(TABLE).getFirst();
    }
}
