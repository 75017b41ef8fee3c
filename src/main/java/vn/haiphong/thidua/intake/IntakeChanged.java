package vn.haiphong.thidua.intake;

import vn.haiphong.thidua.shared.AuditNote;
import vn.haiphong.thidua.shared.Audited;

/** A list was taken in from a file, or taken back. */
public record IntakeChanged(String step, IntakeId id, IntakeTarget target, String label, String details)
        implements Audited {

    static final String TAKEN = "taken";
    static final String TAKEN_BACK = "takenBack";

    @Override
    public AuditNote auditNote() {
        return new AuditNote(
                "intake." + step, id.toString(), label, target.unit().code(), details);
    }
}
