package vn.haiphong.thidua.conference;

import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.AuditNote;
import vn.haiphong.thidua.shared.Audited;

/** A conference was written, or taken a step further or back. */
public record ConferenceChanged(String step, UnitId unit, String label, String details) implements Audited {

    static final String EDITED = "edited";
    static final String DOSSIER_SUBMITTED = "dossierSubmitted";
    static final String DOSSIER_RETURNED = "dossierReturned";
    static final String PART_APPROVED = "partApproved";
    static final String SLOT_REQUESTED = "slotRequested";
    static final String SLOT_CONFIRMED = "slotConfirmed";
    static final String SLOT_REFUSED = "slotRefused";
    static final String SLOT_RELEASED = "slotReleased";
    static final String ANNOUNCED = "announced";
    static final String HELD = "held";
    static final String REPORTED = "reported";
    static final String TAKEN_BACK = "takenBack";
    static final String POSTPONED = "postponed";
    static final String CANCELLED = "cancelled";

    @Override
    public AuditNote auditNote() {
        return new AuditNote("conference." + step, unit.code(), label, unit.code(), details);
    }
}
