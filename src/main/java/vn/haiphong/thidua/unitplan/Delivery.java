package vn.haiphong.thidua.unitplan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;

/**
 * A plan passed on to a unit below, and whether that unit has it.
 *
 * @param from the unit whose plan it is
 * @param receivedAt when its officers first saw it, null before
 * @param readAt when one of them said it was read, null before
 */
public record Delivery(
        UnitId from,
        UnitId to,
        Instant sentAt,
        String sentBy,
        @Nullable Instant receivedAt,
        @Nullable String receivedBy,
        @Nullable Instant readAt,
        @Nullable String readBy) {}
