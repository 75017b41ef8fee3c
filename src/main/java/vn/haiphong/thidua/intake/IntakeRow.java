package vn.haiphong.thidua.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An intake in the list of those of one list. */
public record IntakeRow(
        IntakeId id,
        int number,
        String fileName,
        int taken,
        int leftOut,
        Instant takenAt,
        String takenByName,
        @Nullable Instant goneAt,
        @Nullable String goneByName) {}
