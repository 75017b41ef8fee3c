package vn.haiphong.thidua.delegate;

import static vn.haiphong.thidua.account.Role.LEADER;
import static vn.haiphong.thidua.account.Role.ORGANISER;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.quota.SeatKind;
import vn.haiphong.thidua.shared.PersonName;

/**
 * Who goes to the congress: every delegate with a seat whose list was accepted at each level up to the Board, in the order
 * of delegations and names.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ORGANISER', 'LEADER')")
public class DelegateRoll {

    private final DelegateReading reading;
    private final ListStore lists;
    private final Places places;
    private final CurrentAccount current;
    private final Units units;

    DelegateRoll(DelegateReading reading, ListStore lists, Places places, CurrentAccount current, Units units) {
        this.reading = reading;
        this.lists = lists;
        this.places = places;
        this.current = current;
        this.units = units;
    }

    /** @param delegation the unit right below the city with which somebody comes; the city for its own guests */
    public record Attendee(DelegateId id, String name, SeatKind kind, Unit unit, Unit delegation) {}

    public List<Attendee> confirmed() {
        current.demandCity(ORGANISER, LEADER);
        var order = units.tree().all().stream().map(Unit::id).toList();
        var accepted = lists.of(places.campaign(), order).values().stream()
                .filter(list -> list.status() == ListStatus.ACCEPTED)
                .map(DelegateList::unit)
                .collect(Collectors.toSet());
        return reading.rows(null, Set.of(DelegateState.SEATED)).stream()
                .filter(row -> row.confirmed()
                        && units.tree().path(row.unit()).stream()
                                .skip(1)
                                .allMatch(step -> accepted.contains(step.id())))
                .map(row -> new Attendee(
                        row.id(), row.name(), row.kind(), units.tree().get(row.unit()), reading.delegation(row.unit())))
                .sorted(Comparator.comparing(
                                (Attendee one) -> order.indexOf(one.delegation().id()))
                        .thenComparing(Attendee::kind)
                        .thenComparing(one -> new PersonName(one.name()), PersonName.BY_GIVEN_NAME))
                .toList();
    }
}
