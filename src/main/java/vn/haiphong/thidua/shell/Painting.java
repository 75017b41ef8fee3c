package vn.haiphong.thidua.shell;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** One first paint under way: what the page builder tells the filter that waits for it. */
class Painting {

    static final String ATTRIBUTE = Painting.class.getName();

    private int status;
    private @Nullable String location;
    private String language = "vi";
    private String policy = "default-src 'self'";

    /** The painting that this request is for, or null when it came the ordinary way. Only the filter can set it. */
    static @Nullable Painting of(HttpServletRequest request) {
        return (Painting) request.getAttribute(ATTRIBUTE);
    }

    void finish(int status, @Nullable String location, String language, String policy) {
        this.status = status;
        this.location = location;
        this.language = language;
        this.policy = policy;
    }

    /** 0 until the page has been built. */
    int status() {
        return status;
    }

    @Nullable
    String location() {
        return location;
    }

    String language() {
        return language;
    }

    String policy() {
        return policy;
    }
}
