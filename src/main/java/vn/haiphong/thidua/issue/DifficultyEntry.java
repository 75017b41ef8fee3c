package vn.haiphong.thidua.issue;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** One thing said or done in the thread of a difficulty; it is never changed. */
@Embeddable
public record DifficultyEntry(
        @Enumerated(EnumType.STRING) DifficultyStep step, String text, String byName, Instant at) {}
