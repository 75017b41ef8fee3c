package vn.haiphong.thidua.door;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.haiphong.thidua.Visitors.assertReadableForAll;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haiphong.thidua.BrowserTest;
import vn.haiphong.thidua.Visitors;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.delegate.DelegateDesk;
import vn.haiphong.thidua.door.Arrivals.Headcount;
import vn.haiphong.thidua.subject.Subjects;

/** Two doors of the hall, one of which loses the network. */
@BrowserTest
class DoorBrowserTest {

    @Autowired
    Cards cards;

    @Autowired
    Arrivals arrivals;

    @Autowired
    DelegateDesk desk;

    @Autowired
    Subjects subjects;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void fourDelegatesAreExpected() {
        DoorSamples.none(sql);
        SignIn.as("ban-tdkt", Role.ORGANISER);
        DoorSamples.fourWithCards(desk, subjects, cards);
        SignIn.store("cua-1", null, Role.OPERATOR);
        SignIn.store("cua-2", null, Role.OPERATOR);
    }

    @AfterEach
    void leave() {
        DoorSamples.none(sql);
        SignIn.out();
    }

    @Test
    void theDoorCountsOnWithoutANetworkAndNobodyTwice(Visitors visitors) {
        var first = visitors.onPhone();
        var second = visitors.onPhone();
        enter(first, "cua-1");
        enter(second, "cua-2");
        assertReadableForAll(first);
        comes(first, "nguyen van an", "Nguyễn Văn Ân");
        assertThat(first.locator("#said")).containsText("Đã ghi: Nguyễn Văn Ân.");
        assertThat(first.locator("#line")).containsText("Mọi lượt đã gửi");
        assertThat(second.locator("#total")).hasText("Đã đến 1/4");

        first.context().setOffline(true);
        first.reload();
        assertThat(first.locator("#line")).containsText("Mất mạng");
        assertThat(first.locator("#total")).hasText("Đã đến 1/4");
        comes(first, "0002", "Trần Thị Bình");
        comes(first, "dao", "Phạm Thị Đào");
        assertThat(first.locator("#total")).hasText("Đã đến 3/4");
        assertThat(first.locator("#line")).containsText("Còn 2 lượt chờ gửi");
        assertReadableForAll(first);
        // Meanwhile the other door sees one of them too.
        comes(second, "binh", "Trần Thị Bình");
        assertThat(second.locator("#line")).containsText("Mọi lượt đã gửi");
        Assertions.assertThat(arrivals.headcounts()).containsExactly(new Headcount("Thành phố Hải Phòng", 4, 2));

        first.context().setOffline(false);
        assertThat(first.locator("#line")).containsText("Mọi lượt đã gửi");
        assertThat(second.locator("#total")).hasText("Đã đến 3/4");
        Assertions.assertThat(arrivals.headcounts()).containsExactly(new Headcount("Thành phố Hải Phòng", 4, 3));

        first.locator("#typed").fill("Trần Thị Bình");
        first.locator("#typed").press("Enter");
        assertThat(first.locator("#said")).containsText("Trần Thị Bình đã được ghi lúc");
        Assertions.assertThat(arrivals.headcounts()).containsExactly(new Headcount("Thành phố Hải Phòng", 4, 3));
    }

    private static void enter(Page page, String login) {
        Visitors.signIn(page, login);
        page.navigate(DoorPaths.DOOR);
        assertThat(page.locator("#total")).hasText("Đã đến 0/4");
        page.evaluate("navigator.serviceWorker.ready.then(() => caches.open('don-tiep-1')).then(kept => kept.keys())"
                + ".then(keys => keys.length)");
    }

    private static void comes(Page page, String typed, String name) {
        page.locator("#typed").fill(typed);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đã đến: " + name))
                .click();
        assertThat(page.locator("#said")).containsText("Đã ghi: " + name);
    }
}
