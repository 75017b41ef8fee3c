package vn.haiphong.thidua.notice;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One mail of the outbox.
 *
 * @param unitCode for whom the receiver works, null for the whole city
 * @param text empty in lists
 * @param messageId the same at every attempt
 * @param nextAttemptAt not before then
 * @param lastError why the last attempt failed, empty when none did
 */
public record Mail(
        UUID id,
        UUID notice,
        UUID account,
        @Nullable String unitCode,
        String name,
        String address,
        String subject,
        String text,
        String about,
        String messageId,
        MailState state,
        int attempts,
        Instant nextAttemptAt,
        String lastError,
        Instant madeAt,
        Instant changedAt,
        @Nullable Instant sentAt) {

    /** What staff may do with a mail in this state. */
    public Set<MailStep> steps() {
        return MailStep.from(state);
    }
}
