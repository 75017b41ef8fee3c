package vn.haiphong.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import vn.haiphong.thidua.account.SignIn;

/** People who open the portal, each with a browser that knows nothing of the others. */
public class Visitors {

    private static final AtomicInteger PICTURES = new AtomicInteger();

    private final Browser browser;
    private final String address;
    private final List<BrowserContext> contexts = new ArrayList<>();

    Visitors(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** With a screen of 390 × 844. */
    public Page onPhone() {
        return open(new NewContextOptions().setViewportSize(390, 844).setHasTouch(true));
    }

    /** With a screen of 1440 × 900. */
    public Page onDesktop() {
        return open(new NewContextOptions().setViewportSize(1440, 900));
    }

    public Page onPhoneInTheDark() {
        return open(new NewContextOptions().setViewportSize(390, 844).setColorScheme(ColorScheme.DARK));
    }

    public Page withoutScripts() {
        return open(new NewContextOptions().setViewportSize(390, 844).setJavaScriptEnabled(false));
    }

    /** Signs in by the form, with the password all accounts of {@link SignIn} have. */
    public static void signIn(Page page, String login) {
        page.navigate("/dang-nhap");
        page.getByLabel("Tên đăng nhập").fill(login);
        page.getByLabel("Mật khẩu", new Page.GetByLabelOptions().setExact(true)).fill(SignIn.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đăng nhập"))
                .click();
        page.waitForURL("**/quan-tri");
    }

    /** Fails with what axe says when the page shuts anybody out, or scrolls sideways. */
    public static void assertReadableForAll(Page page) {
        // A blank page has no fault but its blankness.
        page.locator("h1").first().waitFor();
        picture(page);
        var found = new AxeBuilder(page).analyze().getViolations();
        assertThat(found.stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " at "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget().toString())
                                        .toList())
                        .toList())
                .as(page.url())
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("%s does not scroll sideways", page.url())
                .isEqualTo(true);
    }

    /** With {@code -Dpictures=FOLDER} every checked page is also kept as a picture, to be looked at. */
    private static void picture(Page page) {
        var folder = System.getProperty("pictures");
        if (folder == null) return;
        var name = PICTURES.incrementAndGet()
                + page.url().replaceFirst("^https?://[^/]*", "").replaceAll("[^a-z0-9-]+", "_");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of(folder, name.substring(0, Math.min(80, name.length())) + ".png")));
    }

    private Page open(NewContextOptions options) {
        var context = browser.newContext(options.setBaseURL(address).setLocale("vi-VN"));
        context.setDefaultTimeout(20_000);
        contexts.add(context);
        return context.newPage();
    }

    void leave() {
        contexts.forEach(BrowserContext::close);
    }
}
