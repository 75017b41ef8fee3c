package vn.haiphong.thidua.report;

import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.AuditNote;
import vn.haiphong.thidua.shared.Audited;

/**
 * Something the trail keeps of letters, results packs and syntheses.
 *
 * @param what the verb; the audit key is {@code report.<what>}
 */
public record ReportNoted(
        String what, String subject, String label, @Nullable UnitId unit, String details) implements Audited {

    @Override
    public AuditNote auditNote() {
        return new AuditNote("report." + what, subject, label, unit == null ? null : unit.code(), details);
    }
}
