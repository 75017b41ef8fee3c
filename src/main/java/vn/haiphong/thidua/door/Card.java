package vn.haiphong.thidua.door;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.quota.SeatKind;

/**
 * The card of one delegate.
 *
 * @param number printed on it, from 1 on; short enough to be typed
 * @param code what its QR code says
 * @param position of the delegate in the order of delegations and names
 * @param seat in the hall, null before it is dealt
 */
public record Card(
        UUID delegate,
        long version,
        int number,
        String code,
        SeatKind kind,
        String name,
        String unit,
        UnitId delegation,
        String delegationName,
        int position,
        @Nullable String seat) {}
