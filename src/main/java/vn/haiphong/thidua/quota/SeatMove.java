package vn.haiphong.thidua.quota;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;

/**
 * One line of the history of seats.
 *
 * @param from who dealt or took back, null for the city's own number
 * @param note why, may be empty
 */
public record SeatMove(
        @Nullable UnitId from, UnitId to, SeatKind kind, int before, int after, String note, String by, Instant at) {}
