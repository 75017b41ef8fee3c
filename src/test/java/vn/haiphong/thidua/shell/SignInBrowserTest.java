package vn.haiphong.thidua.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.haiphong.thidua.Visitors.assertReadableForAll;
import static vn.haiphong.thidua.Visitors.signIn;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haiphong.thidua.BrowserTest;
import vn.haiphong.thidua.Visitors;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.organisation.UnitId;

/** Staff come in, see what their role allows, and nothing else. */
@BrowserTest
class SignInBrowserTest {

    @Autowired
    SignIn signIn;

    @BeforeEach
    void accountsExist() {
        signIn.forgetFailures();
        SignIn.store("quan-tri-vien", null, Role.ADMIN);
        SignIn.store("hong-bang", new UnitId("303"), Role.UNIT);
    }

    @Test
    void aWrongPasswordIsSaidAndTheNameIsAskedAgain(Visitors visitors) {
        var page = visitors.onPhone();
        page.navigate("/dang-nhap");
        page.getByLabel("Tên đăng nhập").fill("hong-bang");
        page.getByLabel("Mật khẩu", new Page.GetByLabelOptions().setExact(true)).fill("sai bét");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đăng nhập"))
                .click();

        assertThat(page.getByText("Chưa đăng nhập được")).isVisible();
        assertReadableForAll(page);
    }

    @Test
    void theMenuHoldsWhatTheRoleAllowsAndTheAddressBarNoMore(Visitors visitors) {
        var page = visitors.onDesktop();
        signIn(page, "hong-bang");

        assertThat(page.locator("nav").getByText("Tài khoản")).hasCount(0);
        assertThat(page.locator("main")).containsText("Quận Hồng Bàng");
        page.navigate("/quan-tri/tai-khoan");

        assertThat(page.locator("body")).not().containsText("Thêm tài khoản");
    }

    @Test
    void everyPageOfTheDeskIsReadableForAll(Visitors visitors) {
        for (var page : new Page[] {visitors.onPhone(), visitors.onDesktop()}) {
            signIn(page, "quan-tri-vien");
            var paths = page.locator("nav a").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .distinct()
                    .toList();
            for (var path : paths) {
                page.navigate("/" + path.replaceFirst("^/", ""));
                page.locator("h1").first().waitFor();

                assertReadableForAll(page);
            }
        }
    }

    @Test
    void leavingEndsTheSession(Visitors visitors) {
        var page = visitors.onDesktop();
        signIn(page, "hong-bang");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Thoát"))
                .click();
        page.waitForURL("**/");
        page.navigate("/quan-tri");

        assertThat(page.getByLabel("Tên đăng nhập")).isVisible();
    }
}
