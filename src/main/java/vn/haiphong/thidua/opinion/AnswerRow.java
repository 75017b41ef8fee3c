package vn.haiphong.thidua.opinion;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A citizen's answer in a list. @param nominee the place in the notice, null for all */
public record AnswerRow(
        UUID id,
        String number,
        @Nullable Integer nominee,
        @Nullable Boolean agrees,
        Instant receivedAt,
        AnswerStatus status) {}
