package vn.haiphong.thidua.promulgation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;

/**
 * An issued paper at one unit, and whether that unit has read it.
 *
 * @param receivedAt when its officers first opened it, null before
 * @param readAt when one of them said it was read, null before
 * @param urgedAt when the Board last asked for it, null when never
 * @param urged how often
 */
public record PaperReceipt(
        UnitId unit,
        Instant sentAt,
        @Nullable Instant receivedAt,
        @Nullable String receivedBy,
        @Nullable Instant readAt,
        @Nullable String readBy,
        @Nullable Instant urgedAt,
        int urged) {}
