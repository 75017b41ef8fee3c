package vn.haiphong.thidua.leadercalendar;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;

/**
 * A half-day on which a leader is taken.
 *
 * @param slot null when nobody asked for it, or it is not to be known
 * @param unit whose occasion it is, null when it is none or not to be known
 * @param path where staff find the occasion, null without one
 */
public record LeaderHalfDay(
        String leader,
        LocalDate day,
        DayPart half,
        @Nullable UUID slot,
        @Nullable UnitId unit,
        @Nullable String path,
        String label) {

    /** For something the calendar knows by its words alone. */
    static LeaderHalfDay busy(String leader, LocalDate day, DayPart half, String label) {
        return new LeaderHalfDay(leader, day, half, null, null, null, label);
    }

    static LeaderHalfDay of(LeaderSlot slot, DayPart half) {
        var occasion = slot.occasion();
        return new LeaderHalfDay(
                slot.leader().code(), slot.day(), half, slot.id(), occasion.unit(), occasion.path(), occasion.name());
    }
}
