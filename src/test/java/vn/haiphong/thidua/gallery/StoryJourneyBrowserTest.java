package vn.haiphong.thidua.gallery;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.haiphong.thidua.Visitors.assertReadableForAll;
import static vn.haiphong.thidua.Visitors.signIn;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.haiphong.thidua.BrowserTest;
import vn.haiphong.thidua.Visitors;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.file.PictureSamples;
import vn.haiphong.thidua.organisation.UnitId;

/** A story from the first word to its end: written in the unit, published by a second person, read, withdrawn. */
@BrowserTest
class StoryJourneyBrowserTest {

    /** Another each time: the database may remember the story of an earlier run. */
    private static final String NAME = "Trịnh Ngọc Ánh " + Long.toString(System.nanoTime(), 36);

    @BeforeEach
    void peopleAreThere() {
        SignIn.store("chuyen-hong-bang", new UnitId("303"), Role.UNIT);
        SignIn.store("chuyen-bien-tap", null, Role.EDITOR);
        SignIn.store("chuyen-bien-tap-hai", null, Role.EDITOR);
    }

    @Test
    void writtenInTheUnitPublishedByASecondReadAndWithdrawn(Visitors visitors) {
        var writer = visitors.onPhone();
        signIn(writer, "chuyen-hong-bang");
        var address = write(writer);
        assertReadableForAll(writer);
        writer.getByRole(AriaRole.BUTTON, named("Gửi duyệt")).click();

        assertThat(writer.locator(".kept")).hasText("Đã gửi duyệt.");
        assertReadableForAll(writer);

        var citizen = visitors.onPhone();
        var search = "/dien-hinh?q=" + NAME.substring(NAME.lastIndexOf(' ') + 1);
        citizen.navigate(search);
        assertThat(citizen.locator("main")).not().containsText(NAME);

        var editor = visitors.onDesktop();
        signIn(editor, "chuyen-bien-tap");
        editor.navigate(address);
        editor.getByRole(AriaRole.BUTTON, named("Xuất bản")).click();
        assertThat(editor.locator(".kept")).hasText("Đã xuất bản.");
        assertReadableForAll(editor);

        citizen.navigate(search);
        citizen.getByRole(AriaRole.LINK, named(NAME)).first().click();
        assertThat(citizen.locator("h1")).containsText(NAME);
        assertThat(citizen.locator("main")).containsText("sửa máy khâu miễn phí");
        assertThat(citizen.locator("main")).containsText("Phòng Văn hóa quận Hồng Bàng");
        assertThat(citizen.getByAltText("Chị Ánh bên máy khâu ở nhà văn hóa phường"))
                .isVisible();
        assertReadableForAll(citizen);

        editor.getByRole(AriaRole.BUTTON, named("Gỡ khỏi trang công khai")).click();
        editor.getByLabel("Lý do").fill("Người được kể xin rút");
        editor.getByRole(AriaRole.BUTTON, named("Gỡ").setExact(true)).click();
        assertThat(editor.locator(".kept")).hasText("Đã gỡ.");
        assertEquals(410, citizen.reload().status());
        assertReadableForAll(citizen);
    }

    @Test
    void theSecondOfTwoEditorsSeesBothVersionsAndKeepsBothWorks(Visitors visitors) {
        var first = visitors.onDesktop();
        signIn(first, "chuyen-bien-tap");
        var address = begin(first, "Đỗ Văn Khải (dữ liệu minh họa)");
        var second = visitors.onPhone();
        signIn(second, "chuyen-bien-tap-hai");
        second.navigate(address);
        assertThat(second.getByLabel("Bài viết")).isVisible();

        first.getByLabel("Tóm tắt").fill("Tóm tắt của người thứ nhất.");
        assertThat(first.locator(".kept")).containsText("Đã lưu lúc");
        second.getByLabel("Bài viết").fill("Bài viết của người thứ hai.");
        assertThat(second.locator("main")).containsText("đã lưu trước bạn");

        assertThat(second.locator("main")).containsText("Tóm tắt của người thứ nhất.");
        assertReadableForAll(second);
        second.getByRole(AriaRole.BUTTON, named("Lưu theo lựa chọn")).click();
        assertThat(second.locator(".kept")).containsText("Đã lưu lúc");
        assertThat(second.getByLabel("Tóm tắt")).hasValue("Tóm tắt của người thứ nhất.");
        assertThat(second.getByLabel("Bài viết")).hasValue("Bài viết của người thứ hai.");
    }

