package vn.haiphong.thidua.campaign.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.StaffScreen;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;

@PortalTest
class CampaignCopyViewTest {

    @Autowired
    WebApplicationContext context;

    @BeforeEach
    void open() {
        StaffScreen.open(context, CampaignCopyView.class);
        SignIn.as("ban-tdkt", Role.ORGANISER);
        StaffScreen.go("quan-tri/ke-hoach/nhan-ban");
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        SignIn.out();
    }

    @Test
    void everyDayIsShownFiveYearsLaterAndWarnedOfWhenOfficesAreClosed() {
        _click(button("Xem trước theo số năm"));

        assertThat(StaffScreen.rows("Các ngày của kế hoạch mới")).hasSize(14);
        var day = day("Hoàn thành xây dựng Kế hoạch");
        assertThat(day.getValue()).isEqualTo(LocalDate.of(2024, 11, 30));
        assertThat(day.getHelperText()).isEqualTo("Lưu ý: là thứ Bảy.");

        _setValue(day, LocalDate.of(2024, 11, 29));

        assertThat(day.getHelperText()).isEmpty();
    }

    @Test
    void aDayOfIssueInThePastIsSaidToTakeEffectAtOnce() {
        _click(button("Xem trước theo số năm"));

        assertThat(day("Ngày ban hành").getHelperText()).contains("kế hoạch mới thành kế hoạch hiện hành ngay");
    }

    @Test
    void theFileIsOfferedOnceItHasAName() {
        _click(button("Xem trước theo số năm"));
        _click(button("Chuẩn bị tệp để tải về"));
        assertThat(_find(Div.class)).extracting(Div::getText).anyMatch(text -> text.startsWith("Lỗi: Mã kế hoạch"));

        _setValue(field("Mã (dùng làm tên tệp)"), "x-thu");
        _setValue(field("Tên nhiệm kỳ"), "Đại hội lần thứ X (2025–2030)");
        _setValue(field("Số, ký hiệu kế hoạch mới"), "dự thảo");
        _setValue(field("Trích yếu"), "Kế hoạch tổ chức");
        _click(button("Chuẩn bị tệp để tải về"));

        assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains("Tải về x-thu.json");
    }

    @Test
    void aDayOfIssueHasToBeChosenForTheOtherWay() {
        _click(button("Xem trước theo ngày ban hành"));

        assertThat(_find(Div.class)).extracting(Div::getText).contains("Lỗi: Hãy chọn ngày ban hành mới.");
    }

    @Test
    void leadersDoNotGetIn() {
        SignIn.as("lanh-dao", Role.LEADER);

        StaffScreen.go("quan-tri/ke-hoach/nhan-ban?x=1");

        _assertNone(DatePicker.class);
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static DatePicker day(String beginning) {
        return _find(DatePicker.class).stream()
                .filter(one -> one.getAriaLabel().orElse("").startsWith("Ngày mới: " + beginning))
                .findFirst()
                .orElseThrow();
    }
}
