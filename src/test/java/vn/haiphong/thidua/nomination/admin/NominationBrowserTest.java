package vn.haiphong.thidua.nomination.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.haiphong.thidua.Visitors.assertReadableForAll;
import static vn.haiphong.thidua.Visitors.signIn;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
import vn.haiphong.thidua.nomination.NominationSamples;

/** A commune puts somebody forward by phone, the district returns and then forwards it, the Board takes it in hand. */
@BrowserTest
class NominationBrowserTest {

    private static final String SUMMARY =
            "Mười năm liền chăm sóc người bệnh tận tình, có hai giải pháp rút ngắn thời gian chờ khám của người bệnh.";

    @Autowired
    NominationSamples samples;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void people() {
        NominationSamples.none(sql);
        SignIn.store("so-dau", NominationSamples.SO_DAU, Role.UNIT);
        SignIn.store("hong-bang", NominationSamples.HONG_BANG, Role.UNIT);
        SignIn.store("ban-tdkt", null, Role.ORGANISER);
        // One of the same name is there already, and a dossier that goes with the other one.
        samples.withReport(samples.complete("Nguyễn Thị Minh Họa", "LDTT"));
        SignIn.out();
    }

    @AfterEach
    void forget() {
        NominationSamples.none(sql);
    }

    @Test
    void aNominationClimbsFromThePhoneOfTheCommuneToTheDeskOfTheBoard(Visitors visitors) {
        var commune = visitors.onPhone();
        signIn(commune, "so-dau");
        registers(commune);
        writes(commune);
        sends(commune);

        var district = visitors.onDesktop();
        signIn(district, "hong-bang");
        returnsOneAndForwardsTheOther(district);

        var board = visitors.onDesktop();
        signIn(board, "ban-tdkt");
        board.navigate("/quan-tri/ho-so?viec=cho-xu-ly");
        assertThat(board.locator("main")).containsText("1 hồ sơ");
        assertReadableForAll(board);
        link(board, "Nguyễn Thị Minh Họa").click();
        press(board, "Tiếp nhận");
        assertThat(board.locator("main")).containsText("Đã tiếp nhận.");
        assertThat(board.locator("main")).containsText("Đang ở Thành phố Hải Phòng. Hạn ");
        assertReadableForAll(board);
        board.navigate("/quan-tri/ho-so/to-trinh");
        assertThat(board.locator("main")).containsText("Quận Hồng Bàng gửi Thành phố Hải Phòng · 1 hồ sơ");
        assertReadableForAll(board);
        Download letter =
                board.waitForDownload(() -> link(board, "Tải DOCX").first().click());
        org.assertj.core.api.Assertions.assertThat(letter.suggestedFilename()).isEqualTo("to-trinh.docx");
        if (System.getProperty("pictures") != null) {
            letter.saveAs(Path.of(System.getProperty("pictures"), "to-trinh.docx"));
        }
        board.navigate("/quan-tri/ho-so/quy-dinh");
        assertThat(board.locator("main")).containsText("từ 90% trở lên trên tổng số thành viên; phiếu kín");
        assertReadableForAll(board);
    }

    private static void registers(Page phone) {
        phone.navigate("/quan-tri/doi-tuong");
        assertThat(phone.locator("main")).containsText("1 đối tượng");
        assertReadableForAll(phone);
        link(phone, "Ghi đối tượng mới").click();
        phone.getByLabel("Họ và tên").fill("nguyễn thị minh hoạ");
        phone.getByLabel("Năm sinh").fill("1985");
        phone.getByLabel("Chức vụ, nghề nghiệp").fill("Điều dưỡng trưởng Trạm Y tế");
        press(phone, "Ghi vào danh sách");
        assertThat(phone.locator("main")).containsText("Hồ sơ có thể trùng");
        assertThat(phone.locator("main")).containsText("trùng họ tên, cùng năm sinh, cùng đơn vị");
        assertReadableForAll(phone);
        press(phone, "Không trùng hồ sơ nào");
        assertThat(phone.locator("main")).containsText("Đã ghi vào danh sách.");
        phone.getByLabel("Đồng ý bằng cách nào").first().fill("Phiếu ký ngày 02/03/2020");
        press(phone, "Ghi nhận đồng ý: Được đề nghị");
        assertThat(phone.locator("main")).containsText("Đồng ý: Phiếu ký ngày 02/03/2020.");
        assertReadableForAll(phone);
        link(phone, "Lập hồ sơ đề nghị").first().click();
    }

