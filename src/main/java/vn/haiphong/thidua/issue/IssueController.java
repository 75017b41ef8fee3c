package vn.haiphong.thidua.issue;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.haiphong.thidua.file.DocumentDownload;
import vn.haiphong.thidua.file.Documents;

/** Hands out the files of a difficulty to those who may read it. */
@Controller
class IssueController {

    private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final DifficultyDesk desk;
    private final Documents documents;

    IssueController(DifficultyDesk desk, Documents documents) {
        this.desk = desk;
        this.documents = documents;
    }

    @GetMapping("/quan-tri/vuong-mac/{difficulty:" + ID + "}/tep/{file:" + ID + "}")
    ResponseEntity<byte[]> file(@PathVariable UUID difficulty, @PathVariable UUID file) {
        try {
            return desk.file(new DifficultyId(difficulty), file)
                    .flatMap(document ->
                            documents.open(document.id()).map(bytes -> DocumentDownload.of(document, bytes)))
                    .orElseGet(DocumentDownload::missing);
        } catch (AccessDeniedException e) {
            return DocumentDownload.missing();
        }
    }
}
