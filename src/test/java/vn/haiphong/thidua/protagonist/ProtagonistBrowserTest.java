package vn.haiphong.thidua.protagonist;

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
import vn.haiphong.thidua.gallery.DeskSamples;
import vn.haiphong.thidua.gallery.StoryDesk;
import vn.haiphong.thidua.gallery.StoryId;

/** An officer hands over the private link; whom the story tells of asks for a change on a phone. */
@BrowserTest
class ProtagonistBrowserTest {

    @Autowired
    StoryDesk desk;

    @Autowired
    JdbcTemplate sql;

    private StoryId story;

    @BeforeEach
    void aStoryIsWritten() {
        leave();
        SignIn.as("tac-gia", DeskSamples.HONG_BANG, Role.UNIT);
        var draft = desk.create("Phạm Văn Bể");
        story = desk.save(draft.id(), draft.version(), DeskSamples.complete("Phạm Văn Bể"))
                .id();
        SignIn.out();
    }

    @AfterEach
    void leave() {
        sql.update("delete from protagonist_link");
        DeskSamples.none(sql);
    }

    @Test
    void whomTheStoryTellsOfReadsItAndAsksForAChange(Visitors visitors) {
        var officer = visitors.onDesktop();
        Visitors.signIn(officer, "tac-gia");
        officer.navigate("/quan-tri/dien-hinh/" + story);
        officer.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Người được kể đến"))
                .click();
        officer.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tạo đường dẫn riêng"))
                .click();
        var link = officer.getByLabel("Đường dẫn riêng").inputValue();
        assertReadableForAll(officer);

        var phone = visitors.onPhone();
        phone.navigate(link.replaceFirst("https?://[^/]+", ""));
        assertReadableForAll(phone);
        phone.getByLabel("Đề nghị sửa trước khi đăng").check();
        phone.getByLabel("Không đồng ý đăng ảnh").check();
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gửi ý kiến"))
                .click();
        assertThat(phone.locator("[role=alert]")).containsText("chưa ghi chỗ cần sửa");
        assertReadableForAll(phone);
        phone.getByLabel("Lời nhắn").fill("Tôi bắt đầu từ năm 2016.");
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gửi ý kiến"))
                .click();
        assertThat(phone.locator("[role=status]")).containsText("Cảm ơn bạn");

        officer.reload();
        assertThat(officer.getByText("Tôi bắt đầu từ năm 2016.")).isVisible();
        assertReadableForAll(officer);
        officer.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ghi nhận đã sửa"))
                .click();
        assertThat(officer.getByText("Đã ghi nhận.")).isVisible();
    }
}
