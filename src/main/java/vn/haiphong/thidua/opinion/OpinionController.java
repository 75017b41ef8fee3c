package vn.haiphong.thidua.opinion;

import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.haiphong.thidua.file.DocumentDownload;
import vn.haiphong.thidua.paper.Papers.Format;

/** Hands out the report of a notice. */
@Controller
class OpinionController {

    private final OpinionReport report;

    OpinionController(OpinionReport report) {
        this.report = report;
    }

    @GetMapping("/quan-tri/tai/lay-y-kien/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}.{ending:docx|pdf}")
    ResponseEntity<byte[]> report(@PathVariable UUID id, @PathVariable String ending) {
        var format = Format.valueOf(ending.toUpperCase(Locale.ROOT));
        return report.file(new OpinionId(id), format)
                .map(bytes -> DocumentDownload.of("bao-cao-lay-y-kien." + ending, format.mediaType(), bytes))
                .orElseGet(DocumentDownload::missing);
    }
}
