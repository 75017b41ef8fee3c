package vn.haiphong.thidua.proposal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.haiphong.thidua.Visitors.assertReadableForAll;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haiphong.thidua.BrowserTest;
import vn.haiphong.thidua.MovableClock;
import vn.haiphong.thidua.Visitors;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.FormGate;

/** A citizen without scripts proposes somebody; the officer of the unit answers; the citizen reads the answer. */
@BrowserTest
class ProposalBrowserTest {

    @Autowired
    JdbcTemplate sql;

    @Autowired
    FormGate gate;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void nothingSentYet() {
        ProposalSamples.none(sql);
        gate.forget();
        SignIn.store("hong-bang", new UnitId("303"), Role.UNIT);
    }

    @AfterEach
    void leave() {
        ProposalSamples.none(sql);
        gate.forget();
        clock.backToNow();
    }

    @Test
    void aCitizenProposesAndReadsWhatTheUnitAnswered(Visitors visitors) {
        var citizen = visitors.withoutScripts();
        citizen.navigate("/");
        citizen.locator("main a[href='/gioi-thieu']").click();
        fill(citizen, "Tên", "Bà Trần Thị Rất Tốt");
        fill(citizen, "Đơn vị, địa phương", "quan hong bang");
        fill(citizen, "Việc làm tốt", "Ngắn");
        send(citizen);
        assertThat(citizen.locator("[role=alert]")).containsText("quá nhanh");
        clock.moveTo(LocalDateTime.now(clock).plusMinutes(2));
        send(citizen);
        assertThat(citizen.locator("[role=alert]")).containsText("chưa có sự đồng ý của bạn");
        assertThat(citizen.getByLabel("Tên", exact())).hasValue("Bà Trần Thị Rất Tốt");
        fill(citizen, "Việc làm tốt", ProposalSamples.DEED);
        fill(citizen, "Họ và tên của bạn", ProposalSamples.SENDER);
        fill(citizen, "Số điện thoại của bạn", "0987 654 321");
        citizen.getByLabel("Tôi đồng ý").check();
        send(citizen);
        var receipt = citizen.locator("[role=status] .receipt").textContent();
        assertThat(receipt).matches("01/\\d{4}-GT-[2-9A-Z]{6}");

        var officer = visitors.onDesktop();
        Visitors.signIn(officer, "hong-bang");
        officer.navigate("/quan-tri/gioi-thieu");
        officer.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bà Trần Thị Rất Tốt"))
                .click();
        assertThat(officer.getByText(ProposalSamples.SENDER)).isVisible();
        assertReadableForAll(officer);
        officer.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cảm ơn và kết thúc"))
                .click();
        officer.getByLabel("Lý do").fill("Việc làm đã được biểu dương tại hội nghị của quận.");
        officer.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Kết thúc").setExact(true))
                .click();
        assertThat(officer.getByText("Đã kết thúc.")).isVisible();

        citizen.navigate("/gioi-thieu/tra-cuu");
        fill(citizen, "Số biên nhận", receipt.toLowerCase());
        citizen.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tra cứu"))
                .click();
        assertThat(citizen.locator(".followed")).containsText("Việc làm đã được biểu dương tại hội nghị của quận.");
    }

    @Test
    void formReceiptAndDeskAreReadableForAll(Visitors visitors) {
        var phone = visitors.onPhone();
        phone.navigate("/gioi-thieu");
        assertReadableForAll(phone);
        fill(phone, "Đơn vị, địa phương", "an");
        clock.moveTo(LocalDateTime.now(clock).plusMinutes(2));
        send(phone);
        assertThat(phone.getByText("Bạn muốn nói đơn vị nào?")).isVisible();
        assertReadableForAll(phone);
        phone.navigate("/gioi-thieu/tra-cuu?so=sai");
        assertReadableForAll(phone);
        var desktop = visitors.onDesktop();
        desktop.navigate("/gioi-thieu");
        assertReadableForAll(desktop);
        var dark = visitors.onPhoneInTheDark();
        dark.navigate("/gioi-thieu");
        assertReadableForAll(dark);
        Visitors.signIn(phone, "hong-bang");
        phone.navigate("/quan-tri/gioi-thieu");
        assertThat(phone.getByText("Chưa có giới thiệu nào")).isVisible();
        assertReadableForAll(phone);
    }

    private static void fill(Page page, String label, String text) {
        page.getByLabel(label, exact()).fill(text);
    }

    private static void send(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gửi giới thiệu"))
                .click();
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
