package vn.haiphong.thidua.protagonist;

import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.gallery.StoryId;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.AuditNote;
import vn.haiphong.thidua.shared.Audited;

/** A private link was made or ended, or something was said by it; the words themselves stay out of the trail. */
public record ProtagonistSpoke(
        String step, StoryId story, @Nullable UnitId unit, String name, String details) implements Audited {

    static final String LINKED = "linked";
    static final String ENDED = "ended";
    static final String ANSWERED = "answered";
    static final String SETTLED = "settled";

    @Override
    public AuditNote auditNote() {
        return new AuditNote("protagonist." + step, story.toString(), name, unit == null ? null : unit.code(), details);
    }
}
