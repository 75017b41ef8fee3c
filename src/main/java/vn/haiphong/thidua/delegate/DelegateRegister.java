package vn.haiphong.thidua.delegate;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.PersonName;
import vn.haiphong.thidua.shared.VietnameseText;

/** Finds delegates of all lists within the own scope, by given name as Vietnamese names sort. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
public class DelegateRegister {

    private final DelegateReading reading;
    private final CurrentAccount current;

    DelegateRegister(DelegateReading reading, CurrentAccount current) {
        this.reading = reading;
        this.current = current;
    }

    /** A page and how many there are in all. */
    public record Found(List<DelegateRow> rows, int count) {}

    /** The database cannot sort names as people do, and a congress is small: all that match are read, one page is shown. */
    public Found page(DelegateFilter filter, int offset, int limit) {
        var states =
                filter.state() == null ? Set.of(DelegateState.SEATED, DelegateState.WAITING) : Set.of(filter.state());
        var words = VietnameseText.fold(filter.text()).strip().split("\\s+");
        var all = reading.rows(current.codesWithin(filter.unit()), states).stream()
                .filter(row -> filter.kind() == null || row.kind() == filter.kind())
                .filter(row -> matches(" " + VietnameseText.fold(row.name()), words))
                .sorted(Comparator.comparing(DelegateRow::person, PersonName.BY_GIVEN_NAME))
                .toList();
        return new Found(all.stream().skip(offset).limit(Math.min(limit, 100)).toList(), all.size());
    }

    /** Those with a seat on the list of one unit, for papers that name them. */
    public List<DelegateRow> seated(UnitId unit) {
        var visible = current.codesWithin(unit);
        return reading.rows(visible, Set.of(DelegateState.SEATED));
    }

    private static boolean matches(String name, String[] words) {
        for (var word : words) if (!name.contains(" " + word)) return false;
        return true;
    }
}
