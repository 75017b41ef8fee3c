package vn.haiphong.thidua.promulgation.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.haiphong.thidua.Visitors.assertReadableForAll;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haiphong.thidua.BrowserTest;
import vn.haiphong.thidua.MovableClock;
import vn.haiphong.thidua.Visitors;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.promulgation.PromulgationSamples;

/** A plan from the first draft over the department's phone to a district's. */
@BrowserTest
class PromulgationBrowserTest {

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void nothingIsDrafted() {
        PromulgationSamples.none(sql);
        clock.moveTo(LocalDate.of(2020, 8, 3).atTime(9, 0));
        SignIn.store("ban-tdkt", null, Role.ORGANISER);
        SignIn.store("so-noi-vu", PromulgationSamples.DEPARTMENT, Role.ORGANISER);
        SignIn.store("hong-bang", PromulgationSamples.HONG_BANG, Role.UNIT);
    }

    @AfterEach
    void forget() {
        clock.backToNow();
        PromulgationSamples.none(sql);
    }

    @Test
    void aPlanIsDraftedSignedOffIssuedAndRead(Visitors visitors) {
        var board = visitors.onDesktop();
        Visitors.signIn(board, "ban-tdkt");
        board.navigate("/quan-tri/van-ban");
        board.getByLabel("Trích yếu").fill("Tổ chức Đại hội Thi đua yêu nước thành phố lần thứ IX");
        press(board, "Soạn văn bản");
        board.getByLabel("Nội dung", new Page.GetByLabelOptions().setExact(true))
                .fill("I. MỤC ĐÍCH, YÊU CẦU\n1. Tổ chức trang trọng, thiết thực, tiết kiệm.\n- Không phô trương.");
        press(board, "Lưu thành bản mới");
        assertThat(board.locator("main")).containsText("Đã lưu.");
        assertReadableForAll(board);
        press(board, "Trình Sở Nội vụ ký duyệt");
        assertThat(board.locator("main")).containsText("Đang chờ Sở Nội vụ ký duyệt.");
        var address = board.url();

        var department = visitors.onPhone();
        Visitors.signIn(department, "so-noi-vu");
        department.navigate(address);
        press(department, "Ký duyệt");
        assertThat(department.locator("main")).containsText("Đã ký duyệt.");
        department.navigate(address + "/so-sanh?tu=1&den=2");
        assertThat(department.locator("main")).containsText("đoạn khác nhau");
        assertReadableForAll(department);

        board.navigate(address);
        board.getByLabel("Số", new Page.GetByLabelOptions().setExact(true)).fill("180");
        board.getByLabel("Ngày ban hành").fill("03/08/2020");
        // The calendar that opens lies over the rest until it is told that the day is chosen.
        board.getByLabel("Ngày ban hành").press("Enter");
        board.getByLabel("Họ tên người ký").fill("Người Ký Minh Họa");
        press(board, "Ban hành và chuyển cho nơi nhận");
        assertThat(board.locator("h1")).containsText("Kế hoạch số 180/KH-UBND");
        assertThat(board.locator("main")).containsText("0/");
        assertReadableForAll(board);

        var district = visitors.onPhone();
        Visitors.signIn(district, "hong-bang");
        district.navigate("/quan-tri/van-ban");
        assertThat(district.locator("h1")).hasText("Văn bản");
        assertReadableForAll(district);
        district.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Tổ chức Đại hội Thi đua yêu nước thành phố lần thứ IX"))
                .click();
        press(district, "Xác nhận đã nhận, đã đọc");
        assertThat(district.locator("main")).containsText("Đơn vị đã xác nhận đã đọc");
        assertReadableForAll(district);

        board.reload();
        assertThat(board.locator("main")).containsText("1/");
        board.navigate("/quan-tri/van-ban/noi-nhan");
        assertThat(board.locator("h1")).hasText("Nơi nhận văn bản");
        assertReadableForAll(board);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
