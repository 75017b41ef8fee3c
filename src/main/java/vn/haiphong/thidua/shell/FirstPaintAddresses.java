package vn.haiphong.thidua.shell;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import vn.haiphong.thidua.ui.FirstPaint;

/**
 * Decides which requests are answered by first paint: marked views that are open to everybody, and addresses nobody
 * answers (they get the page for 404). Everything else goes the ordinary way and through its access control.
 */
@Component
class FirstPaintAddresses {

    /** Answered by machinery, never by a page for readers. */
    private static final List<String> MACHINERY = List.of(
            "/api/",
            "/actuator/health",
            "/VAADIN/",
            "/vaadinServlet",
            "/quan-tri",
            "/dang-nhap",
            "/dang-xuat",
            "/error",
            "/login",
            "/logout",
            "/anh/",
            "/sw.js",
            "/offline");

    private static final Duration NOT_FOUND_KEPT = Duration.ZERO;

    private final ServletContext context;
    private final RequestMappingHandlerMapping controllers;

    FirstPaintAddresses(
            ServletContext context,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping controllers) {
        this.context = context;
        this.controllers = controllers;
    }

    /** How long the first paint for this request may be kept; empty when it is not answered by first paint. */
    Optional<Duration> keptFor(HttpServletRequest request) {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) return Optional.empty();
        var path = request.getRequestURI();
        if (MACHINERY.stream().anyMatch(path::startsWith) || isOfFlow(request)) return Optional.empty();
        var target = RouteConfiguration.forRegistry(
                        ApplicationRouteRegistry.getInstance(new VaadinServletContext(context)))
                .getRoute(decoded(path));
        if (target.isEmpty()) {
            return isAnsweredElsewhere(request) ? Optional.empty() : Optional.of(NOT_FOUND_KEPT);
        }
        return target.filter(view -> view.isAnnotationPresent(AnonymousAllowed.class))
                .map(view -> view.getAnnotation(FirstPaint.class))
                .map(mark -> Duration.ofSeconds(mark.seconds()));
    }

    private static boolean isOfFlow(HttpServletRequest request) {
        var query = request.getQueryString();
        return query != null && (query.startsWith("v-r=") || query.contains("&v-r="));
    }

    private boolean isAnsweredElsewhere(HttpServletRequest request) {
        try {
            ServletRequestPathUtils.parseAndCache(request);
            return controllers.getHandler(request) != null
                    || context.getResource(request.getRequestURI()) != null
                            && !request.getRequestURI().endsWith("/")
                    || getClass().getResource("/META-INF/resources" + request.getRequestURI()) != null
                            && !request.getRequestURI().endsWith("/");
        } catch (Exception e) {
            // A controller that refuses this very request (wrong parameters, wrong Accept) is still the one to answer.
            return true;
        }
    }

    /** The route's own form of the path, without the slash at its beginning. */
    static String decoded(String uri) {
        try {
            var path = URLDecoder.decode(uri.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8);
            // The router overlooks blanks at the ends, and a page would have two addresses; undecoded they count.
            return path.equals(path.strip()) ? path : uri.substring(1);
        } catch (IllegalArgumentException e) {
            return uri.substring(1);
        }
    }
}