    private static void writes(Page phone) {
        assertThat(phone.locator("h1")).hasText("Lập hồ sơ đề nghị");
        assertReadableForAll(phone);
        press(phone, "Lập hồ sơ");
        assertThat(phone.locator("main")).containsText("Còn thiếu");
        phone.getByLabel("Danh hiệu, hình thức đề nghị").fill("lao động tiên tiến");
        phone.locator("vaadin-combo-box-item:visible").first().click();
        phone.getByLabel("Tóm tắt thành tích").fill(SUMMARY);
        phone.getByText("Thêm giấy tờ").click();
        assertThat(phone.locator(".kept")).containsText("Đã lưu lúc");
        phone.locator("vaadin-upload input[type=file]")
                .elementHandle()
                .setInputFiles(new FilePayload("Báo cáo thành tích.pdf", "application/pdf", bytes()));
        assertThat(phone.locator("main")).containsText("Đã thêm giấy tờ.");
        assertThat(phone.locator("main")).containsText("Còn thiếu 1 mục:");
        assertReadableForAll(phone);
    }

    private static void sends(Page phone) {
        phone.navigate("/quan-tri/ho-so");
        assertThat(phone.locator("main")).containsText("2 hồ sơ");
        assertReadableForAll(phone);
        press(phone, "Chọn mọi hồ sơ của trang");
        assertThat(phone.locator("main")).containsText("Đã chọn 2 hồ sơ");
        press(phone, "Trình lên cấp trên");
        letter(phone, "05/TTr-UBND");
        assertReadableForAll(phone);
        phone.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Trình lên"))
                .click();
        assertThat(phone.locator("main")).containsText("Đã trình 2 hồ sơ.");
        assertThat(phone.locator("main")).containsText("Đang ở Quận Hồng Bàng. Hạn ");
        assertReadableForAll(phone);
    }

    private static void returnsOneAndForwardsTheOther(Page desk) {
        desk.navigate("/quan-tri/ho-so?viec=cho-xu-ly");
        assertThat(desk.locator("main")).containsText("2 hồ sơ");
        assertReadableForAll(desk);
        press(desk, "Chọn mọi hồ sơ của trang");
        press(desk, "Tiếp nhận");
        assertThat(desk.locator("main")).containsText("Đã tiếp nhận 2 hồ sơ.");
        link(desk, "nguyễn thị minh hoạ").click();
        press(desk, "Trả lại Phường Sở Dầu");
        desk.getByRole(AriaRole.DIALOG).getByLabel("Lý do").fill("Bổ sung số liệu năm 2019");
        desk.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Trả lại").setExact(true))
                .click();
        assertThat(desk.locator("main")).containsText("Cấp trên trả lại, cần bổ sung: Bổ sung số liệu năm 2019");
        assertReadableForAll(desk);
        desk.navigate("/quan-tri/ho-so?viec=cho-xu-ly");
        link(desk, "Nguyễn Thị Minh Họa").click();
        press(desk, "Trình lên Thành phố");
        letter(desk, "06/TTr-UBND");
        assertReadableForAll(desk);
        desk.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Trình lên"))
                .click();
        assertThat(desk.locator("main")).containsText("Đã trình lên.");
        assertReadableForAll(desk);
    }

    private static void letter(Page page, String number) {
        page.getByLabel("Số, ký hiệu tờ trình").fill(number);
        page.getByLabel("Người ký").fill("Phạm Minh Họa");
        page.getByLabel("Số biên bản họp xét").fill("03/BB-HĐ");
        // On a phone the calendar would cover the dialog.
        page.locator("vaadin-date-picker").last().evaluate("field => field.value = '2020-03-02'");
    }

    private static void press(Page page, String beginning) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + beginning)))
                .first()
                .click();
    }

    private static Locator link(Page page, String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static byte[] bytes() {
        try (var pdf = DocumentSamples.pdf()) {
            return pdf.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
