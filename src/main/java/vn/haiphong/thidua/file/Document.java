package vn.haiphong.thidua.file;

import java.text.NumberFormat;
import java.time.Instant;
import java.util.Locale;

/**
 * A file that staff attached to something.
 *
 * @param name as it was uploaded, cleaned, with the ending of what it really is
 * @param sha256 the fingerprint of its bytes, 64 hexadecimal digits
 */
public record Document(DocumentId id, String name, Kind kind, int bytes, String sha256, Instant addedAt) {

    /** {@code 1,4 MB}. */
    public String size() {
        if (bytes < 1024) return bytes + " byte";
        if (bytes < 1024 * 1024) return Math.max(1, Math.round(bytes / 1024f)) + " kB";
        var figure = NumberFormat.getInstance(Locale.of("vi"));
        figure.setMaximumFractionDigits(1);
        return figure.format(bytes / (1024f * 1024f)) + " MB";
    }

    /** What the house takes in. */
    public enum Kind {
        PDF("pdf", "application/pdf"),
        DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        JPEG("jpg", "image/jpeg"),
        PNG("png", "image/png");

        private final String ending;
        private final String mediaType;

        Kind(String ending, String mediaType) {
            this.ending = ending;
            this.mediaType = mediaType;
        }

        public String ending() {
            return ending;
        }

        public String mediaType() {
            return mediaType;
        }
    }
}