    @Test
    void fiveMegabytesInAFieldAreRefusedInWordsAndTheFormStays(Visitors visitors) {
        var page = visitors.onDesktop();
        signIn(page, "chuyen-bien-tap");
        begin(page, "Bùi Thị Mơ (dữ liệu minh họa)");

        page.getByLabel("Bài viết").evaluate("""
                area => { area.value = 'Chữ. '.repeat(1_000_000);
                    for (const type of ['input', 'change']) area.dispatchEvent(new Event(type, {bubbles: true})); }""");

        assertThat(page.locator("main")).containsText("tối đa 50.000", new ContainsTextOptions().setTimeout(90_000));
        assertThat(page.getByLabel("Tên người, tập thể hoặc hộ gia đình")).hasValue("Bùi Thị Mơ (dữ liệu minh họa)");
        page.getByLabel("Bài viết").fill("Bài ngắn.");
        assertThat(page.locator(".kept")).containsText("Đã lưu lúc");
    }

    @Test
    void aPageRenamedToAPictureIsRefusedInWords(Visitors visitors) {
        var page = visitors.onPhone();
        signIn(page, "chuyen-bien-tap");
        begin(page, "Lý Văn Ba (dữ liệu minh họa)");

        upload(page, "vo-hai.jpg", "<html><script>alert(1)</script></html>".getBytes());

        assertThat(page.locator(".story-form")).containsText("không phải ảnh");
        assertReadableForAll(page);
    }

    /** Begins a story and gives its address. */
    private static String begin(Page page, String name) {
        page.navigate("/quan-tri/dien-hinh");
        page.getByRole(AriaRole.BUTTON, named("Viết chuyện mới")).click();
        page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.TEXTBOX).fill(name);
        page.getByRole(AriaRole.BUTTON, named("Tạo bản nháp")).click();
        page.waitForURL("**/quan-tri/dien-hinh/*-*");
        assertThat(page.getByLabel("Bài viết")).isVisible();
        return page.url();
    }

    private static String write(Page page) {
        var address = begin(page, Normalizer.normalize(NAME, Form.NFD));
        page.getByLabel("Cá nhân", new GetByLabelOptions().setExact(true)).check();
        page.getByLabel("Cấp cơ sở", new GetByLabelOptions().setExact(true)).check();
        page.getByRole(AriaRole.COMBOBOX, named("Đơn vị")).fill("hạ lý");
        page.getByRole(AriaRole.OPTION, named("Phường Hạ Lý").setExact(false))
                .first()
                .click();
        page.getByLabel("Năm", new GetByLabelOptions().setExact(true)).fill("2019");
        page.getByLabel("Tóm tắt").fill("Chị Ánh sửa máy khâu miễn phí cho cả phường 🧵.");
        page.getByLabel("Bài viết")
                .fill(
                        "Chị Ánh sửa máy khâu miễn phí cho chị em trong phường.\n\n## Từ một chiếc máy cũ\n\nMáy hỏng thì sửa.");
        upload(page, "anh.jpg", PictureSamples.jpeg(640, 480));
        page.getByLabel("Trong ảnh là ai, đang làm gì").fill("Chị Ánh bên máy khâu ở nhà văn hóa phường");
        page.getByLabel("Nguồn, tác giả ảnh").fill("Phòng Văn hóa quận Hồng Bàng");
        page.getByLabel("Người trong ảnh đồng ý cho đăng").check();
        assertThat(page.locator(".kept")).containsText("Đã lưu lúc");
        return address;
    }

    private static void upload(Page page, String name, byte[] bytes) {
        page.locator("vaadin-upload input[type=file]").nth(1).setInputFiles(new FilePayload(name, "image/jpeg", bytes));
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }
}
