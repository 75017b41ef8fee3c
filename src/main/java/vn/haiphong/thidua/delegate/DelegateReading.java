package vn.haiphong.thidua.delegate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.quota.Seats;
import vn.haiphong.thidua.quota.UnitSeats;
import vn.haiphong.thidua.shared.PersonName;
import vn.haiphong.thidua.subject.SubjectId;
import vn.haiphong.thidua.subject.SubjectTraits;
import vn.haiphong.thidua.subject.Subjects;

/** Joins delegates with who they are; the number of queries does not grow with the list. */
@Component
class DelegateReading {

    /** What {@link Subjects} answers at once. */
    private static final int AT_ONCE = 1000;

    private static final Comparator<DelegateRow> ORDER = Comparator.comparing(DelegateRow::state)
            .thenComparing(
                    row -> row.state() == DelegateState.WAITING ? row.kind().ordinal() : 0)
            .thenComparing(row -> row.state() == DelegateState.WAITING ? row.position() : 0)
            .thenComparing(DelegateRow::person, PersonName.BY_GIVEN_NAME);

    private final DelegateStore delegates;
    private final ListStore lists;
    private final Subjects subjects;
    private final Seats seats;
    private final Places places;
    private final ListRights rights;
    private final Units units;

    DelegateReading(
            DelegateStore delegates,
            ListStore lists,
            Subjects subjects,
            Seats seats,
            Places places,
            ListRights rights,
            Units units) {
        this.delegates = delegates;
        this.lists = lists;
        this.subjects = subjects;
        this.seats = seats;
        this.places = places;
        this.rights = rights;
        this.units = units;
    }

    DelegateListDetails details(DelegateList list, boolean begun) {
        var rows = rows(List.of(list.unit().code()), Set.of(DelegateState.values()));
        var unconfirmed = rows.stream().anyMatch(row -> row.state() != DelegateState.GONE && !row.confirmed());
        return new DelegateListDetails(
                list.unit(),
                rights.name(list.unit()),
                seats.of(list.unit()),
                list.version(),
                list.status(),
                list.note(),
                list.submittedAt(),
                list.acceptedAt(),
                list.acceptedBy(),
                list.receiptWords(),
                rows,
                unaccepted(list.unit()),
                rights.steps(list, begun, unconfirmed),
                lists.entries(places.campaign(), list.unit()));
    }

    /** Units below that hold seats and whose lists are not accepted; those of the city answer to the Board one by one. */
    List<String> unaccepted(UnitId unit) {
        if (rights.isCity(unit) || units.tree().children(unit).isEmpty()) return List.of();
        var holding = seats.within(unit).stream()
                .map(UnitSeats::unit)
                .filter(one -> !one.equals(unit))
                .toList();
        var known = lists.of(places.campaign(), holding);
        return holding.stream()
                .filter(one -> known.get(one) == null || known.get(one).status() != ListStatus.ACCEPTED)
                .map(rights::name)
                .toList();
    }

    /** Those with a seat by given name, then the waiting in their order, then those who are gone. */
    List<DelegateRow> rows(@Nullable Collection<String> codes, Collection<DelegateState> states) {
        var found = delegates.of(places.campaign(), codes, states);
        var traits = traits(found);
        return found.stream()
                .filter(one -> traits.containsKey(one.subject()))
                .map(one -> row(one, traits.get(one.subject())))
                .sorted(ORDER)
                .toList();
    }

    Map<SubjectId, SubjectTraits> traits(List<Delegate> found) {
        var ids = found.stream().map(Delegate::subject).distinct().toList();
        var traits = new HashMap<SubjectId, SubjectTraits>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            traits.putAll(subjects.traits(ids.subList(from, Math.min(ids.size(), from + AT_ONCE))));
        }
        return traits;
    }

    /** The upper unit somebody comes with: the one right below the city, or the city itself. */
    Unit delegation(UnitId unit) {
        var path = units.tree().path(unit);
        return path.size() < 2 ? path.getFirst() : path.get(1);
    }

    static DelegateRow row(Delegate one, SubjectTraits traits) {
        return new DelegateRow(
                one.id(),
                one.version(),
                one.unit(),
                one.kind(),
                one.state(),
                one.position(),
                traits.id(),
                traits.name(),
                traits.post(),
                traits.sector(),
                one.summary(),
                one.consentedAt() != null,
                one.confirmed(),
                one.reason(),
                one.replaces(),
                one.state() == DelegateState.GONE ? List.of() : new ArrayList<>(DelegateRules.missing(one, traits)),
                one.demonstration(),
                one.editedBy(),
                one.editedAt());
    }
}
