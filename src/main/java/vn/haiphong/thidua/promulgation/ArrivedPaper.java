package vn.haiphong.thidua.promulgation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An issued paper that was delivered to the own unit. @param readAt when the unit said it was read, null before */
public record ArrivedPaper(
        IssuedRow row, Instant sentAt, @Nullable Instant readAt) {}
