package vn.haiphong.thidua.campaign;

import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.AuditNote;
import vn.haiphong.thidua.shared.Audited;

/** A unit's task came into another state. */
public record TaskChanged(String code, UnitId unit, String what, TaskState state, String details) implements Audited {

    @Override
    public AuditNote auditNote() {
        return new AuditNote("campaign.task." + state.name(), code + "/" + unit, what, unit.code(), details);
    }
}
