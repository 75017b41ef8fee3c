package vn.haiphong.thidua.conference;

import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;

/**
 * Which conferences to list; null means any.
 *
 * @param unit this unit and everything below it
 * @param pilot only pilots
 * @param beyond only those on a day that an exception or an extension allows
 */
public record ConferenceFilter(
        @Nullable UnitId unit,
        @Nullable UnitLevel level,
        @Nullable ConferenceStatus status,
        boolean pilot,
        boolean beyond) {

    public static final ConferenceFilter ALL = new ConferenceFilter(null, null, null, false, false);
}
