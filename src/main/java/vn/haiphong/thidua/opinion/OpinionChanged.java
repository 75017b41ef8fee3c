package vn.haiphong.thidua.opinion;

import java.util.Set;
import vn.haiphong.thidua.shared.AuditNote;
import vn.haiphong.thidua.shared.Audited;
import vn.haiphong.thidua.shared.ShownPublicly;

/** A notice changed. Who wrote to it and what, the trail never says. */
record OpinionChanged(String what, OpinionId id, String label, String details) implements Audited, ShownPublicly {

    static final String EDITED = "notice.EDITED";
    static final String PUBLISHED = "notice.PUBLISHED";
    static final String WITHDRAWN = "notice.WITHDRAWN";
    static final String PURGED = "notice.PURGED";

    @Override
    public AuditNote auditNote() {
        return new AuditNote("opinion." + what, id.toString(), label, null, details);
    }

    @Override
    public Set<String> addresses() {
        return Set.of(OpinionPaths.list());
    }
}
