package vn.haiphong.thidua.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;

/** A unit with its results pack as lists show it; {@code status} is null where nothing was begun. */
public record ReportRow(
        UnitId unit,
        String name,
        @Nullable ReportStatus status,
        @Nullable Instant editedAt,
        @Nullable Instant submittedAt,
        @Nullable ReportReceipt receipt) {}
