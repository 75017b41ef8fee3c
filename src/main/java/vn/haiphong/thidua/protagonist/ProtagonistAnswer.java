package vn.haiphong.thidua.protagonist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The private link of one story and what was answered by it; the last answer counts.
 *
 * @param word null until something was answered
 * @param picture whether pictures may be shown; null until answered, asked apart from the story
 * @param settledAt when staff did what was asked for
 */
public record ProtagonistAnswer(
        String madeBy,
        Instant madeAt,
        Instant endsAt,
        @Nullable StoryWord word,
        @Nullable Boolean picture,
        String words,
        @Nullable Instant answeredAt,
        @Nullable Instant settledAt) {

    /** Somebody asked for a change that nobody has made yet. */
    public boolean waits() {
        return word == StoryWord.CORRECTS && settledAt == null;
    }
}
