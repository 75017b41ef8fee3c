package vn.haiphong.thidua.conference.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.haiphong.thidua.Visitors.assertReadableForAll;
import static vn.haiphong.thidua.Visitors.signIn;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.time.LocalDate;
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
import vn.haiphong.thidua.conference.ConferenceDesk;
import vn.haiphong.thidua.conference.ConferenceSamples;
import vn.haiphong.thidua.file.DocumentSamples;
import vn.haiphong.thidua.organisation.UnitId;

/** A pilot from its plan to the public page: too early is refused, the Council approves, the city confirms, it is held. */
@BrowserTest
class ConferenceBrowserTest {

    private static final UnitId HONG_BANG = new UnitId("303");

    @Autowired
    ConferenceDesk desk;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void peopleExist() {
        ConferenceSamples.none(sql);
        SignIn.store("hong-bang", HONG_BANG, Role.UNIT);
        SignIn.store("ban-tdkt", null, Role.ORGANISER);
    }

    @AfterEach
    void nothing() {
        ConferenceSamples.none(sql);
        SignIn.out();
    }

    @Test
    void aPilotGoesThroughItsGatesAndThePublicSeesIt(Visitors visitors) throws Exception {
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
        var draft = desk.save(HONG_BANG, -1, ConferenceSamples.complete(LocalDate.of(2020, 3, 27)));
        SignIn.out();
        var unit = visitors.onPhone();
        signIn(unit, "hong-bang");
        unit.navigate("/quan-tri/hoi-nghi/303");
        assertThat(unit.locator(".gates li.is-shut")).hasCount(5);
        assertReadableForAll(unit);

        unit.getByLabel("Số người dự thực tế").fill("288");
        press(unit, "Ghi là đã tổ chức");
        assertThat(unit.locator(".err")).containsText("Hội đồng chưa duyệt kế hoạch");

        var paper = Files.createTempFile("bao-cao", ".pdf");
        Files.write(paper, DocumentSamples.pdf().readAllBytes());
        unit.locator("vaadin-upload input[type=file]").setInputFiles(paper);
        assertThat(unit.locator("main")).containsText("Đã đính kèm");
        Files.delete(paper);
        press(unit, "Trình Hội đồng duyệt");
        assertThat(unit.locator("main")).containsText("Đã trình hồ sơ");
        unit.getByLabel("Lãnh đạo thành phố", new Page.GetByLabelOptions().setExact(true))
                .fill("khối Văn xã");
        unit.locator("vaadin-combo-box-item").first().click();
        press(unit, "Đăng ký lịch");
        assertThat(unit.locator("main")).containsText("Đã đăng ký lịch");

        var board = visitors.onDesktop();
        signIn(board, "ban-tdkt");
        board.navigate("/quan-tri/hoi-nghi/303");
        for (int part = 0; part < 3; part++) {
            board.getByLabel("Số, ký hiệu văn bản", new Page.GetByLabelOptions().setExact(true))
                    .fill("3" + part + "/TB-HĐTĐKT");
            board.getByLabel("Ngày ký").fill("28/10/2019");
            board.getByLabel("Ngày ký").press("Enter");
            board.getByLabel("Người ký (chức danh)").fill("Phó Chủ tịch Hội đồng");
            press(board, "Ghi phê duyệt");
            assertThat(board.locator(".gates")).containsText("3" + part + "/TB-HĐTĐKT");
        }
        assertReadableForAll(board);
        board.navigate("/quan-tri/lich-lanh-dao?ngay=2020-03-27");
        board.locator("main h1").waitFor();
        assertReadableForAll(board);
        board.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Xác nhận lịch cho Quận Hồng Bàng"))
                .click();
        assertThat(board.locator(".week")).containsText("Quận Hồng Bàng");

        for (var address :
                List.of("/quan-tri/hoi-nghi", "/quan-tri/mau-hoi-nghi", "/quan-tri/lich-lanh-dao?ngay=2020-03-27")) {
            for (var page : List.of(unit, board)) {
                page.navigate(address);
                page.locator("main h1").waitFor();
                assertReadableForAll(page);
            }
        }

        unit.navigate("/quan-tri/hoi-nghi/303");
        assertThat(unit.locator(".gates li.is-shut")).hasCount(0);
        unit.getByLabel("Số người dự thực tế").fill("288");
        press(unit, "Ghi là đã tổ chức");
        assertThat(unit.locator("main")).containsText("việc theo kế hoạch đã xong");

        for (var citizen : new Page[] {visitors.withoutScripts(), visitors.onDesktop()}) {
            citizen.navigate("/hoi-nghi");
            assertThat(citizen.locator("#hn-303")).containsText("Đã tổ chức");
        }
        var citizen = visitors.onPhoneInTheDark();
        citizen.navigate("/hoi-nghi");
        assertReadableForAll(citizen);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
