package vn.haiphong.thidua;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Starts one Chromium for all browser tests and gives each test visitors of its own. */
class Chromium implements ParameterResolver, AfterEachCallback {

    private static final Namespace HERE = Namespace.create(Chromium.class);
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Closed by JUnit behind the last test. */
    private record Running(Playwright playwright, com.microsoft.playwright.Browser browser) implements AutoCloseable {

        static Running start() {
            // A machine that builds beside the tests is slow; what is waited for still has to come.
            PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            var program = Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium");
            var options =
                    new LaunchOptions().setExecutablePath(Path.of(program)).setArgs(FLAGS);
            return new Running(playwright, playwright.chromium().launch(options));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visitors.class;
    }

    @Override
    public Visitors resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var running =
                test.getRoot().getStore(HERE).computeIfAbsent(Running.class, key -> Running.start(), Running.class);
        var http = SpringExtension.getApplicationContext(test).getBean(Http.class);
        var visitors = new Visitors(running.browser(), http.address(""));
        test.getStore(HERE).put(Visitors.class, visitors);
        return visitors;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var visitors = test.getStore(HERE).remove(Visitors.class, Visitors.class);
        if (visitors != null) visitors.leave();
    }
}
