package vn.haiphong.thidua.archive;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.haiphong.thidua.file.DocumentDownload;

/** Hands out the archive, and single copies; the service asks for the right each time. */
@Controller
class ArchiveController {

    private final Archive archive;

    ArchiveController(Archive archive) {
        this.archive = archive;
    }

    // Written in the thread of the request: a later one would not know who asks. Headers are set once it was let in.
    @GetMapping(ArchivePaths.ZIP)
    void zip(HttpServletResponse answer) throws IOException {
        archive.count("");
        answer.setContentType("application/zip");
        answer.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"luu-tru.zip\"");
        answer.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        answer.setHeader("X-Content-Type-Options", "nosniff");
        archive.write(answer.getOutputStream());
    }

    @GetMapping("/quan-tri/tai/luu-tru/{seq:[1-9][0-9]{0,12}}.json")
    ResponseEntity<byte[]> copy(@PathVariable long seq) {
        return archive.text(seq)
                .map(text -> DocumentDownload.of(
                        "luu-tru-" + seq + ".json", "application/json", text.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(DocumentDownload::missing);
    }
}
