package vn.haiphong.thidua.nomination;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.haiphong.thidua.file.DocumentDownload;
import vn.haiphong.thidua.file.Documents;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.paper.Papers.Format;
import vn.haiphong.thidua.paper.Spreadsheets;
import vn.haiphong.thidua.shared.StepRefused;

/** Hands out the files of a nomination and the official letters to those who may read them. */
@Controller
class NominationController {

    private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final NominationDesk desk;
    private final Submissions submissions;
    private final Documents documents;
    private final NominationSheet sheet;
    private final Spreadsheets spreadsheets;
    private final Units units;

    NominationController(
            NominationDesk desk,
            Submissions submissions,
            Documents documents,
            NominationSheet sheet,
            Spreadsheets spreadsheets,
            Units units) {
        this.desk = desk;
        this.submissions = submissions;
        this.documents = documents;
        this.sheet = sheet;
        this.spreadsheets = spreadsheets;
        this.units = units;
    }

    // Written in the thread of the request: a later one would not know who asks.
    @GetMapping(NominationPaths.SHEET)
    void sheet(@RequestParam MultiValueMap<String, String> asked, HttpServletResponse answer) throws IOException {
        var table = sheet.table(NominationFilter.of(word -> Optional.ofNullable(asked.getFirst(word)), units.tree()));
        answer.setContentType(Spreadsheets.MEDIA_TYPE);
        answer.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ho-so-de-nghi.xlsx\"");
        answer.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        answer.setHeader("X-Content-Type-Options", "nosniff");
        spreadsheets.write(table, answer.getOutputStream());
    }

    @GetMapping("/quan-tri/ho-so/{nomination:" + ID + "}/tep/{file:" + ID + "}")
    ResponseEntity<byte[]> file(@PathVariable UUID nomination, @PathVariable UUID file) {
        try {
            return desk.file(new NominationId(nomination), file)
                    .flatMap(document ->
                            documents.open(document.id()).map(bytes -> DocumentDownload.of(document, bytes)))
                    .orElseGet(DocumentDownload::missing);
        } catch (AccessDeniedException e) {
            return DocumentDownload.missing();
        }
    }

    @GetMapping("/quan-tri/tai/to-trinh/{id:" + ID + "}.{ending:docx|pdf}")
    ResponseEntity<byte[]> letter(@PathVariable UUID id, @PathVariable String ending) {
        var format = Format.valueOf(ending.toUpperCase(Locale.ROOT));
        try {
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(format.mediaType()))
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename("to-trinh." + ending)
                                    .build()
                                    .toString())
                    .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                    .header("X-Content-Type-Options", "nosniff")
                    .body(submissions.letter(id, format));
        } catch (AccessDeniedException | StepRefused e) {
            return DocumentDownload.missing();
        }
    }
}
