package vn.haiphong.thidua.report;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
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
import vn.haiphong.thidua.paper.PaperFile;
import vn.haiphong.thidua.paper.Papers.Format;
import vn.haiphong.thidua.paper.Spreadsheets;
import vn.haiphong.thidua.shared.StepRefused;

/** Files of the room at addresses that can be kept; the services behind them ask for the right each time. */
@Controller
class DownloadController {

    private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final TaskSheet taskSheet;
    private final Spreadsheets spreadsheets;
    private final UrgingLetters letters;
    private final ResultReports results;
    private final Syntheses syntheses;

    DownloadController(
            TaskSheet taskSheet,
            Spreadsheets spreadsheets,
            UrgingLetters letters,
            ResultReports results,
            Syntheses syntheses) {
        this.taskSheet = taskSheet;
        this.spreadsheets = spreadsheets;
        this.letters = letters;
        this.results = results;
        this.syntheses = syntheses;
    }

    // Written in the thread of the request: a later one would not know who asks.
    @GetMapping(ReportPaths.DESK_SHEET)
    void tasks(HttpServletResponse answer) throws IOException {
        var table = taskSheet.table();
        name(answer, "tien-do.xlsx", Spreadsheets.MEDIA_TYPE);
        spreadsheets.write(table, answer.getOutputStream());
    }

    @GetMapping("/quan-tri/tai/cong-van/{id:" + ID + "}.{ending:docx|pdf}")
    void letter(@PathVariable UUID id, @PathVariable String ending, HttpServletResponse answer) throws IOException {
        hand(letters.file(id, format(ending)), answer);
    }

    @GetMapping("/quan-tri/tai/cong-van/{batch:" + ID + "}.zip")
    void lettersOfOneGo(@PathVariable UUID batch, HttpServletResponse answer) throws IOException {
        name(answer, "cong-van-don-doc.zip", "application/zip");
        letters.zip(batch, answer.getOutputStream());
    }

    @GetMapping("/quan-tri/tai/bao-cao/{unit:[A-Za-z0-9-]{1,40}}.{ending:docx|pdf}")
    void result(@PathVariable String unit, @PathVariable String ending, HttpServletResponse answer) throws IOException {
        hand(results.file(new UnitId(unit), format(ending)), answer);
    }

    @GetMapping("/quan-tri/tai/tong-hop/{id:" + ID + "}.{ending:docx|pdf}")
    void synthesis(@PathVariable UUID id, @PathVariable String ending, HttpServletResponse answer) throws IOException {
        hand(syntheses.file(id, format(ending)), answer);
    }

    @GetMapping("/quan-tri/tai/tong-hop/{id:" + ID + "}.xlsx")
    void synthesisFigures(@PathVariable UUID id, HttpServletResponse answer) throws IOException {
        var table = syntheses.figures(id);
        name(answer, "so-lieu-tong-hop.xlsx", Spreadsheets.MEDIA_TYPE);
        spreadsheets.write(table, answer.getOutputStream());
    }

    /** What is not there, or cannot be had now, says so instead of failing. */
    @ExceptionHandler
    ResponseEntity<String> refused(StepRefused refused) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(refused.getMessage());
    }

    private static Format format(String ending) {
        return Format.valueOf(ending.toUpperCase(Locale.ROOT));
    }

    private static void hand(PaperFile file, HttpServletResponse answer) throws IOException {
        name(answer, file.name(), file.format().mediaType());
        answer.setContentLength(file.bytes().length);
        answer.getOutputStream().write(file.bytes());
    }

    private static void name(HttpServletResponse answer, String name, String mediaType) {
        answer.setContentType(mediaType);
        answer.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        answer.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        answer.setHeader("X-Content-Type-Options", "nosniff");
    }
}
