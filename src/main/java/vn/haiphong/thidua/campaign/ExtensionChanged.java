package vn.haiphong.thidua.campaign;

import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.AuditNote;
import vn.haiphong.thidua.shared.Audited;

/** A unit asked for another day, or one was approved, refused, granted or moved. */
public record ExtensionChanged(
        String step,
        Extension extension,
        String what,
        @Nullable UnitId unit,
        String details) implements Audited {

    static final String ASKED = "requested";
    static final String APPROVED = "approved";
    static final String REFUSED = "refused";
    static final String GRANTED = "granted";
    static final String MOVED = "moved";

    /** Whether the Board has given one unit its answer. */
    public boolean isAnswer() {
        return unit != null && (step.equals(APPROVED) || step.equals(REFUSED) || step.equals(GRANTED));
    }

    /** Whether the day of every unit that owes the task is another one now. */
    public boolean isForAll() {
        return unit == null && (step.equals(MOVED) || step.equals(GRANTED));
    }

    public boolean isRefusal() {
        return step.equals(REFUSED);
    }

    @Override
    public AuditNote auditNote() {
        return new AuditNote(
                "campaign.extension." + step,
                extension.code() + "/" + (unit == null ? "*" : unit.code()),
                what,
                unit == null ? null : unit.code(),
                details);
    }
}
