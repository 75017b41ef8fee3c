package vn.haiphong.thidua.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents as offices, programs and mischief makers send them, made in memory. */
public final class DocumentSamples {

    private DocumentSamples() {}

    /** A document any test may add. */
    public static InputStream pdf() {
        return stream(pdfBytes());
    }

    static byte[] pdfBytes() {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n"
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] docx(String... moreParts) {
        return office("wordprocessingml.document.main+xml", "word/document.xml", moreParts);
    }

    static byte[] xlsx() {
        return office("spreadsheetml.sheet.main+xml", "xl/workbook.xml");
    }

    static byte[] office(String type, String main, String... moreParts) {
        var parts = new String[moreParts.length + 2];
        parts[0] = "[Content_Types].xml";
        parts[1] = main;
        System.arraycopy(moreParts, 0, parts, 2, moreParts.length);
        return zip(
                "<Types><Override PartName=\"/" + main
                        + "\" ContentType=\"application/vnd.openxmlformats-officedocument." + type + "\"/></Types>",
                parts);
    }

    static byte[] zip(String firstContent, String... names) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write((name.equals(names[0]) ? firstContent : "<x/>").getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
