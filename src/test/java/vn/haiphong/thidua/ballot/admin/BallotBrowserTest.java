package vn.haiphong.thidua.ballot.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.haiphong.thidua.Visitors.assertReadableForAll;
import static vn.haiphong.thidua.Visitors.signIn;
import static vn.haiphong.thidua.ballot.BallotSamples.all;
import static vn.haiphong.thidua.ballot.BallotSamples.member;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haiphong.thidua.BrowserTest;
import vn.haiphong.thidua.Visitors;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.ballot.BallotPaths;
import vn.haiphong.thidua.ballot.BallotSamples;
import vn.haiphong.thidua.ballot.Choice;
import vn.haiphong.thidua.ballot.Meeting.Method;
import vn.haiphong.thidua.ballot.Voting;

/** The Board opens a ballot at its desk, members vote on the phone, the chair ends it, a member finds the own slips. */
@BrowserTest
class BallotBrowserTest {

    @Autowired
    BallotSamples samples;

    @Autowired
    Voting voting;

    @BeforeEach
    void nothing() {
        samples.none();
    }

    @AfterEach
    void leave() {
        samples.none();
        SignIn.out();
    }

    @Test
    void aCouncilVotesOnPhones(Visitors visitors) {
        var meeting = samples.prepared(samples.council(), Method.SECRET, 0);
        var desk = visitors.onDesktop();
        SignIn.store("ban-tdkt", null, Role.ORGANISER);
        signIn(desk, "ban-tdkt");
        desk.navigate(BallotPaths.desk());
        assertThat(desk.locator("h1")).hasText("Hội đồng, bỏ phiếu");
        assertReadableForAll(desk);
        desk.navigate(BallotPaths.body(meeting.body()));
        assertThat(desk.locator("h1")).hasText("Hội đồng Thi đua - Khen thưởng thành phố");
        assertReadableForAll(desk);
        desk.navigate(BallotPaths.meeting(meeting.id()));
        assertThat(desk.locator("h1")).containsText("Xét danh hiệu");
        assertReadableForAll(desk);
        desk.getByRole(AriaRole.BUTTON, named("Mở bỏ phiếu")).click();
        assertThat(desk.locator("main")).containsText("Đã bỏ phiếu 0/7 thành viên có mặt.");
        assertReadableForAll(desk);

        var phone = visitors.onPhone();
        signIn(phone, BallotSamples.LOGINS.get(3));
        phone.navigate(BallotPaths.desk());
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Xét danh hiệu"))
                .first()
                .click();
        assertThat(phone.getByRole(AriaRole.BUTTON, named("Xem lại và bỏ phiếu")))
                .isVisible();
        assertReadableForAll(phone);
        phone.getByRole(AriaRole.BUTTON, named("Xem lại và bỏ phiếu")).click();
        assertThat(phone.locator("main")).containsText("Lỗi: hãy chọn");
        assertReadableForAll(phone);
        phone.getByRole(AriaRole.RADIOGROUP, named("Biểu quyết về Nguyễn Thị An"))
                .getByText("Không đồng ý", new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                .click();
        phone.getByRole(AriaRole.RADIOGROUP, named("Biểu quyết về Tập thể Tổ Bình minh"))
                .getByText("Đồng ý", new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                .click();
        phone.getByRole(AriaRole.BUTTON, named("Xem lại và bỏ phiếu")).click();
        assertThat(phone.getByText("Phiếu của đồng chí: đồng ý 1, không đồng ý 1."))
                .isVisible();
        assertReadableForAll(phone);
        phone.getByRole(AriaRole.BUTTON, named("Bỏ phiếu")).click();
        assertThat(phone.locator("main")).containsText("Đã nhận phiếu");
        assertReadableForAll(phone);
        var code = phone.locator(".receipt code").textContent();

        for (int i : new int[] {0, 1, 2, 4, 5, 6}) {
            member(i);
            voting.cast(meeting.id(), all(Choice.YES));
        }
        SignIn.out();
        var chair = visitors.onPhone();
        signIn(chair, BallotSamples.LOGINS.get(0));
        chair.navigate(BallotPaths.vote(meeting.id()));
        chair.getByRole(AriaRole.BUTTON, named("Kết thúc bỏ phiếu")).click();
        assertThat(chair.locator("main")).containsText("Không đủ tỷ lệ phiếu");
        assertReadableForAll(chair);

        phone.navigate(BallotPaths.slips(meeting.id()));
        phone.getByLabel("Mã kiểm phiếu").fill(code);
        phone.getByRole(AriaRole.BUTTON, named("Tìm phiếu của tôi")).click();
        assertThat(phone.locator("slip-finder")).containsText("Số 1: Không đồng ý");
        assertThat(phone.locator("slip-finder")).containsText("Số 2: Đồng ý");
        assertReadableForAll(phone);

        desk.navigate(BallotPaths.meeting(meeting.id()));
        assertThat(desk.locator("main")).containsText("1/2 người, tập thể đủ tỷ lệ phiếu.");
        assertReadableForAll(desk);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
