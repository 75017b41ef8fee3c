package vn.haiphong.thidua.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.leadercalendar.DayPart;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;

/**
 * What everybody may see of a conference.
 *
 * @param formerDay the day announced before, null when it never moved
 * @param sequence grows with every change, as calendars want it
 */
public record PublishedConference(
        UUID id,
        UnitId unit,
        UnitLevel level,
        String title,
        LocalDate day,
        DayPart part,
        @Nullable LocalDate formerDay,
        String venue,
        State state,
        int sequence,
        boolean demonstration,
        Instant changedAt) {

    /** Where it stands, for readers. */
    public enum State {
        SCHEDULED,
        HELD,
        POSTPONED,
        CANCELLED
    }
}
