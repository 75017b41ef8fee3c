package vn.haiphong.thidua.congress;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** From and until; null is not known yet. */
public record TimeSpan(@Nullable Instant start, @Nullable Instant end) {}
