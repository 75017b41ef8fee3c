package vn.haiphong.thidua.ui;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a public page says of itself to crawlers and to those who share it.
 *
 * @param title for the window, without the portal's name
 * @param description one or two sentences, at most 200 characters are shown
 * @param path canonical address inside the portal with its query, beginning with a slash
 * @param image address inside the portal of a picture for sharing, or null
 * @param structured the page's schema.org object as nested maps and lists with {@code @type}, or null; the context is added
 * @param listed whether search engines should keep the page
 * @param feed address inside the portal of an Atom feed of what the page lists, or null
 */
public record PageHead(
        String title,
        String description,
        String path,
        @Nullable String image,
        @Nullable Map<String, ?> structured,
        boolean listed,
        @Nullable String feed) {

    public static PageHead of(String title, String description, String path) {
        return new PageHead(title, description, path, null, null, true, null);
    }

    public PageHead withStructured(Map<String, ?> thing) {
        return new PageHead(title, description, path, image, thing, listed, feed);
    }

    public PageHead withImage(@Nullable String address) {
        return new PageHead(title, description, path, address, structured, listed, feed);
    }

    public PageHead unlisted() {
        return new PageHead(title, description, path, image, structured, false, feed);
    }

    public PageHead withFeed(String address) {
        return new PageHead(title, description, path, image, structured, listed, address);
    }
}
