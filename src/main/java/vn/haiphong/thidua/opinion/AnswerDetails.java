package vn.haiphong.thidua.opinion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A citizen's answer with what was done about it, without who wrote it.
 *
 * @param number of the receipt without its secret part
 * @param nominee by name, null for all
 * @param hasCitizen whether name and contact are still kept
 */
public record AnswerDetails(
        UUID id,
        long version,
        OpinionId notice,
        String heading,
        String number,
        @Nullable String nominee,
        @Nullable Boolean agrees,
        String text,
        Instant receivedAt,
        AnswerStatus status,
        boolean hasCitizen,
        List<Entry> entries) {

    /** One step. @param text to whom it was forwarded and why, or the answer */
    public record Entry(AnswerStatus step, String text, String by, Instant at) {}

    /** The last answer, empty until there is one. */
    public String reply() {
        return entries.stream()
                .filter(entry -> entry.step() == AnswerStatus.ANSWERED)
                .reduce((first, second) -> second)
                .map(Entry::text)
                .orElse("");
    }

    /** Not even by mistake in a log. */
    @Override
    public String toString() {
        return "AnswerDetails[" + number + "]";
    }
}
