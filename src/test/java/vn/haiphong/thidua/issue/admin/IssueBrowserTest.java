package vn.haiphong.thidua.issue.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.haiphong.thidua.Visitors.assertReadableForAll;
import static vn.haiphong.thidua.Visitors.signIn;
import static vn.haiphong.thidua.issue.IssueSamples.HONG_BANG;
import static vn.haiphong.thidua.issue.IssueSamples.NGO_QUYEN;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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
import vn.haiphong.thidua.file.DocumentSamples;
import vn.haiphong.thidua.issue.GuidanceDesk;
import vn.haiphong.thidua.issue.GuidanceForm;
import vn.haiphong.thidua.issue.IssueSamples;

/** A unit asks by phone, the Board answers at its desk and publishes, another unit finds the guidance. */
@BrowserTest
class IssueBrowserTest {

    @Autowired
    GuidanceDesk guidance;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void peopleAndOlderGuidance() {
        IssueSamples.none(sql);
        SignIn.store("hong-bang", HONG_BANG, Role.UNIT);
        SignIn.store("ngo-quyen", NGO_QUYEN, Role.UNIT);
        SignIn.as("ban-tdkt", Role.ORGANISER);
        guidance.publish(new GuidanceForm("Kinh phí hội nghị cơ sở", "Do ngân sách đơn vị bảo đảm.", "II.3a", false));
        SignIn.out();
    }

    @AfterEach
    void forget() {
        IssueSamples.none(sql);
    }

    @Test
    void aQuestionByPhoneBecomesGuidanceForAll(Visitors visitors) {
        var phone = visitors.onPhone();
        var complaints = complaints(phone);
        signIn(phone, "hong-bang");
        phone.navigate("/quan-tri/vuong-mac");
        assertThat(phone.locator("h1")).hasText("Vướng mắc");
        assertReadableForAll(phone);
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nêu vướng mắc"))
                .click();
        phone.getByLabel("Vướng mắc, trong một câu").fill("Kinh phí hội nghị: mức chi giải khát");
        assertThat(phone.getByRole(AriaRole.STATUS).filter(text("Có thể đã có hướng dẫn")))
                .containsText("Kinh phí hội nghị cơ sở");
        phone.getByLabel("Nội dung cụ thể và đề nghị của đơn vị").fill("Chưa có mức chi giải khát giữa giờ.");
        assertReadableForAll(phone);
        phone.getByRole(AriaRole.BUTTON, button("Gửi Ban Thi đua")).click();
        assertThat(phone.locator("main")).containsText("Đã gửi, số 01/");
        var chooser = phone.locator("vaadin-upload input[type=file]").elementHandle();
        chooser.setInputFiles(new FilePayload("Dự toán.pdf", "application/pdf", bytes()));
        assertThat(phone.locator("main")).containsText("Đã đính kèm Dự toán.pdf");
        chooser.setInputFiles(new FilePayload("Biên bản.pdf", "application/pdf", bytes()));
        assertThat(phone.locator("main")).containsText("Đã đính kèm Biên bản.pdf");
        assertReadableForAll(phone);

        var desk = visitors.onDesktop();
        signIn(desk, "ban-tdkt");
        desk.navigate("/quan-tri/vuong-mac");
        assertThat(desk.locator("h1")).hasText("Vướng mắc");
        assertReadableForAll(desk);
        desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Kinh phí hội nghị: mức chi giải khát"))
                .click();
        desk.getByLabel("Trả lời", new Page.GetByLabelOptions().setExact(true))
                .fill("Áp dụng quy chế chi tiêu nội bộ.");
        desk.getByRole(AriaRole.BUTTON, button("Gửi trả lời")).click();
        assertThat(desk.locator("main")).containsText("Đã trả lời đơn vị.");
        assertReadableForAll(desk);
        desk.getByText("Ban hành thành hướng dẫn cho mọi đơn vị").click();
        desk.getByLabel("Tên hướng dẫn").fill("Mức chi giải khát giữa giờ");
        desk.getByRole(AriaRole.BUTTON, button("Ban hành cho mọi đơn vị")).click();
        assertThat(desk.locator("main")).containsText("Đã ban hành hướng dẫn.");
        assertReadableForAll(desk);

        var other = visitors.onPhoneInTheDark();
        signIn(other, "ngo-quyen");
        other.navigate("/quan-tri/huong-dan?tim=giai+khat");
        assertThat(other.locator("main")).containsText("1 hướng dẫn");
        assertReadableForAll(other);
        other.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mức chi giải khát giữa giờ"))
                .click();
        assertThat(other.locator("main")).containsText("Áp dụng quy chế chi tiêu nội bộ.");
        assertReadableForAll(other);
        org.assertj.core.api.Assertions.assertThat(complaints).isEmpty();
    }

    /** What the browser has to say about the page. */
    private static List<String> complaints(Page page) {
        var said = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) said.add(message.text() + " " + message.location());
        });
        return said;
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Page.GetByRoleOptions button(String beginning) {
        return new Page.GetByRoleOptions().setName(Pattern.compile("^" + beginning));
    }

    private static byte[] bytes() {
        try (var pdf = DocumentSamples.pdf()) {
            return pdf.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
