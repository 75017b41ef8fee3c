package vn.haiphong.thidua.ui;

/** Thrown in {@code beforeEnter}: the thing lives at another address for good; the page answers 301. */
public class MovedException extends RuntimeException {

    private final String path;

    /** @param path the new address inside the portal, beginning with a slash */
    public MovedException(String path) {
        super("Moved to " + path);
        this.path = path;
    }

    public String path() {
        return path;
    }
}
