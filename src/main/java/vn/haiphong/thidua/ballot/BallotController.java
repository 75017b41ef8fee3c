package vn.haiphong.thidua.ballot;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.haiphong.thidua.file.DocumentDownload;
import vn.haiphong.thidua.file.DocumentId;
import vn.haiphong.thidua.file.Documents;
import vn.haiphong.thidua.paper.Papers.Format;

/** Hands out minutes, the frozen list and attached papers to those who may read the meeting. */
@Controller
class BallotController {

    private static final String UUID_WORD = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String MEETING = "/quan-tri/tai/hoi-dong/{id:" + UUID_WORD + "}";

    private final BallotPapers papers;
    private final Meetings meetings;
    private final Documents documents;

    BallotController(BallotPapers papers, Meetings meetings, Documents documents) {
        this.papers = papers;
        this.meetings = meetings;
        this.documents = documents;
    }

    @GetMapping(MEETING + "/bien-ban-hop.{ending:docx|pdf}")
    ResponseEntity<byte[]> minutes(@PathVariable UUID id, @PathVariable String ending) {
        return hand(papers.minutes(new BallotId(id), format(ending)), "bien-ban-hop", ending);
    }

    @GetMapping(MEETING + "/bien-ban-kiem-phieu.{ending:docx|pdf}")
    ResponseEntity<byte[]> count(@PathVariable UUID id, @PathVariable String ending) {
        return hand(papers.count(new BallotId(id), format(ending)), "bien-ban-kiem-phieu", ending);
    }

    @GetMapping(MEETING + "/phieu.txt")
    ResponseEntity<byte[]> slips(@PathVariable UUID id) {
        return meetings.frozen(new BallotId(id))
                .map(text -> DocumentDownload.of(
                        "phieu.txt", "text/plain;charset=utf-8", text.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(DocumentDownload::missing);
    }

    @GetMapping(MEETING + "/tep/{file:" + UUID_WORD + "}")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable UUID file) {
        return meetings.file(new BallotId(id), new DocumentId(file))
                .flatMap(document -> documents.open(document.id()).map(bytes -> DocumentDownload.of(document, bytes)))
                .orElseGet(DocumentDownload::missing);
    }

    private static ResponseEntity<byte[]> hand(Optional<byte[]> bytes, String name, String ending) {
        return bytes.map(found ->
                        DocumentDownload.of(name + "." + ending, format(ending).mediaType(), found))
                .orElseGet(DocumentDownload::missing);
    }

    private static Format format(String ending) {
        return Format.valueOf(ending.toUpperCase(Locale.ROOT));
    }
}
