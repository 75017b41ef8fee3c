package vn.haiphong.thidua.gallery;

import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.AuditNote;
import vn.haiphong.thidua.shared.Audited;

/**
 * The working copy of a story was made, edited, submitted, sent back or reopened.
 *
 * @param what the verb; the audit key is {@code story.<what>}
 */
public record StoryChanged(
        String what, StoryId id, String name, @Nullable UnitId unit, String details) implements Audited {

    @Override
    public AuditNote auditNote() {
        return new AuditNote("story." + what, id.toString(), name, unit == null ? null : unit.code(), details);
    }
}
