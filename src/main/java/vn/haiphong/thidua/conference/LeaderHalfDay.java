package vn.haiphong.thidua.conference;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;

/**
 * A half-day on which a leader is taken.
 *
 * @param slot null when it is no conference
 * @param unit whose conference it is, null when it is none or not to be known
 */
public record LeaderHalfDay(
        String leader,
        LocalDate day,
        DayPart half,
        @Nullable UUID slot,
        @Nullable UnitId unit,
        String label) {}
