package vn.haiphong.thidua.ballot;

import java.util.UUID;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.AuditNote;
import vn.haiphong.thidua.shared.Audited;

/** A body or a meeting changed. Casting a slip is no change anybody hears of. */
record BallotChanged(String what, UUID id, UnitId unit, String label, String details) implements Audited {

    static final String BODY = "body.EDITED";
    static final String MEMBER = "body.MEMBER";
    static final String EDITED = "meeting.EDITED";
    static final String ATTENDANCE = "meeting.ATTENDANCE";
    static final String CANDIDATES = "meeting.CANDIDATES";
    static final String RECUSAL = "meeting.RECUSAL";
    static final String WRITTEN = "meeting.WRITTEN";
    static final String OPENED = "meeting.OPENED";
    static final String ENTERED = "meeting.ENTERED";
    static final String GIVEN_BACK = "meeting.GIVEN_BACK";
    static final String FROZEN = "meeting.FROZEN";
    static final String CANCELLED = "meeting.CANCELLED";

    @Override
    public AuditNote auditNote() {
        return new AuditNote("ballot." + what, id.toString(), label, unit.code(), details);
    }
}
