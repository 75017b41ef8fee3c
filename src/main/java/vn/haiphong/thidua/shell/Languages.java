package vn.haiphong.thidua.shell;

import java.util.Arrays;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Vietnamese by itself, English by {@code ?lang=en}, which then follows the reader from link to link. */
final class Languages {

    static final Locale VIETNAMESE = Locale.of("vi", "VN");
    static final Locale ENGLISH = Locale.ENGLISH;

    /** Marks a link that names its language itself. */
    static final String OWN_LANGUAGE = "hreflang";

    private Languages() {}

    static boolean isEnglish(@Nullable String query) {
        return query != null && Arrays.asList(query.split("&")).contains("lang=en");
    }

    /** The same address in English. */
    static String english(String address) {
        var hash = address.indexOf('#');
        var anchor = hash < 0 ? "" : address.substring(hash);
        var plain = hash < 0 ? address : address.substring(0, hash);
        return plain + (plain.contains("?") ? "&" : "?") + "lang=en" + anchor;
    }

    /** Makes the page's own links and forms stay in English. */
    static void toEnglish(Document document) {
        for (var link : document.select("#first-paint a[href]:not([" + OWN_LANGUAGE + "])")) {
            var address = link.attr("href");
            if (isPage(address)) link.attr("href", english(address));
        }
        for (var form : document.select("#first-paint form[action]")) {
            if (!isPage(form.attr("action"))) continue;
            form.appendElement("input")
                    .attr("type", "hidden")
                    .attr("name", "lang")
                    .attr("value", "en");
        }
    }

    private static boolean isPage(String address) {
        return (address.startsWith("/") || address.startsWith("?"))
                && !address.startsWith("/quan-tri")
                && !address.startsWith("/dang-nhap")
                && !address.startsWith("/api/")
                && !address.startsWith("/anh/")
                && !address.matches("/[^?]*\\.[a-z]+(\\?.*)?");
    }
}
