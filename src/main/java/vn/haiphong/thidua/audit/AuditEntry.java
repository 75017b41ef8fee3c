package vn.haiphong.thidua.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the trail: who did what to which thing, when. */
public record AuditEntry(
        long id,
        Instant at,
        String who,
        String action,
        String subject,
        String label,
        @Nullable String unitCode,
        String details) {}
