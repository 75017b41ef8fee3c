package vn.haiphong.thidua.delegate.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.haiphong.thidua.Visitors.assertReadableForAll;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haiphong.thidua.BrowserTest;
import vn.haiphong.thidua.Visitors;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.delegate.DelegateSamples;
import vn.haiphong.thidua.organisation.UnitId;

/** From the seats the Board deals to the list it accepts. */
@BrowserTest
class DelegateBrowserTest {

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void nobodyYet() {
        DelegateSamples.none(sql);
        SignIn.store("ban-tdkt", null, Role.ORGANISER);
        SignIn.store("hong-bang", new UnitId("303"), Role.UNIT);
    }

    @AfterEach
    void leave() {
        DelegateSamples.none(sql);
    }

    @Test
    void aUnitFillsTheSeatsTheBoardDealtAndHandsItsListIn(Visitors visitors) {
        var board = visitors.onDesktop();
        Visitors.signIn(board, "ban-tdkt");
        board.navigate("/quan-tri/dai-bieu/phan-bo");
        board.getByLabel("Chỗ chính thức của Quận Hồng Bàng").fill("1");
        press(board, "Lưu phân bổ");
        assertThat(board.locator("main")).containsText("Đã lưu phân bổ của 1 dòng.");
        assertReadableForAll(board);

        var officer = visitors.onPhone();
        Visitors.signIn(officer, "hong-bang");
        officer.navigate("/quan-tri/dai-bieu/don-vi/303");
        press(officer, "Đưa đại biểu vào danh sách");
        officer.getByLabel("Họ và tên").fill("Nguyễn Thị Minh Họa");
        officer.getByLabel("Năm sinh").fill("1980");
        officer.getByLabel("Giới tính").click();
        officer.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Nữ"))
                .click();
        officer.getByLabel("Tóm tắt thành tích").fill(DelegateSamples.SUMMARY);
        officer.getByLabel("Đại biểu đồng ý tham dự").check();
        assertReadableForAll(officer);
        press(officer, "Đưa vào danh sách");
        assertThat(officer.locator("main")).containsText("Có chỗ (1)");
        press(officer, "Nộp danh sách");
        assertThat(officer.locator("main")).containsText("Đã nộp danh sách, đang chờ tiếp nhận.");
        assertReadableForAll(officer);

        board.navigate("/quan-tri/dai-bieu");
        assertReadableForAll(board);
        board.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Quận Hồng Bàng"))
                .click();
        press(board, "Tiếp nhận");
        assertThat(board.locator("main")).containsText("Đã tiếp nhận danh sách.");
        board.navigate("/quan-tri/dai-bieu/co-cau");
        assertThat(board.locator("main")).containsText("Tổng số 1 đại biểu có chỗ: 1 chính thức");
        assertReadableForAll(board);
        board.navigate("/quan-tri/dai-bieu/the");
        press(board, "Cập nhật thẻ");
        assertThat(board.locator("main")).containsText("1 thẻ mới");
        assertReadableForAll(board);
        sql.update("delete from door_card");
    }

    private static void press(Page page, String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }
}
