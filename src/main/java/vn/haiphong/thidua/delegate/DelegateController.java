package vn.haiphong.thidua.delegate;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.StepRefused;

/** Files of the room; the services behind them ask for the right each time. */
@Controller
class DelegateController {

    private static final String NAMED = "{unit:[A-Za-z0-9-]{1,40}}.{ending:xlsx|docx|pdf}";

    private final DelegateFiles files;

    DelegateController(DelegateFiles files) {
        this.files = files;
    }

    @GetMapping(DelegatePaths.FILES + "danh-sach/" + NAMED)
    ResponseEntity<byte[]> list(@PathVariable String unit, @PathVariable String ending) {
        return hand(files.list(new UnitId(unit), ending));
    }

    @GetMapping(DelegatePaths.FILES + "co-cau/" + NAMED)
    ResponseEntity<byte[]> structure(@PathVariable String unit, @PathVariable String ending) {
        return hand(files.structure(new UnitId(unit), ending));
    }

    @ExceptionHandler
    ResponseEntity<String> refused(StepRefused refused) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(refused.getMessage());
    }

    private static ResponseEntity<byte[]> hand(DelegateFile file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.bytes());
    }
}
