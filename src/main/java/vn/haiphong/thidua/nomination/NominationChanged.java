package vn.haiphong.thidua.nomination;

import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.AuditNote;
import vn.haiphong.thidua.shared.Audited;

/**
 * A nomination went one step.
 *
 * @param unit that put it forward
 * @param to the unit it went to, null when it stayed
 */
record NominationChanged(
        NominationEntry.Step step,
        NominationId id,
        String label,
        UnitId unit,
        @Nullable UnitId to,
        String details) implements Audited {

    @Override
    public AuditNote auditNote() {
        return new AuditNote("nomination." + step.name(), id.toString(), label, unit.code(), details);
    }
}
