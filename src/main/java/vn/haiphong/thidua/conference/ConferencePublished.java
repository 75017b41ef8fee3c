package vn.haiphong.thidua.conference;

import java.util.Set;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.ShownPublicly;

/** The public calendar shows something new of a unit's conference. */
public record ConferencePublished(UnitId unit) implements ShownPublicly {

    @Override
    public Set<String> addresses() {
        return Set.of(ConferencePaths.calendar());
    }
}
