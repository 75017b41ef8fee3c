package vn.haiphong.thidua.congress;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.haiphong.thidua.shared.StepRefused;

/** The desk for hardware buttons, TV crews and scripts that carry an access token. */
@RestController
@RequestMapping("/api/v1/congress/agenda")
class DeskController {

    private static final String KEY = "Idempotency-Key";

    record Answer(long revision) {}

    record Start(@Nullable Boolean finishCurrent) {}

    record Delay(@Nullable Integer minutes, @Nullable Boolean shiftRest) {}

    record Telling(@Nullable String text) {}

    private final CongressDesk desk;

    DeskController(CongressDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/items/{id}/start")
    Answer start(
            @PathVariable String id,
            @RequestBody(required = false) @Nullable Start start,
            @RequestHeader(name = KEY, required = false) @Nullable String key) {
        var finish = start != null && Boolean.TRUE.equals(start.finishCurrent());
        return new Answer(desk.start(new AgendaItemId(id), finish, key));
    }

    @PostMapping("/items/{id}/finish")
    Answer finish(@PathVariable String id, @RequestHeader(name = KEY, required = false) @Nullable String key) {
        return new Answer(desk.finish(new AgendaItemId(id), key));
    }

    @PostMapping("/items/{id}/delay")
    Answer delay(
            @PathVariable String id,
            @RequestBody Delay delay,
            @RequestHeader(name = KEY, required = false) @Nullable String key) {
        var minutes = delay.minutes() == null ? 0 : delay.minutes();
        return new Answer(desk.delay(new AgendaItemId(id), minutes, !Boolean.FALSE.equals(delay.shiftRest()), key));
    }

    @PostMapping("/items/{id}/cancel")
    Answer cancel(@PathVariable String id, @RequestHeader(name = KEY, required = false) @Nullable String key) {
        return new Answer(desk.cancel(new AgendaItemId(id), key));
    }

    @PostMapping("/items/{id}/reopen")
    Answer reopen(@PathVariable String id, @RequestHeader(name = KEY, required = false) @Nullable String key) {
        return new Answer(desk.reopen(new AgendaItemId(id), key));
    }

    @PostMapping("/announcements")
    Answer announce(@RequestBody Telling telling, @RequestHeader(name = KEY, required = false) @Nullable String key) {
        return new Answer(desk.announce(telling.text() == null ? "" : telling.text(), key));
    }

    @DeleteMapping("/announcements")
    Answer clear(@RequestHeader(name = KEY, required = false) @Nullable String key) {
        return new Answer(desk.clearAnnouncement(key));
    }

    @PostMapping("/undo")
    Answer undo(@RequestHeader(name = KEY, required = false) @Nullable String key) {
        return new Answer(desk.undo(key));
    }

    @ExceptionHandler
    ProblemDetail refused(StepRefused refused) {
        var status = switch (refused) {
            case UnknownAgendaItem unknown -> HttpStatus.NOT_FOUND;
            case PressMistaken mistaken -> HttpStatus.BAD_REQUEST;
            default -> HttpStatus.CONFLICT;
        };
        return ProblemDetail.forStatusAndDetail(status, refused.getMessage());
    }
}
