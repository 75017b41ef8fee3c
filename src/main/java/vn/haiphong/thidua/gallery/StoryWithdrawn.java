package vn.haiphong.thidua.gallery;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.AuditNote;
import vn.haiphong.thidua.shared.Audited;
import vn.haiphong.thidua.shared.ShownPublicly;

/** A story is gone from everything readers can reach. */
public record StoryWithdrawn(
        StoryId id, String name, @Nullable UnitId unit, String reason) implements Audited, ShownPublicly {

    @Override
    public AuditNote auditNote() {
        return new AuditNote("story.withdrawn", id.toString(), name, unit == null ? null : unit.code(), reason);
    }

    @Override
    public Set<String> addresses() {
        return StoryPublished.ADDRESSES;
    }
}
