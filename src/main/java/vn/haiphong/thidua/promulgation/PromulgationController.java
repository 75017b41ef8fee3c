package vn.haiphong.thidua.promulgation;

import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.haiphong.thidua.file.DocumentDownload;
import vn.haiphong.thidua.file.Documents;
import vn.haiphong.thidua.paper.Papers.Format;
import vn.haiphong.thidua.shared.StepRefused;

/** Hands out issued papers, and the files of drafts, to those who may read them. */
@Controller
class PromulgationController {

    private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final DraftDesk desk;
    private final PaperDelivery delivery;
    private final Documents documents;

    PromulgationController(DraftDesk desk, PaperDelivery delivery, Documents documents) {
        this.desk = desk;
        this.delivery = delivery;
        this.documents = documents;
    }

    @GetMapping("/quan-tri/tai/van-ban/{id:" + ID + "}/{edition:[1-9][0-9]{0,3}}.{ending:docx|pdf}")
    ResponseEntity<byte[]> paper(@PathVariable UUID id, @PathVariable int edition, @PathVariable String ending) {
        try {
            var file = delivery.file(new DraftId(id), edition, Format.valueOf(ending.toUpperCase(Locale.ROOT)));
            return DocumentDownload.of(file.name(), file.format().mediaType(), file.bytes());
        } catch (AccessDeniedException | StepRefused e) {
            return DocumentDownload.missing();
        }
    }

    @GetMapping("/quan-tri/van-ban/{id:" + ID + "}/tep/{file:" + ID + "}")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable UUID file) {
        try {
            return desk.file(new DraftId(id), file)
                    .flatMap(document ->
                            documents.open(document.id()).map(bytes -> DocumentDownload.of(document, bytes)))
                    .orElseGet(DocumentDownload::missing);
        } catch (AccessDeniedException | StepRefused e) {
            return DocumentDownload.missing();
        }
    }
}
