package vn.haiphong.thidua.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haiphong.thidua.Http;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.shared.ShownPublicly;
import vn.haiphong.thidua.ui.FirstPaint;

@PortalTest
class FirstPaintDbTest {

    /** Pages that are forms may start Flow at once, as the contract says. */
    private static final List<String> FORMS =
            List.of("dang-nhap", "lay-y-kien/:thong-bao/gui-y-kien", "lay-y-kien/tra-cuu");

    @Autowired
    Http http;

    @Autowired
    ServletContext context;

    @Autowired
    PageCache cache;

    @Test
    void aReaderGetsTheWholePageWithoutACookie() {
        var answer = http.get("/");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body())
                .contains("<html lang=\"vi\">", "<h1>Người tốt, việc tốt của Hải Phòng</h1>", "action=\"/dien-hinh\"")
                .doesNotContain("_csrf");
    }

    @Test
    void aPageSaysWhatItIsInItsHead() {
        var page = http.get("/").body();

        assertThat(page)
                .contains("<link rel=\"canonical\" href=\"http://localhost:8080/\">")
                .contains("<meta name=\"description\"")
                .contains("property=\"og:title\"");
    }

    @Test
    void anUnchangedPageIsNotSentAgain() {
        var etag = http.get("/").headers().firstValue("ETag").orElseThrow();

        var again = http.get("/", "If-None-Match", etag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/khong-co", "/khong-co/gi/o/day", "/tep.txt", "/actuator", "/actuator/env", "/index.html"})
    void whatNobodyAnswersIsNotFound(String path) {
        var answer = http.get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body()).contains("Không có trang ở địa chỉ này");
    }

    @Test
    void anUnknownMachineAddressIsAProblemAndNoPage() {
        var answer = http.get("/api/v1/khong-co");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void englishFollowsTheReaderFromLinkToLink() {
        var page = http.get("/?lang=en").body();

        assertThat(page)
                .contains("<html lang=\"en\">", "href=\"/dien-hinh?lang=en\"", "name=\"lang\" value=\"en\"")
                .containsPattern("<a [^>]*href=\"/\"[^>]*>Tiếng Việt</a>");
    }

    @Test
    void onlyMarkedViewsThatAreOpenToEverybodyComeOutWithoutSignIn() {
        var closed = routes().stream()
                .filter(route -> !route.getNavigationTarget().isAnnotationPresent(AnonymousAllowed.class)
                        || !route.getNavigationTarget().isAnnotationPresent(FirstPaint.class))
                .map(RouteData::getTemplate)
                .filter(template -> !FORMS.contains(template))
                .toList();

        assertThat(closed).contains("quan-tri", "quan-tri/tai-khoan", "quan-tri/nhat-ky");
        for (var template : closed) {
            var answer = http.get("/" + template.replaceAll(":\\w+(\\([^)]*\\))?[?*]?", "x"));
            assertThat(answer.body()).as(template).doesNotContain("first-paint");
            assertThat(answer.statusCode()).as(template).isEqualTo(302);
        }
    }

    @Test
    void everyPublicRouteIsPaintedFirst() {
        var open = routes().stream()
                .filter(route -> !route.getTemplate().startsWith("quan-tri"))
                .filter(route -> !route.getNavigationTarget().isAnnotationPresent(FirstPaint.class))
                .map(RouteData::getTemplate)
                .toList();

        assertThat(open).containsExactlyInAnyOrderElementsOf(FORMS);
    }

    @Test
    void aPageBuiltBeforeAChangeIsNotKeptAfterIt() {
        var before = cache.generation();
        cache.evict(() -> Set.of("/x"));

        cache.keep("/x/1", page(), before);

        assertThat(cache.find("/x/1")).isNull();
    }

    @Test
    void aChangeDropsThePagesBelowItsAddressAndNoOthers() {
        for (var key : List.of("/", "/?lang=en", "/x", "/x?q=a", "/x/1", "/y"))
            cache.keep(key, page(), cache.generation());
        ShownPublicly change = () -> Set.of("/x", "/");

        cache.evict(change);

        assertThat(List.of("/", "/?lang=en", "/x", "/x?q=a", "/x/1", "/y").stream()
                        .filter(key -> cache.find(key) != null))
                .containsExactly("/y");
    }

    private static KeptPage page() {
        return KeptPage.of(200, null, "vi", "", new byte[] {1}, System.nanoTime() + 60_000_000_000L);
    }

    private List<RouteData> routes() {
        var registry = ApplicationRouteRegistry.getInstance(new VaadinServletContext(context));
        return RouteConfiguration.forRegistry(registry).getAvailableRoutes();
    }
}
