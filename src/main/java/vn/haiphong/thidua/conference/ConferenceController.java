package vn.haiphong.thidua.conference;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.haiphong.thidua.file.DocumentDownload;
import vn.haiphong.thidua.file.Documents;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.paper.Spreadsheets;
import vn.haiphong.thidua.shared.StepRefused;

/** Hands out the files of a conference to those who may read its record, and the list as a table. */
@Controller
class ConferenceController {

    private final ConferenceDesk desk;
    private final Documents documents;
    private final ConferenceSheet sheet;
    private final Spreadsheets spreadsheets;
    private final Units units;

    ConferenceController(
            ConferenceDesk desk, Documents documents, ConferenceSheet sheet, Spreadsheets spreadsheets, Units units) {
        this.desk = desk;
        this.documents = documents;
        this.sheet = sheet;
        this.spreadsheets = spreadsheets;
        this.units = units;
    }

    // Written in the thread of the request: a later one would not know who asks.
    @GetMapping(ConferencePaths.SHEET)
    void sheet(@RequestParam MultiValueMap<String, String> asked, HttpServletResponse answer) throws IOException {
        var table = sheet.table(ConferenceFilter.of(asked, units.tree()));
        answer.setContentType(Spreadsheets.MEDIA_TYPE);
        answer.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"hoi-nghi.xlsx\"");
        answer.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        answer.setHeader("X-Content-Type-Options", "nosniff");
        spreadsheets.write(table, answer.getOutputStream());
    }

    @GetMapping("/quan-tri/hoi-nghi/{unit}/tep/{file:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}")
    ResponseEntity<byte[]> file(@PathVariable String unit, @PathVariable UUID file) {
        try {
            return desk.file(new UnitId(unit), file)
                    .flatMap(document ->
                            documents.open(document.id()).map(bytes -> DocumentDownload.of(document, bytes)))
                    .orElseGet(DocumentDownload::missing);
        } catch (AccessDeniedException | StepRefused e) {
            return DocumentDownload.missing();
        }
    }
}
