package vn.haiphong.thidua.subject;

import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.AuditNote;
import vn.haiphong.thidua.shared.Audited;

/** A subject was registered, changed or merged; the details name fields, never what stands in the private ones. */
public record SubjectChanged(String step, SubjectId id, UnitId unit, String label, String details) implements Audited {

    static final String REGISTERED = "registered";
    static final String EDITED = "edited";
    static final String MERGED = "merged";
    static final String CONSENT = "consent";
    static final String REVOKED = "revoked";

    @Override
    public AuditNote auditNote() {
        return new AuditNote("subject." + step, id.toString(), label, unit.code(), details);
    }
}
