package vn.haiphong.thidua.quota;

import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.AuditNote;
import vn.haiphong.thidua.shared.Audited;

/** A unit holds another number of seats; told inside the transaction that changes it. */
public record SeatsChanged(UnitId unit, String unitName, SeatKind kind, int before, int after) implements Audited {

    @Override
    public AuditNote auditNote() {
        return new AuditNote(
                "quota." + (after > before ? "dealt" : "takenBack"),
                unit.code(),
                "Chỗ " + kind.inWords() + " của " + unitName,
                unit.code(),
                before + " → " + after);
    }
}
