package vn.haiphong.thidua.leadercalendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.PortalTime;

/**
 * A half-day or day of a leader that a unit asked for.
 *
 * @param daysLate how long after its day it was asked for, 0 when in time
 * @param answer why it was refused or released, empty otherwise
 */
public record LeaderSlot(
        UUID id,
        Occasion occasion,
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

    public UnitId unit() {
        return occasion.unit();
    }

    /** Whether it waits or stands. */
    boolean isAlive() {
        return state == State.REQUESTED || state == State.CONFIRMED;
    }

    LeaderSlot decided(State to, String why, String by, Instant now) {
        return new LeaderSlot(id, occasion, leader, day, part, to, requestedBy, requestedAt, daysLate, by, now, why);
    }

    /** {@code buổi sáng 27/03/2020}. */
    public String when() {
        return part.label().toLowerCase(java.util.Locale.ROOT) + " " + PortalTime.date(day);
    }
}
