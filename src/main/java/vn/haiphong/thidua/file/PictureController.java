package vn.haiphong.thidua.file;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves renditions: released ones to everybody, others to staff only, and nothing else the vault holds. */
@Controller
class PictureController {

    private static final Set<String> STAFF =
            Set.of("ROLE_ADMIN", "ROLE_ORGANISER", "ROLE_UNIT", "ROLE_EDITOR", "ROLE_OPERATOR", "ROLE_LEADER");
    private static final String FOR_EVERYBODY =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable().getHeaderValue();
    private static final String FOR_STAFF = "private, no-store";

    private final StoredPictureRepository pictures;
    private final Vault vault;

    PictureController(StoredPictureRepository pictures, Vault vault) {
        this.pictures = pictures;
        this.vault = vault;
    }

    @GetMapping("/anh/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}/{width:[1-9][0-9]{0,3}}.jpg")
    ResponseEntity<byte[]> rendition(@PathVariable UUID id, @PathVariable int width) {
        var rendition = pictures.findServed(new PictureId(id), width).orElse(null);
        if (rendition == null || !rendition.released() && !staffAsks()) return missing();
        var answer = ResponseEntity.ok()
                .eTag(rendition.content())
                .header(HttpHeaders.CACHE_CONTROL, rendition.released() ? FOR_EVERYBODY : FOR_STAFF)
                .header("X-Content-Type-Options", "nosniff");
        return vault.get(rendition.content())
                .map(bytes -> answer.contentType(MediaType.IMAGE_JPEG).body(bytes))
                .orElseGet(PictureController::missing);
    }

    /** Without this the router of the pages would answer, with a page. */
    @GetMapping("/anh/**")
    ResponseEntity<byte[]> anythingElse() {
        return missing();
    }

    private static boolean staffAsks() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null
                && signedIn.isAuthenticated()
                && signedIn.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .anyMatch(STAFF::contains);
    }

    /** Not to be remembered: the picture may be released a moment later. */
    private static ResponseEntity<byte[]> missing() {
        return ResponseEntity.notFound().cacheControl(CacheControl.noStore()).build();
    }
}
