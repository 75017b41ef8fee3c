package vn.haiphong.thidua.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.haiphong.thidua.file.Document.Kind;

/** Looks into a package of Word or Excel (ECMA-376 part 2): what it is, and that it carries no program. */
final class OfficePackage {

    private static final int MAX_PARTS = 5_000;
    private static final long MAX_UNPACKED = 300L * 1024 * 1024;
    private static final int MAX_TYPES = 1024 * 1024;

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private OfficePackage() {}

    static Kind kind(byte[] bytes) {
        var parts = new HashSet<String>();
        var types = types(bytes, parts);
        if (types.isEmpty()) {
            throw new DocumentRefused(
                    "Tệp nén (ZIP) không phải DOCX hay XLSX. Hãy giải nén và tải lên từng tệp PDF, DOCX, XLSX, JPEG hoặc PNG.");
        }
        var lower = types.toLowerCase(Locale.ROOT);
        if (lower.contains("macroenabled")
                || lower.contains("vbaproject")
                || parts.stream().anyMatch(OfficePackage::isProgram)) {
            throw new DocumentRefused(
                    "Tệp có chứa macro (chương trình). Hãy mở bằng Word hoặc Excel, lưu thành DOCX hoặc XLSX không có macro rồi tải lên lại.");
        }
        if (types.contains(WORD) && parts.contains("word/document.xml")) return Kind.DOCX;
        if (types.contains(EXCEL) && parts.contains("xl/workbook.xml")) return Kind.XLSX;
        throw new DocumentRefused(
                "Không nhận loại tệp Office này. Hãy lưu thành PDF, DOCX (văn bản) hoặc XLSX (bảng tính).");
    }

    private static boolean isProgram(String part) {
        return part.endsWith("vbaproject.bin")
                || part.contains("/activex/")
                || part.contains("macrosheets/")
                || part.matches(".*\\.(exe|dll|js|vbs|bat|cmd|scr|ps1)");
    }

    /** Reads every part to its end, which proves the package whole; keeps the list of content types only. */
    private static String types(byte[] bytes, Set<String> parts) {
        var types = "";
        long unpacked = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            var buffer = new byte[64 * 1024];
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName().toLowerCase(Locale.ROOT);
                if (!parts.add(name) || parts.size() > MAX_PARTS) throw DocumentRefused.damaged();
                if (name.equals("[content_types].xml")) types = text(zip);
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MAX_UNPACKED) {
                        throw new DocumentRefused(
                                "Nội dung tệp sau khi giải nén quá lớn. Hãy giảm ảnh trong tệp hoặc lưu thành PDF.");
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw DocumentRefused.damaged();
        }
        // The list of contents stands at the end: without it the upload was cut off.
        if (!new String(bytes, StandardCharsets.ISO_8859_1).contains("PK\u0005\u0006")) throw DocumentRefused.damaged();
        return types;
    }

    private static String text(InputStream part) throws IOException {
        var bytes = part.readNBytes(MAX_TYPES + 1);
        if (bytes.length > MAX_TYPES) throw DocumentRefused.damaged();
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
