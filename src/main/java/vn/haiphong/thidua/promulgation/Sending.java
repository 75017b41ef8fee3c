package vn.haiphong.thidua.promulgation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An issued paper on its way to a body outside the portal (N.1 and others).
 *
 * @param name as it was when the paper was issued
 * @param sentOn null until somebody marks it
 * @param by who marked it, empty before
 */
public record Sending(
        UUID recipient,
        String ref,
        String name,
        @Nullable LocalDate sentOn,
        @Nullable SendingWay way,
        String note,
        String by) {}
