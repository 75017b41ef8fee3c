package vn.haiphong.thidua.issue;

import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.AuditNote;
import vn.haiphong.thidua.shared.Audited;

/** A difficulty was raised, or something was said or done about it. */
public record DifficultyChanged(DifficultyId id, DifficultyStep step, UnitId unit, String label, String details)
        implements Audited {

    @Override
    public AuditNote auditNote() {
        return new AuditNote("issue.difficulty." + step, id.toString(), label, unit.code(), details);
    }
}
