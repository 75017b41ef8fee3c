package vn.haiphong.thidua.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.PortalTime;

/**
 * A half-day or day of a leader that a unit asked for.
 *
 * @param daysLate how long after the day in force a pilot asked, 0 when in time
 * @param answer why it was refused or released, empty otherwise
 */
public record LeaderSlot(
        UUID id,
        ConferenceId conference,
        UnitId unit,
        Leader leader,
        LocalDate day,
        DayPart part,
        State state,
        String requestedBy,
        Instant requestedAt,
        int daysLate,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        String answer) {

    /** How far the request is. */
    public enum State {
        REQUESTED("Chờ xác nhận"),
        CONFIRMED("Đã xác nhận"),
        REFUSED("Không xếp được"),
        RELEASED("Đã nhả lịch");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** {@code buổi sáng 27/03/2020}. */
    public String when() {
        return part.label().toLowerCase(java.util.Locale.ROOT) + " " + PortalTime.date(day);
    }
}
