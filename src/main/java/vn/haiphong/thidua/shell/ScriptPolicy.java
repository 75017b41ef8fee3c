package vn.haiphong.thidua.shell;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The content security policy of a reading page: own files, and the few scripts that stand in the page itself. */
final class ScriptPolicy {

    private ScriptPolicy() {}

    static String of(Document document) {
        var scripts = new StringBuilder("script-src 'self'");
        for (var script : document.select("script:not([src])")) {
            if (isCode(script))
                scripts.append(" 'sha256-").append(hash(script.data())).append('\'');
        }
        return "default-src 'self'; img-src 'self' data:; style-src 'self'; " + scripts
                + "; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";
    }

    private static boolean isCode(Element script) {
        return !script.attr("type").equals("application/ld+json");
    }

    private static String hash(String code) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
