package vn.haiphong.thidua.delegate;

import static vn.haiphong.thidua.account.Role.LEADER;
import static vn.haiphong.thidua.account.Role.ORGANISER;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.quota.SeatKind;
import vn.haiphong.thidua.shared.PersonName;

/** Who goes to the congress: every delegate with a seat whom the Board has confirmed, in the order of delegations and names. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ORGANISER', 'LEADER')")
public class DelegateRoll {

    private final DelegateReading reading;
    private final CurrentAccount current;
    private final Units units;

    DelegateRoll(DelegateReading reading, CurrentAccount current, Units units) {
        this.reading = reading;
        this.current = current;
        this.units = units;
    }

    /** @param delegation the unit right below the city with which somebody comes; the city for its own guests */
    public record Attendee(DelegateId id, String name, SeatKind kind, Unit unit, Unit delegation) {}

    public List<Attendee> confirmed() {
        current.demandCity(ORGANISER, LEADER);
        var order = units.tree().all().stream().map(Unit::id).toList();
        return reading.rows(null, Set.of(DelegateState.SEATED)).stream()
                .filter(DelegateRow::confirmed)
                .map(row -> new Attendee(
                        row.id(), row.name(), row.kind(), units.tree().get(row.unit()), reading.delegation(row.unit())))
                .sorted(Comparator.comparing(
                                (Attendee one) -> order.indexOf(one.delegation().id()))
                        .thenComparing(Attendee::kind)
                        .thenComparing(one -> new PersonName(one.name()), PersonName.BY_GIVEN_NAME))
                .toList();
    }
}
