package vn.haiphong.thidua.nomination;

import java.io.InputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper about to be added.
 *
 * @param file its bytes, null for none
 * @param fileName empty for none
 */
public record DossierPaperForm(
        PaperKind kind,
        String number,
        String issuer,
        @Nullable LocalDate issued,
        @Nullable LocalDate expires,
        @Nullable InputStream file,
        String fileName) {}
