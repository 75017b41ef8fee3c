package vn.haiphong.thidua.delegate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.quota.UnitSeats;

/** A line of the list of lists. */
public record DelegateListRow(
        UnitId unit,
        UnitSeats seats,
        ListStatus status,
        int waiting,
        @Nullable Instant submittedAt,
        String receipt) {}
