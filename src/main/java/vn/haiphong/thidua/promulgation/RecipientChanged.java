package vn.haiphong.thidua.promulgation;

import java.util.UUID;
import vn.haiphong.thidua.shared.AuditNote;
import vn.haiphong.thidua.shared.Audited;

/** The list of “Nơi nhận” was changed. */
record RecipientChanged(String step, UUID id, String label) implements Audited {

    @Override
    public AuditNote auditNote() {
        return new AuditNote("promulgation.recipient." + step, id.toString(), label, null, "");
    }
}
