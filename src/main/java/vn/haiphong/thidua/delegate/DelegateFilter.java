package vn.haiphong.thidua.delegate;

import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.quota.SeatKind;

/**
 * Which delegates to show; an empty text or null means any.
 *
 * @param text words of the name, with or without marks
 * @param unit with everything below it
 */
public record DelegateFilter(
        String text,
        @Nullable UnitId unit,
        @Nullable SeatKind kind,
        @Nullable DelegateState state) {

    public static final DelegateFilter ALL = new DelegateFilter("", null, null, null);
}
