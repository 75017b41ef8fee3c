package vn.haiphong.thidua.paper;

import org.springframework.stereotype.Service;

/** Writes a paper in the formats people open. */
@Service
public class Papers {

    /** What a file may be. */
    public enum Format {
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        PDF("application/pdf");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }

        /** As it stands behind the dot. */
        public String ending() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    Papers() {}

    public byte[] write(Paper paper, Format format) {
        return switch (format) {
            case DOCX -> new PaperInDocx(paper).bytes();
            case PDF -> new PaperInPdf(paper).bytes();
        };
    }
}
