package vn.haiphong.thidua.conference;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.file.Document;
import vn.haiphong.thidua.leadercalendar.LeaderSlot;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;

/**
 * A conference as one person sees it.
 *
 * @param title what the plan calls it
 * @param version to hand back with every change; -1 when nothing was kept yet
 * @param gates what must be there before it is announced or held, in order
 * @param note why it was postponed, cancelled or taken back
 * @param dossierBack why the Council gave the dossier back
 * @param steps what who looks at it may do now
 */
public record ConferenceDraft(
        UnitId unit,
        UnitLevel level,
        String title,
        boolean pilot,
        long version,
        ConferenceStatus status,
        ConferenceContent content,
        List<Document> files,
        ConferenceWindow window,
        ConferenceNorms norms,
        List<String> warnings,
        List<Gate> gates,
        List<Approval> approvals,
        List<LeaderSlot> slots,
        @Nullable String note,
        @Nullable String dossierBack,
        @Nullable Instant announcedAt,
        String editedBy,
        Instant editedAt,
        boolean demonstration,
        Set<Step> steps) {

    /** What can be done with a conference. */
    public enum Step {
        EDIT,
        SUBMIT_DOSSIER,
        DECIDE_DOSSIER,
        REQUEST_SLOT,
        ANNOUNCE,
        HOLD,
        REPORT,
        POSTPONE,
        CANCEL,
        TAKE_BACK
    }
}
