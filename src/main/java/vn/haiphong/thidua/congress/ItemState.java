package vn.haiphong.thidua.congress;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Everything a press may change of one item, so that it can be taken back. */
record ItemState(
        String id,
        AgendaItemStatus status,
        Instant estimatedStart,
        Instant estimatedEnd,
        @Nullable Instant actualStart,
        @Nullable Instant actualEnd) {}
