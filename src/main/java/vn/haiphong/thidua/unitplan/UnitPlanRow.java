package vn.haiphong.thidua.unitplan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;

/**
 * A line of the list of units' plans.
 *
 * @param receipt number of the receipt, null until accepted
 */
public record UnitPlanRow(
        UnitId unit,
        UnitPlanStatus status,
        String number,
        Instant editedAt,
        @Nullable Instant submittedAt,
        @Nullable String receipt,
        @Nullable Instant acceptedAt) {}
