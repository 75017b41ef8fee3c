package vn.haiphong.thidua.nomination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.file.DocumentId;
import vn.haiphong.thidua.organisation.UnitId;

/**
 * A paper a nomination carries.
 *
 * @param number and sign of it
 * @param issuer who issued or confirms it
 * @param expires the last day on which a confirmation holds
 * @param document the file, null when only its number is known
 * @param unit whose officer added it
 */
public record DossierPaper(
        UUID id,
        PaperKind kind,
        String number,
        String issuer,
        @Nullable LocalDate issued,
        @Nullable LocalDate expires,
        @Nullable DocumentId document,
        UnitId unit,
        String addedBy,
        Instant addedAt) {

    public boolean isExpired(LocalDate today) {
        return expires != null && expires.isBefore(today);
    }
}
