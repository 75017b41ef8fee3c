package vn.haiphong.thidua.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.VietnameseText;

/**
 * The page of the door: plain files that a phone keeps, so that it works without a network, and what it exchanges with the
 * portal when there is one. Not a Flow view, which lives on the server alone.
 */
@Controller
class DoorController {

    private static final String POLICY = "default-src 'self'; img-src 'self' data:; media-src 'self' blob:;"
            + " object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    private static final Map<String, MediaType> FILES = Map.of(
            "don-tiep.js", new MediaType("text", "javascript", StandardCharsets.UTF_8),
            "sw.js", new MediaType("text", "javascript", StandardCharsets.UTF_8),
            "don-tiep.css", new MediaType("text", "css", StandardCharsets.UTF_8),
            "tokens.css", new MediaType("text", "css", StandardCharsets.UTF_8));

    private final Arrivals arrivals;
    private final CurrentAccount current;

    DoorController(Arrivals arrivals, CurrentAccount current) {
        this.arrivals = arrivals;
        this.current = current;
    }

    /** What a door is told of a delegate: what stands on the card. */
    record Expected(
            UUID id,
            int number,
            String code,
            String name,
            String key,
            String unit,
            String delegation,
            String kind,
            String seat) {}

    /** @param header in which the token goes back */
    record Opening(String who, String header, String token, List<Expected> expected) {}

    /** @param at milliseconds by the clock of the door */
    record Sent(UUID id, UUID delegate, boolean arrived, long at, String door) {}

    record Exchange(long since, List<Sent> noted) {}

    record Told(UUID id, boolean arrived, long at, String door) {}

    record Answer(long revision, List<Told> changes) {}

    @GetMapping(DoorPaths.DOOR)
    ResponseEntity<byte[]> page() {
        // The page itself holds no name, but whoever may not note anything has no use for it.
        arrivals.demandDoor();
        return file("don-tiep.html", MediaType.TEXT_HTML);
    }

    @GetMapping(DoorPaths.DOOR + "/{name:don-tiep\\.js|sw\\.js|don-tiep\\.css|tokens\\.css}")
    ResponseEntity<byte[]> part(@PathVariable String name) {
        return file(name, FILES.get(name));
    }

    @GetMapping(DoorPaths.DOOR + "/danh-sach")
    ResponseEntity<Opening> opening(CsrfToken token) {
        var expected = arrivals.expected().stream()
                .map(card -> new Expected(
                        card.delegate(),
                        card.number(),
                        card.code(),
                        card.name(),
                        VietnameseText.fold(card.name()),
                        card.unit(),
                        card.delegationName(),
                        card.kind().label(),
                        card.seat() == null ? "" : card.seat()))
                .toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Opening(current.get().displayName(), token.getHeaderName(), token.getToken(), expected));
    }

    @PostMapping(DoorPaths.DOOR + "/den")
    ResponseEntity<Answer> exchange(@RequestBody Exchange sent) {
        var news = arrivals.exchange(
                sent.since(),
                sent.noted().stream()
                        .map(one -> new Arrivals.Noted(
                                one.id(), one.delegate(), one.arrived(), Instant.ofEpochMilli(one.at()), one.door()))
                        .toList());
        var changes = news.changes().stream()
                .map(one -> new Told(one.delegate(), one.arrived(), one.at().toEpochMilli(), one.door()))
                .toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Answer(news.revision(), changes));
    }

    @ExceptionHandler
    ResponseEntity<String> refused(StepRefused refused) {
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(refused.getMessage());
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type) {
        try (var stream = DoorController.class.getResourceAsStream("/door/" + name)) {
            if (stream == null) throw new IllegalStateException("Missing on the class path: door/" + name);
            return ResponseEntity.ok()
                    .contentType(type)
                    .cacheControl(CacheControl.noCache())
                    .header("Content-Security-Policy", POLICY)
                    .header("X-Content-Type-Options", "nosniff")
                    .header(HttpHeaders.VARY, "Cookie")
                    // The script lies one folder below the page it serves.
                    .header("Service-Worker-Allowed", DoorPaths.DOOR)
                    .body(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
