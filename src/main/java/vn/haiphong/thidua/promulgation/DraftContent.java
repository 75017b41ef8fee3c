package vn.haiphong.thidua.promulgation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What a document says.
 *
 * @param subject what it is about, in one phrase (trích yếu)
 * @param body its text, a line a paragraph
 * @param recipients bodies of “Nơi nhận”
 * @param files attached documents
 */
public record DraftContent(String subject, String body, List<UUID> recipients, List<UUID> files) {

    public DraftContent {
        recipients = List.copyOf(recipients);
        files = List.copyOf(files);
    }

    public DraftContent withFiles(List<UUID> changed) {
        return new DraftContent(subject, body, recipients, changed);
    }

    /** Subject and text paragraph by paragraph, as two versions are compared. */
    List<String> paragraphs() {
        var all = new ArrayList<String>();
        all.add(subject);
        body.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(all::add);
        return all;
    }
}
