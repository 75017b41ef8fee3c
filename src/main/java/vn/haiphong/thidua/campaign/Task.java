package vn.haiphong.thidua.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.PortalTime;

/**
 * What one unit owes by the plan, and how far it is.
 *
 * @param code of the obligation
 * @param due the day the plan names; never changes
 * @param dueNow the day in force: the plan's own, or that of an approved extension
 * @param since when it came into its state
 * @param submittedAt when it was last handed in, null before
 * @param evidence what was handed in, empty before
 * @param path address of the evidence inside the portal, empty when there is none
 */
public record Task(
        String code,
        UnitId unit,
        @Nullable LocalDate due,
        @Nullable LocalDate dueNow,
        TaskState state,
        Instant since,
        @Nullable Instant submittedAt,
        String evidence,
        String path) {

    /** Whether nothing acceptable was handed in by the day in force. */
    public boolean isLate(LocalDate today) {
        return dueNow != null && today.isAfter(dueNow) && (state == TaskState.OPEN || state == TaskState.RETURNED);
    }

    /** Days until the day in force; negative once it has passed, null where there is no day. */
    public @Nullable Long daysLeft(LocalDate today) {
        return dueNow == null ? null : ChronoUnit.DAYS.between(today, dueNow);
    }

    /** How many days after the day in force it was handed in; 0 when in time or not yet. */
    public long daysTooLate() {
        if (dueNow == null || submittedAt == null) return 0;
        return Math.max(
                0,
                ChronoUnit.DAYS.between(
                        dueNow, submittedAt.atZone(PortalTime.ZONE).toLocalDate()));
    }

    public boolean isExtended() {
        return dueNow != null && !dueNow.equals(due);
    }
}
