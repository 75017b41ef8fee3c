package vn.haiphong.thidua.opinion.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.haiphong.thidua.Visitors.assertReadableForAll;
import static vn.haiphong.thidua.Visitors.signIn;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haiphong.thidua.BrowserTest;
import vn.haiphong.thidua.MovableClock;
import vn.haiphong.thidua.Visitors;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.opinion.OpinionDetails;
import vn.haiphong.thidua.opinion.OpinionPaths;
import vn.haiphong.thidua.opinion.OpinionSamples;

/** A citizen reads a notice, answers on the phone and follows the answer; the Board handles it at its desk. */
@BrowserTest
class OpinionBrowserTest {

    @Autowired
    OpinionSamples samples;

    @Autowired
    MovableClock clock;

    private OpinionDetails notice;

    @BeforeEach
    void aNoticeIsOpen() {
        samples.none();
        notice = samples.published();
        SignIn.out();
    }

    @AfterEach
    void leave() {
        clock.backToNow();
        samples.none();
        SignIn.out();
    }

    @Test
    void aNoticeIsReadWithoutScripts(Visitors visitors) {
        var page = visitors.withoutScripts();
        page.navigate(OpinionPaths.list());
        page.getByRole(AriaRole.LINK, link("Lấy ý kiến về việc đề nghị")).click();

        assertThat(page.locator("h1")).containsText("Lấy ý kiến về việc đề nghị tặng danh hiệu");
        assertThat(page.locator("main")).containsText("Nguyễn Thị An");
        assertThat(page.locator("main")).containsText("Gửi bằng văn bản");
    }

    @Test
    void aCitizenAnswersOnThePhoneAndFollowsTheAnswer(Visitors visitors) {
        var phone = visitors.onPhone();
        phone.navigate(OpinionPaths.list());
        assertReadableForAll(phone);
        phone.getByRole(AriaRole.LINK, link("Lấy ý kiến về việc đề nghị")).click();
        assertThat(phone.locator("h1")).containsText("Lấy ý kiến về việc");
        assertReadableForAll(phone);
        phone.getByRole(AriaRole.LINK, link("Viết ý kiến")).click();
        assertThat(phone.locator("h1")).hasText("Gửi ý kiến");
        assertReadableForAll(phone);
        clock.moveTo(java.time.LocalDateTime.now(clock).plus(Duration.ofMinutes(1)));
        phone.getByRole(AriaRole.BUTTON, button("Gửi ý kiến")).click();
        assertThat(phone.locator("main")).containsText("Lỗi: hãy viết ý kiến, ít nhất 10 ký tự.");
        assertReadableForAll(phone);
        phone.getByLabel("Ý kiến về").selectOption("Nguyễn Thị An");
        phone.getByLabel("Nội dung ý kiến").fill("Chị An là người tận tụy, tôi đồng tình.");
        phone.getByLabel("Họ và tên").fill("Đặng Kín Đáo");
        phone.getByLabel("Điện thoại hoặc thư điện tử").fill("0912 345 678");
        phone.getByRole(AriaRole.BUTTON, button("Gửi ý kiến")).click();
        assertThat(phone.locator("h1")).hasText("Đã nhận ý kiến");
        assertReadableForAll(phone);
        var receipt = phone.locator("main code").textContent();

        var desk = visitors.onDesktop();
        SignIn.store("ban-tdkt", null, vn.haiphong.thidua.account.Role.ORGANISER);
        signIn(desk, "ban-tdkt");
        desk.navigate(OpinionPaths.desk());
        assertThat(desk.locator("h1")).hasText("Lấy ý kiến nhân dân");
        assertReadableForAll(desk);
        desk.navigate(OpinionPaths.desk(notice.id()));
        assertThat(desk.locator("main")).containsText("1 ý kiến, 1 chưa trả lời.");
        assertReadableForAll(desk);
        desk.getByRole(AriaRole.LINK, link("Ý kiến số YK-")).click();
        assertThat(desk.locator("main")).containsText("tận tụy");
        assertReadableForAll(desk);
        desk.getByRole(AriaRole.BUTTON, button("Trả lời")).click();
        assertThat(desk.locator("main")).containsText("Đã trả lời.");
        assertReadableForAll(desk);

        phone.getByRole(AriaRole.LINK, link("Tra cứu ý kiến đã gửi")).click();
        phone.getByLabel("Số tiếp nhận").fill(receipt);
        phone.getByRole(AriaRole.BUTTON, button("Tra cứu")).click();
        assertThat(phone.locator("main")).containsText("đã nhận và xem xét ý kiến của ông/bà");
        assertReadableForAll(phone);
    }

    private static Page.GetByRoleOptions link(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
