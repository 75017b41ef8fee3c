package vn.haiphong.thidua.ballot;

import static vn.haiphong.thidua.account.Role.ADMIN;
import static vn.haiphong.thidua.account.Role.LEADER;
import static vn.haiphong.thidua.account.Role.ORGANISER;
import static vn.haiphong.thidua.account.Role.UNIT;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.StepRefused;

/** Who may prepare, read and vote: the Board keeps the city's bodies, officers those of their units, members vote. */
@Component
class BallotAccess {

    private final CurrentAccount current;
    private final MeetingStore meetings;
    private final Units units;

    BallotAccess(CurrentAccount current, MeetingStore meetings, Units units) {
        this.current = current;
        this.meetings = meetings;
        this.units = units;
    }

    boolean keeps(UnitId unit) {
        var role = unit.equals(units.tree().city().id()) ? ORGANISER : UNIT;
        return current.get().is(role) && current.covers(unit);
    }

    /** @throws AccessDeniedException unless the account keeps the bodies of the unit */
    void demandKeeper(UnitId unit) {
        if (!keeps(unit)) throw new AccessDeniedException("Does not keep the bodies of " + unit);
    }

    boolean reads(UnitId unit) {
        return current.get().is(ADMIN, ORGANISER, UNIT, LEADER) && current.covers(unit);
    }

    boolean hasSeat(Meeting meeting) {
        return meeting.seatOf(current.get().id()).isPresent();
    }

    boolean isChair(Meeting meeting) {
        return meeting.chair() != null
                && meeting.seatOf(current.get().id())
                        .filter(seat -> seat.member().equals(meeting.chair()))
                        .isPresent();
    }

    /** Locked, so that nothing changes until the step is done. */
    Meeting locked(BallotId id) {
        return meetings.lock(id).orElseThrow(() -> new StepRefused("Không còn phiên họp này. Hãy tải lại danh sách."));
    }

    /** @throws EditedMeanwhile when somebody else changed the meeting since it was read */
    Meeting locked(BallotId id, long version) {
        var meeting = locked(id);
        if (meeting.version() != version) throw new EditedMeanwhile(meeting.editedBy(), meeting.editedAt());
        return meeting;
    }

    /** {@link #locked(BallotId, long)} by somebody who keeps it, in one of these states. */
    Meeting kept(BallotId id, long version, MeetingState... states) {
        var meeting = locked(id);
        demandKeeper(meeting.unit());
        if (meeting.version() != version) throw new EditedMeanwhile(meeting.editedBy(), meeting.editedAt());
        for (var state : states) if (meeting.state() == state) return meeting;
        throw new StepRefused("Phiên họp " + meeting.state().label().toLowerCase(java.util.Locale.ROOT)
                + ", không làm được bước này nữa.");
    }
}
