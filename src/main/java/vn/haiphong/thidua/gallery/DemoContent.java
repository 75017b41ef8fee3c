package vn.haiphong.thidua.gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The invented exemplars that show what the portal is for. */
@Service
public class DemoContent {

    private static final String FILE = "exemplars.jsonl";

    private final ImportFile files;
    private final PublishedStories stories;

    DemoContent(ImportFile files, PublishedStories stories) {
        this.files = files;
        this.stories = stories;
    }

    /**
     * Imports them when no story is published yet.
     *
     * @return how many were added
     */
    @PreAuthorize("hasRole('ADMIN')")
    public long load() {
        if (stories.count() > 0) return 0;
        try (var bytes = DemoContent.class.getResourceAsStream("/demo/" + FILE)) {
            var report = files.read(FILE, bytes);
            if (report.refused() > 0) throw new IllegalStateException("Demonstration refused: " + report.refusals());
            return report.added();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
