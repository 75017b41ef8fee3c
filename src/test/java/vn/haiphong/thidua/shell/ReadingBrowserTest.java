package vn.haiphong.thidua.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.haiphong.thidua.Visitors.assertReadableForAll;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haiphong.thidua.BrowserTest;
import vn.haiphong.thidua.Visitors;
import vn.haiphong.thidua.gallery.DemonstrationStories;

/** A citizen finds and reads: home, search, filter, story, movement, congress. */
@BrowserTest
class ReadingBrowserTest {

    private static final String STORY = "/dien-hinh/nguyen-thi-thuy-huong";

    @Autowired
    DemonstrationStories stories;

    @BeforeEach
    void storiesArePublished() {
        stories.publish();
    }

    @Test
    void aCitizenOnAPhoneFindsAStoryWithoutTypingMarks(Visitors visitors) {
        var page = visitors.onPhone();
        page.navigate("/");

        page.getByRole(AriaRole.SEARCHBOX).fill("nguyen thi thuy huong");
        page.getByRole(AriaRole.BUTTON, named("Tìm")).click();
        page.getByRole(AriaRole.LINK, named("Nguyễn Thị Thúy Hường")).first().click();

        assertThat(page).hasURL(java.util.regex.Pattern.compile(STORY + "$"));
        assertThat(page.locator("h1")).hasText("Nguyễn Thị Thúy Hường");
        assertThat(page.locator(".note")).containsText("Dữ liệu minh họa");
    }

    @Test
    void filtersAreLinksThatNarrowAndChipsTakeThemBack(Visitors visitors) {
        var page = visitors.onDesktop();
        page.navigate("/dien-hinh");
        var all = page.locator("#kq").innerText();

        page.locator(".facet").getByText("Hộ gia đình").click();

        assertThat(page).hasURL(java.util.regex.Pattern.compile("loai=ho-gia-dinh"));
        assertThat(page.locator("#kq")).not().hasText(all);
        page.locator(".chips a").first().click();
        assertThat(page.locator("#kq")).hasText(all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/dien-hinh",
                "/dien-hinh?q=cong+nhan&loai=ca-nhan",
                "/dien-hinh?q=xyzzyx",
                STORY,
                "/phong-trao",
                "/dai-hoi",
                "/hoi-nghi",
                "/khong-co-trang-nay"
            })
    void everyReadingPageIsReadableForAll(String path, Visitors visitors) {
        for (var page : new Page[] {visitors.onPhone(), visitors.onPhoneInTheDark(), visitors.onDesktop()}) {
            page.navigate(path);

            assertReadableForAll(page);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/dien-hinh?q=cong+nhan", STORY, "/dai-hoi", "/hoi-nghi", "/phong-trao", "/lay-y-kien"})
    void withoutScriptsAPageSaysTheSame(String path, Visitors visitors) {
        var scripted = visitors.onPhone();
        var plain = visitors.withoutScripts();

        scripted.navigate(path);
        plain.navigate(path);

        assertThat(plain.locator("main").innerText())
                .isNotBlank()
                .isEqualTo(scripted.locator("main").innerText());
    }

    @Test
    void theSearchFormWorksWithoutScripts(Visitors visitors) {
        var page = visitors.withoutScripts();
        page.navigate("/");

        page.getByRole(AriaRole.SEARCHBOX).fill("bac si");
        page.getByRole(AriaRole.BUTTON, named("Tìm")).click();

        assertThat(page.locator(".reg li").first()).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/dien-hinh", STORY, "/dai-hoi", "/hoi-nghi"})
    void aFirstVisitIsSmallAndLeavesNoCookie(String path, Visitors visitors) {
        var page = visitors.onPhone();
        var answers = new ArrayList<Response>();
        page.onResponse(answers::add);

        page.navigate(path);
        page.locator("footer").waitFor();

        var feedless = answers.stream()
                .filter(answer -> !answer.url().contains("/events"))
                .filter(answer -> !answer.request().resourceType().equals("image"))
                .toList();
        assertThat(feedless).hasSizeLessThanOrEqualTo(5);
        assertThat(feedless.stream()
                        .mapToInt(answer -> answer.request().sizes().responseBodySize
                                + answer.request().sizes().responseHeadersSize)
                        .sum())
                .as("bytes over the wire for %s", path)
                .isLessThanOrEqualTo(25_000);
        assertThat(page.context().cookies()).isEmpty();
    }

    @Test
    void theKeyboardAloneReachesTheContentAndAStory(Visitors visitors) {
        var page = visitors.onDesktop();
        page.navigate("/dien-hinh?q=nguyen+thi+thuy+huong");

        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Đến nội dung chính");
        page.keyboard().press("Enter");
        page.locator(".reg h3 a").first().focus();
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).hasText("Nguyễn Thị Thúy Hường");
    }

    @Test
    void inEnglishTheNavigationIsEnglishFromLinkToLink(Visitors visitors) {
        var page = visitors.onDesktop();
        page.navigate("/");

        page.getByRole(AriaRole.LINK, named("English")).click();
        page.locator("header nav").getByRole(AriaRole.LINK).first().click();

        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertReadableForAll(page);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
