package vn.haiphong.thidua.unitplan;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.haiphong.thidua.file.DocumentDownload;
import vn.haiphong.thidua.file.Documents;
import vn.haiphong.thidua.organisation.UnitId;

/** Hands out the files of a unit's plan to those who may read the plan. */
@Controller
class UnitPlanController {

    private final UnitPlanDesk desk;
    private final Documents documents;

    UnitPlanController(UnitPlanDesk desk, Documents documents) {
        this.desk = desk;
        this.documents = documents;
    }

    @GetMapping("/quan-tri/ke-hoach-don-vi/{unit}/tep/{file:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}")
    ResponseEntity<byte[]> file(@PathVariable String unit, @PathVariable UUID file) {
        try {
            return desk.file(new UnitId(unit), file)
                    .flatMap(document ->
                            documents.open(document.id()).map(bytes -> DocumentDownload.of(document, bytes)))
                    .orElseGet(DocumentDownload::missing);
        } catch (AccessDeniedException e) {
            return DocumentDownload.missing();
        }
    }
}
