package vn.haiphong.thidua.delegate;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.quota.SeatKind;
import vn.haiphong.thidua.quota.UnitSeats;

/**
 * A unit's list as it is opened.
 *
 * @param version goes back with submit, return and accept
 * @param note why it was returned, else null
 * @param receipt number of the receipt, empty before
 * @param rows those with a seat by given name, then the waiting in their order, then those who are gone
 * @param unaccepted units below that hold seats and whose lists are not accepted yet
 * @param steps what the signed-in account may do now
 */
public record DelegateListDetails(
        UnitId unit,
        String name,
        UnitSeats seats,
        long version,
        ListStatus status,
        @Nullable String note,
        @Nullable Instant submittedAt,
        @Nullable Instant acceptedAt,
        @Nullable String acceptedBy,
        String receipt,
        List<DelegateRow> rows,
        List<String> unaccepted,
        Set<Step> steps,
        List<DelegateEntry> history) {

    /** What can be done with a list. */
    public enum Step {
        EDIT,
        SUBMIT,
        RETURN,
        ACCEPT,
        CONFIRM
    }

    public List<DelegateRow> in(DelegateState state) {
        return rows.stream().filter(row -> row.state() == state).toList();
    }

    public List<DelegateRow> in(DelegateState state, SeatKind kind) {
        return in(state).stream().filter(row -> row.kind() == kind).toList();
    }

    public boolean may(Step step) {
        return steps.contains(step);
    }
}
