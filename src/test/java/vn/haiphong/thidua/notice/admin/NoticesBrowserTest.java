package vn.haiphong.thidua.notice.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.haiphong.thidua.notice.NoticeSamples.HONG_BANG;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haiphong.thidua.BrowserTest;
import vn.haiphong.thidua.Visitors;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.notice.NoticeKind;
import vn.haiphong.thidua.notice.NoticeSamples;
import vn.haiphong.thidua.notice.NoticeToSend;
import vn.haiphong.thidua.notice.Notices;

@BrowserTest
class NoticesBrowserTest {

    @Autowired
    Notices notices;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void aDistrictWasTold() {
        NoticeSamples.nothingWasTold(sql);
        NoticeSamples.review(sql);
        NoticeSamples.officer(sql, "hong-bang", HONG_BANG);
        SignIn.store("ban-tdkt", null, Role.ORGANISER);
        notices.tell(List.of(
                NoticeToSend.toUnit(
                        HONG_BANG,
                        "a",
                        NoticeKind.REMINDER,
                        "Còn 14 ngày: Hoàn thành xây dựng Kế hoạch tổ chức triển khai và báo cáo về thành phố",
                        "Quận Hồng Bàng, ngày 16/11/2019, theo Kế hoạch 237/KH-UBND:\n– Hoàn thành xây dựng Kế hoạch tổ chức"
                                + " triển khai và báo cáo về thành phố (III.2b): hạn 30/11/2019 (thứ Bảy), còn 14 ngày."
                                + " Lưu ý: hạn rơi vào thứ Bảy, nên nộp trước thứ Sáu 29/11/2019.",
                        "/quan-tri/viec-cua-toi",
                        ""),
                NoticeToSend.toUnit(
                        HONG_BANG,
                        "b",
                        NoticeKind.LETTER,
                        "Công văn 45/BTĐKT-NV: đôn đốc hoàn thành xây dựng Kế hoạch tổ chức triển khai",
                        "Ban Thi đua - Khen thưởng gửi Công văn số 45/BTĐKT-NV ngày 06/12/2019.\nĐề nghị gửi kết quả trước"
                                + " ngày 13/12/2019.",
                        "/quan-tri/cong-van-don-doc",
                        "")));
    }

    @AfterEach
    void forget() {
        NoticeSamples.nothingWasTold(sql);
    }

    @Test
    void anOfficerFollowsTheBellOnAPhone(Visitors visitors) {
        var page = visitors.onPhone();
        Visitors.signIn(page, "hong-bang");
        assertThat(bell(page)).hasText("Thông báo2chưa đọc");

        bell(page).click();
        assertThat(page.locator("h1")).hasText("Thông báo");
        assertThat(page.locator(".notice-list .unread")).hasCount(2);
        Visitors.assertReadableForAll(page);

        page.getByRole(
                        AriaRole.LINK,
                        named("Còn 14 ngày: Hoàn thành xây dựng Kế hoạch tổ chức triển khai và báo cáo"
                                + " về thành phố"))
                .click();
        assertThat(page.locator("h1")).hasText("Việc của đơn vị");
        assertThat(bell(page)).hasText("Thông báo1chưa đọc");
        page.navigate("/quan-tri/thong-bao");
        assertThat(page.locator(".notice-list .unread")).hasCount(1);
        page.getByRole(AriaRole.BUTTON, named("Đánh dấu đã đọc tất cả")).click();
        assertThat(page.locator(".notice-list .unread")).hasCount(0);
        assertThat(bell(page)).hasText("Thông báo");
    }

    @Test
    void theBoardReviewsTheOutbox(Visitors visitors) {
        sql.update("update notice_mail set last_error = 'Máy chủ thư từ chối: 550 5.1.1 No such mailbox', attempts = 1,"
                + " state = 'GIVEN_UP' where subject like '%Công văn%'");
        for (var page : List.of(visitors.onDesktop(), visitors.onPhone())) {
            Visitors.signIn(page, "ban-tdkt");
            page.navigate("/quan-tri/thu-di");
            assertThat(page.locator("h1")).hasText("Hộp thư đi");
            assertThat(page.locator(".desk-list li")).hasCount(2);
            Visitors.assertReadableForAll(page);
            page.getByRole(
                            AriaRole.LINK,
                            named("[Thi đua Hải Phòng] Còn 14 ngày: Hoàn thành xây dựng Kế hoạch tổ chức"
                                    + " triển khai và báo cáo về thành phố"))
                    .click();
            assertThat(page.locator(".mail-text")).containsText("Kính gửi: Người dùng hong-bang");
            Visitors.assertReadableForAll(page);
        }
        var page = visitors.onDesktop();
        Visitors.signIn(page, "hong-bang");
        page.navigate("/quan-tri/thong-bao");
        assertThat(page.locator(".notice-list li")).hasCount(2);
        Visitors.assertReadableForAll(page);
    }

    @Test
    void pressDoNotFindTheOutbox(Visitors visitors) {
        SignIn.store("bao-chi", null, Role.PRESS);
        var mail = sql.queryForObject("select id from notice_mail limit 1", String.class);
        var page = visitors.onDesktop();
        Visitors.signIn(page, "bao-chi");

        assertThat(page.locator("nav").getByText("Hộp thư đi")).hasCount(0);
        for (var address : List.of("/quan-tri/thu-di", "/quan-tri/thu-di/" + mail)) {
            page.navigate(address);
            page.locator("h1").waitFor();
            assertThat(page.locator("body")).not().containsText("hong-bang@example.vn");
        }
    }

    private static com.microsoft.playwright.Locator bell(Page page) {
        return page.locator(".bell");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
