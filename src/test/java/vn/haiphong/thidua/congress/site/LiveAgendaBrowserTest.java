package vn.haiphong.thidua.congress.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
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
import vn.haiphong.thidua.congress.AgendaItemId;
import vn.haiphong.thidua.congress.CongressDesk;
import vn.haiphong.thidua.congress.CongressSamples;

/** Open pages of the agenda follow the desk without being loaded again, also across a lost network. */
@BrowserTest
class LiveAgendaBrowserTest {

    private static final AgendaItemId M1 = new AgendaItemId("m1");
    private static final AgendaItemId M2 = new AgendaItemId("m2");

    @Autowired
    CongressDesk desk;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void anOperatorIsAtTheDesk() {
        CongressSamples.asPlanned(sql);
        SignIn.as("dieu-hanh", Role.OPERATOR);
    }

    @AfterEach
    void asPlanned() {
        SignIn.out();
        CongressSamples.asPlanned(sql);
    }

    @Test
    void twoOpenPagesFollowEveryPress(Visitors visitors) {
        var phone = visitors.onPhone();
        var english = visitors.onDesktop();
        phone.navigate("/dai-hoi");
        english.navigate("/dai-hoi?lang=en");
        phone.evaluate("window.loadedOnce = true");

        desk.start(M1, false, null);
        assertThat(phone.locator("#m1")).hasClass(Pattern.compile("is-live"));
        assertThat(phone.locator("#now")).containsText("Đang diễn ra");
        assertThat(english.locator("#now")).containsText("now");

        desk.delay(M2, 7, true, null);
        assertThat(phone.locator("#m2")).containsText("≈");

        desk.cancel(M2, null);
        assertThat(phone.locator("#m2")).containsText("Đã hủy");
        assertThat(english.locator("#m2")).hasClass(Pattern.compile("is-off"));

        desk.announce("Mời đại biểu vào hội trường", null);
        assertThat(phone.locator("#announcement")).containsText("Mời đại biểu vào hội trường");

        desk.undo(null);
        assertThat(phone.locator("#announcement")).isHidden();
        desk.undo(null);
        assertThat(phone.locator("#m2")).not().containsText("Đã hủy");
        org.assertj.core.api.Assertions.assertThat(phone.evaluate("window.loadedOnce"))
                .as("the page was never loaded again")
                .isEqualTo(true);
        Visitors.assertReadableForAll(phone);
    }

    @Test
    void aPageThatLostTheNetworkSaysSoAndCatchesUp(Visitors visitors) {
        var page = visitors.onPhone();
        page.waitForResponse(Pattern.compile("/events"), () -> page.navigate("/dai-hoi"));
        assertThat(page.locator("#lost")).isHidden();

        page.context().setOffline(true);
        assertThat(page.locator("#lost")).isVisible(new IsVisibleOptions().setTimeout(15_000));
        assertThat(page.locator("#lost")).containsText(Pattern.compile("\\d\\d:\\d\\d"));
        desk.start(M1, false, null);

        page.context().setOffline(false);
        assertThat(page.locator("#lost")).isHidden();
        assertThat(page.locator("#m1")).containsText("Đang diễn ra", new ContainsTextOptions().setTimeout(15_000));
    }
}
