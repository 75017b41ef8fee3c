package vn.haiphong.thidua.nomination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.file.Document;
import vn.haiphong.thidua.opinion.OpinionState;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.subject.SubjectRow;

/**
 * A nomination as who asks may see it.
 *
 * @param title in words, empty while none is chosen
 * @param missing what it lacks where it lies, empty once it is decided
 * @param opinion null when the title's rule does not ask the people
 * @param note why it was returned, refused or withdrawn
 * @param next the unit it would go to, null at the city
 * @param below the unit it would be returned to, null at the one that proposes
 */
public record NominationDraft(
        NominationId id,
        long version,
        NominationStatus status,
        SubjectRow subject,
        UnitId unit,
        UnitId holder,
        @Nullable UnitId next,
        @Nullable UnitId below,
        NominationContent content,
        String title,
        TitleRule rule,
        List<DossierPaper> papers,
        List<Document> files,
        List<NominationVote> votes,
        List<MissingPart> missing,
        @Nullable OpinionState opinion,
        @Nullable Instant arrivedAt,
        @Nullable LocalDate due,
        int daysLeft,
        @Nullable String note,
        @Nullable RefusalReason refusal,
        List<NominationEntry> history,
        Set<Step> steps,
        boolean demonstration,
        String editedBy,
        Instant editedAt) {

    /** What may be done with it now. */
    public enum Step {
        EDIT,
        ATTACH,
        SEND,
        RECEIVE,
        SEND_BACK,
        REFUSE,
        WITHDRAW
    }

    public boolean isLate() {
        return due != null && daysLeft < 0;
    }
}
