package vn.haiphong.thidua.door;

import vn.haiphong.thidua.shared.AuditNote;
import vn.haiphong.thidua.shared.Audited;

/** Cards were made, seats dealt, or a card was replaced. */
record DoorChanged(String step, String subject, String label, String details) implements Audited {

    @Override
    public AuditNote auditNote() {
        return new AuditNote("door." + step, subject, label, null, details);
    }
}
