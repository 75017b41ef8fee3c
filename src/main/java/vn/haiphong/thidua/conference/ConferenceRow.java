package vn.haiphong.thidua.conference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.leadercalendar.DayPart;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;

/**
 * A line of the list of conferences.
 *
 * @param estimate in đồng
 * @param spent in đồng
 * @param beyondWindow on a day that only an exception or an extension allows
 * @param announced whether the public sees it
 * @param excesses in which ways it is over the limits of clause I.4
 * @param deviation why, empty when the unit has not said
 */
public record ConferenceRow(
        UnitId unit,
        UnitLevel level,
        boolean pilot,
        ConferenceStatus status,
        @Nullable LocalDate day,
        @Nullable DayPart part,
        String venue,
        @Nullable Integer expected,
        @Nullable Integer attended,
        @Nullable Long estimate,
        @Nullable Long spent,
        boolean beyondWindow,
        boolean announced,
        boolean demonstration,
        List<String> excesses,
        String deviation) {}
