package vn.haiphong.thidua.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers readers with the first HTML of a page, kept or built once by the view itself; no session, no cookie.
 *
 * @see "ARCHITECTURE, First paint"
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class FirstPaintFilter extends OncePerRequestFilter {

    private static final int LONGEST_ADDRESS = 2_000;

    private final FirstPaintAddresses addresses;
    private final PageCache cache;

    /** One page is built once even when a crowd asks for it at the same moment. */
    private final ReentrantLock[] locks =
            Stream.generate(ReentrantLock::new).limit(64).toArray(ReentrantLock[]::new);

    FirstPaintFilter(FirstPaintAddresses addresses, PageCache cache) {
        this.addresses = addresses;
        this.cache = cache;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = key(request);
        var kept = isReading(request) ? cache.find(key) : null;
        if (kept != null) {
            send(kept, request, response);
            return;
        }
        var seconds = addresses.keptFor(request);
        if (seconds.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        if (key.length() > LONGEST_ADDRESS) {
            response.sendError(HttpServletResponse.SC_REQUEST_URI_TOO_LONG);
            return;
        }
        var lock = locks[Math.floorMod(key.hashCode(), locks.length)];
        lock.lock();
        try {
            kept = cache.find(key);
            if (kept == null) kept = build(key, seconds.get(), request, response, chain);
        } finally {
            lock.unlock();
        }
        send(kept, request, response);
    }

    private static boolean isReading(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static String key(HttpServletRequest request) {
        return request.getQueryString() == null
                ? request.getRequestURI()
                : request.getRequestURI() + "?" + request.getQueryString();
    }

    private KeptPage build(
            String key, Duration lasts, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var generation = cache.generation();
        var session = new StubSession(request.getServletContext());
        var painting = new Painting();
        request.setAttribute(Painting.ATTRIBUTE, painting);
        var buffer = new CapturedResponse(response);
        try {
            chain.doFilter(new Sessionless(request, session), buffer);
        } finally {
            session.invalidate();
            request.removeAttribute(Painting.ATTRIBUTE);
        }
        var body = buffer.body();
        var built = buffer.getStatus();
        var status = painting.status() == 0 ? built : painting.status();
        var page = KeptPage.of(
                status,
                painting.location(),
                painting.language(),
                painting.policy(),
                status == 301 ? new byte[0] : body,
                System.nanoTime() + lasts.toNanos());
        if (!lasts.isZero()) cache.keep(key, page, generation);
        return page;
    }

    private static void send(KeptPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Content-Security-Policy", page.policy());
        if (page.location() != null) response.setHeader("Location", page.location());
        if (page.status() == 200) {
            response.setHeader("ETag", page.etag());
            if (page.etag().equals(request.getHeader("If-None-Match"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        response.setStatus(page.status());
        response.setContentType(
                "text/html;charset=" + StandardCharsets.UTF_8.name().toLowerCase());
        response.setHeader("Content-Language", page.language());
        var accepted = request.getHeader("Accept-Encoding");
        var zip = accepted != null && accepted.contains("gzip");
        if (zip) response.setHeader("Content-Encoding", "gzip");
        var bytes = zip ? page.zipped() : page.body();
        response.setContentLength(bytes.length);
        if (request.getMethod().equals("GET")) response.getOutputStream().write(bytes);
    }

    /** A request whose session the container does not know. */
    private static class Sessionless extends HttpServletRequestWrapper {

        private final HttpSession session;

        Sessionless(HttpServletRequest request, HttpSession session) {
            super(request);
            this.session = session;
        }

        @Override
        public HttpSession getSession(boolean create) {
            return session;
        }

        @Override
        public HttpSession getSession() {
            return session;
        }

        @Override
        public String changeSessionId() {
            return session.getId();
        }

        /** A reader is nobody in particular, signed in or not: the page is kept for all. */
        @Override
        public jakarta.servlet.http.Cookie[] getCookies() {
            return new jakarta.servlet.http.Cookie[0];
        }

        @Override
        public String getRequestedSessionId() {
            return null;
        }

        @Override
        public boolean isRequestedSessionIdValid() {
            return false;
        }

        // The page itself is always asked for whole; conditions and methods are answered from the kept copy.
        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getHeader(String name) {
            return isPrivate(name) ? null : super.getHeader(name);
        }

        private static boolean isPrivate(String name) {
            return name.equalsIgnoreCase("Cookie")
                    || name.equalsIgnoreCase("Authorization")
                    || name.equalsIgnoreCase("If-None-Match")
                    || name.equalsIgnoreCase("If-Modified-Since")
                    || name.equalsIgnoreCase("Accept-Language");
        }
    }
}
