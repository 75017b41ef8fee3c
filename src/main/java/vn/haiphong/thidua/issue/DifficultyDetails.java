package vn.haiphong.thidua.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.account.AccountId;
import vn.haiphong.thidua.file.Document;
import vn.haiphong.thidua.organisation.UnitId;

/**
 * A difficulty as one person sees it.
 *
 * @param version to hand back with every step
 * @param due the day until which the Board answers
 * @param thread in the order in which it was said
 * @param steps what who looks at it may do
 * @param guidance what was published from it, null when nothing is in force
 */
public record DifficultyDetails(
        DifficultyId id,
        long version,
        String number,
        UnitId unit,
        String title,
        String text,
        String clause,
        Urgency urgency,
        DifficultyStatus status,
        String raisedBy,
        Instant raisedAt,
        LocalDate due,
        boolean overdue,
        @Nullable AccountId assignedTo,
        @Nullable String assignedName,
        List<DifficultyEntry> thread,
        List<File> files,
        Set<DifficultyStep> steps,
        @Nullable GuidanceId guidance,
        boolean demonstration) {

    /** A file that can be saved, and who attached it. */
    public record File(Document document, String by) {}

    /** What was answered last; empty before any answer. */
    public String lastAnswer() {
        return thread.reversed().stream()
                .filter(entry -> entry.step() == DifficultyStep.ANSWER)
                .map(DifficultyEntry::text)
                .findFirst()
                .orElse("");
    }
}
