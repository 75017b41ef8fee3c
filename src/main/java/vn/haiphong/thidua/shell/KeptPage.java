package vn.haiphong.thidua.shell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * One finished answer to a reader, ready to be sent again.
 *
 * @param location where a 301 leads, else null
 * @param policy the content security policy that fits this page's scripts
 * @param staleAt {@link System#nanoTime()} after which it is built anew
 */
record KeptPage(
        int status,
        @Nullable String location,
        String language,
        String policy,
        byte[] body,
        byte[] zipped,
        String etag,
        long staleAt) {

    static KeptPage of(
            int status, @Nullable String location, String language, String policy, byte[] body, long staleAt) {
        var sum = new CRC32C();
        sum.update(body);
        var etag = "W/\"" + HexFormat.of().toHexDigits(sum.getValue(), 8) + Integer.toHexString(body.length) + "\"";
        return new KeptPage(status, location, language, policy, body, zip(body), etag, staleAt);
    }

    boolean isStale() {
        return System.nanoTime() - staleAt > 0;
    }

    /** Only answers that many readers share are worth keeping; addresses that do not exist are endless. */
    boolean isWorthKeeping() {
        return status == 200 || status == 301 || status == 410;
    }

    int weight() {
        return body.length + zipped.length + 500;
    }

    private static byte[] zip(byte[] body) {
        var out = new ByteArrayOutputStream(body.length / 3 + 64);
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
