package vn.haiphong.thidua.issue;

import vn.haiphong.thidua.shared.AuditNote;
import vn.haiphong.thidua.shared.Audited;

/** Guidance was published, changed or withdrawn. */
public record GuidanceChanged(GuidanceId id, String step, String label, String details) implements Audited {

    static final String PUBLISHED = "published";
    static final String REVISED = "revised";
    static final String WITHDRAWN = "withdrawn";

    @Override
    public AuditNote auditNote() {
        return new AuditNote("issue.guidance." + step, id.toString(), label, null, details);
    }
}
