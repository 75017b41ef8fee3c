package vn.haiphong.thidua.congress;

import java.util.Set;
import vn.haiphong.thidua.shared.AuditNote;
import vn.haiphong.thidua.shared.Audited;
import vn.haiphong.thidua.shared.ShownPublicly;

/** The agenda has a new revision. */
public record AgendaChanged(AgendaVerb verb, String subject, String label, long revision, String details)
        implements Audited, ShownPublicly {

    @Override
    public AuditNote auditNote() {
        return new AuditNote("congress." + verb.key(), subject, label, null, details);
    }

    @Override
    public Set<String> addresses() {
        return Set.of("/dai-hoi", "/");
    }
}
