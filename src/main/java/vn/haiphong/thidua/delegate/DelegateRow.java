package vn.haiphong.thidua.delegate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.quota.SeatKind;
import vn.haiphong.thidua.shared.PersonName;
import vn.haiphong.thidua.subject.SubjectId;

/**
 * A delegate as lists show them.
 *
 * @param confirmed whether who receives the list has taken in this person
 * @param missing what the list lacks of this person before it may be handed in, in words
 */
public record DelegateRow(
        DelegateId id,
        long version,
        UnitId unit,
        SeatKind kind,
        DelegateState state,
        int position,
        SubjectId subject,
        String name,
        String post,
        String sector,
        String summary,
        boolean consented,
        boolean confirmed,
        String reason,
        @Nullable UUID replaces,
        List<String> missing,
        boolean demonstration,
        String editedBy,
        Instant editedAt) {

    public PersonName person() {
        return new PersonName(name);
    }
}
