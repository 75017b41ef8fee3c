package vn.haiphong.thidua.file;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How a document leaves the house: as a file to save, never to be shown or guessed at by the browser. */
public final class DocumentDownload {

    private DocumentDownload() {}

    /** For the controller of the room that owns the document, after it has checked who asks. */
    public static ResponseEntity<byte[]> of(Document document, byte[] bytes) {
        return of(document.name(), document.kind().mediaType(), bytes);
    }

    /** For what a room makes itself, e.g. a table or a paper. */
    public static ResponseEntity<byte[]> of(String name, String mediaType, byte[] bytes) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(bytes);
    }

    /** Nothing there, or nothing for who asks: both look the same. */
    public static ResponseEntity<byte[]> missing() {
        return ResponseEntity.notFound().cacheControl(CacheControl.noStore()).build();
    }
}
