package vn.haiphong.thidua.congress.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.haiphong.thidua.Visitors.assertReadableForAll;
import static vn.haiphong.thidua.Visitors.signIn;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haiphong.thidua.BrowserTest;
import vn.haiphong.thidua.Visitors;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.congress.CongressSamples;

/** One operator with a phone runs the congress; pages, hall and a second operator follow. */
@BrowserTest
class AgendaControlBrowserTest {

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void operatorsExist() {
        CongressSamples.asPlanned(sql);
        SignIn.store("dieu-hanh-1", null, Role.OPERATOR);
        SignIn.store("dieu-hanh-2", null, Role.OPERATOR);
    }

    @AfterEach
    void asPlanned() {
        CongressSamples.asPlanned(sql);
    }

    @Test
    void whatIsPressedOnThePhoneShowsEverywhere(Visitors visitors) {
        var phone = visitors.onPhone();
        signIn(phone, "dieu-hanh-1");
        phone.navigate("/quan-tri/dieu-hanh");
        var second = visitors.onDesktop();
        signIn(second, "dieu-hanh-2");
        second.navigate("/quan-tri/dieu-hanh");
        var citizen = visitors.onDesktop();
        citizen.navigate("/dai-hoi");
        var hall = visitors.onDesktop();
        hall.navigate("/dai-hoi/man-hinh");
        assertReadableForAll(phone);

        phone.getByRole(AriaRole.BUTTON, named("Bắt đầu mục 1")).click();

        assertThat(citizen.locator("#now")).containsText("Đang diễn ra");
        assertThat(hall.locator("main")).containsText("Đang diễn ra");
        assertThat(second.locator(".dock")).containsText("Kết thúc mục 1");
        assertThat(phone.locator(".dock")).containsText("Kết thúc mục 1");
        assertReadableForAll(phone);
        assertReadableForAll(hall);

        second.getByRole(AriaRole.BUTTON, named("Kết thúc mục 1")).click();
        assertThat(phone.getByRole(AriaRole.BUTTON, named("Kết thúc"))).hasCount(0);
        assertThat(citizen.locator(".ag li").first()).containsText("Đã xong");

        phone.getByRole(AriaRole.BUTTON, named("Hoàn tác.*Kết thúc")).click();
        assertThat(citizen.locator(".ag li").first()).hasClass(Pattern.compile("is-live"));
    }

    private static Page.GetByRoleOptions named(String beginning) {
        return new Page.GetByRoleOptions().setName(Pattern.compile("^" + beginning));
    }
}
