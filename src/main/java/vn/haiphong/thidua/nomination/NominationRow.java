package vn.haiphong.thidua.nomination;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.subject.SubjectId;
import vn.haiphong.thidua.subject.SubjectKind;

/**
 * A line of the list of nominations.
 *
 * @param title in words, empty while none is chosen
 * @param holder where it lies
 * @param daysLeft working days until it is due; negative when late
 */
public record NominationRow(
        NominationId id,
        long version,
        SubjectId subject,
        SubjectKind kind,
        String name,
        String titleCode,
        String title,
        UnitId unit,
        UnitId holder,
        NominationStatus status,
        @Nullable Instant arrivedAt,
        @Nullable LocalDate due,
        int daysLeft,
        Instant editedAt,
        boolean demonstration) {

    public boolean isLate() {
        return due != null && daysLeft < 0;
    }
}
