package vn.haiphong.thidua.subject;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a subject said to one question.
 *
 * @param how it was given, e.g. {@code Phiếu đồng ý ký ngày 02/03/2020}
 * @param givenBy the officer who recorded it
 * @param why it was taken back
 */
public record SubjectConsent(
        ConsentKind kind,
        String how,
        String givenBy,
        Instant givenAt,
        @Nullable String why,
        @Nullable String revokedBy,
        @Nullable Instant revokedAt) {

    public boolean stands() {
        return revokedAt == null;
    }
}
