package vn.haiphong.thidua.paper;

import tools.jackson.databind.ObjectMapper;
import vn.haiphong.thidua.shared.Fingerprint;

/**
 * A paper as it is kept for good: its text and the hash of that text.
 *
 * @see "decision 0006-official-papers"
 */
public record SealedPaper(String text, String sha256) {

    public static SealedPaper of(Paper paper, ObjectMapper json) {
        var text = json.writeValueAsString(paper);
        return new SealedPaper(text, Fingerprint.of(text));
    }

    /** @throws IllegalStateException when somebody has changed what was sealed */
    public Paper open(ObjectMapper json) {
        if (!Fingerprint.of(text).equals(sha256)) {
            throw new IllegalStateException("A kept paper is not what was sealed: " + sha256);
        }
        return json.readValue(text, Paper.class);
    }
}
