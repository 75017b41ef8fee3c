package vn.haiphong.thidua.congress;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;

/** The agenda and its feed for machines and for open pages. */
@RestController
@RequestMapping("/api/v1/congress/agenda")
class AgendaController {

    private final PublishedAgenda published;
    private final AgendaBoard board;

    AgendaController(PublishedAgenda published, AgendaBoard board) {
        this.published = published;
        this.board = board;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Nullable
    ResponseEntity<AgendaAnswer> agenda(WebRequest request) {
        // The revision alone is read for the many who ask again and have it already.
        if (published
                .revision()
                .map(AgendaController::etag)
                .filter(request::checkNotModified)
                .isPresent()) return null;
        var agenda = published.current().orElseThrow(AgendaController::noCongress);
        return ResponseEntity.ok()
                .eTag(etag(agenda.revision()))
                .cacheControl(CacheControl.noCache())
                .body(AgendaAnswer.of(agenda));
    }

    /**
     * @param since what the page shows when it opens the feed for the first time; the browser names it afterwards
     * @param screen {@code hall} for the parts of the hall screen, {@code desk} for a line without parts
     */
    @GetMapping("/events")
    ResponseEntity<ResponseBodyEmitter> events(
            HttpMethod method,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
            @RequestParam(name = "since", required = false) @Nullable String since,
            @RequestParam(name = "screen", required = false) @Nullable String screen,
            @RequestParam(name = "lang", required = false) @Nullable String language) {
        var answer = ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_EVENT_STREAM, java.nio.charset.StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                // A proxy that collects answers before it sends them would hold the feed back.
                .header("X-Accel-Buffering", "no");
        if (method == HttpMethod.HEAD) return answer.build();
        var seen = revision(last);
        return answer.body(board.open(seen != null ? seen : revision(since), AgendaBoard.Feed.of(screen, language)));
    }

    private static @Nullable Long revision(@Nullable String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    private static String etag(long revision) {
        return "\"a" + revision + "\"";
    }

    private static ResponseStatusException noCongress() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "Chưa có Đại hội nào trong cổng.");
    }
}
