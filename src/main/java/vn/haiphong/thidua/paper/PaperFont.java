package vn.haiphong.thidua.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/**
 * The typeface of papers. DOCX names Times New Roman; PDF embeds Liberation Serif, which is as wide letter by letter and
 * has every Vietnamese letter.
 */
enum PaperFont {
    REGULAR("Regular"),
    BOLD("Bold"),
    ITALIC("Italic"),
    BOLD_ITALIC("BoldItalic");

    static final String NAME = "Times New Roman";

    private final BaseFont font;

    PaperFont(String face) {
        var file = "/liberation/LiberationSerif-" + face + ".ttf";
        try (var bytes = PaperFont.class.getResourceAsStream(file)) {
            if (bytes == null) throw new IllegalStateException("Missing on the class path: " + file);
            font = BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, bytes.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Font size(float points) {
        return new Font(font, points);
    }

    /** In points. */
    float width(String text, float points) {
        return font.getWidthPoint(text, points);
    }

    BaseFont base() {
        return font;
    }
}
