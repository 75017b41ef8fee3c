package vn.haiphong.thidua.door;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.haiphong.thidua.organisation.UnitId;

/** Cards to print; the service behind asks for the right. */
@Controller
class CardController {

    private static final String ALL = "tat-ca";

    private final Cards cards;

    CardController(Cards cards) {
        this.cards = cards;
    }

    @GetMapping(DoorPaths.SHEETS + "{delegation:[A-Za-z0-9-]{1,40}}.pdf")
    ResponseEntity<byte[]> sheets(@PathVariable String delegation) {
        var bytes = cards.print(delegation.equals(ALL) ? null : new UnitId(delegation));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("the-dai-bieu-" + delegation + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }
}
