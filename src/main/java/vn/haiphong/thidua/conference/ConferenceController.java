package vn.haiphong.thidua.conference;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.haiphong.thidua.file.DocumentDownload;
import vn.haiphong.thidua.file.Documents;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.StepRefused;

/** Hands out the files of a conference to those who may read its record. */
@Controller
class ConferenceController {

    private final ConferenceDesk desk;
    private final Documents documents;

    ConferenceController(ConferenceDesk desk, Documents documents) {
        this.desk = desk;
        this.documents = documents;
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
