package vn.haiphong.thidua.file;

import static vn.haiphong.thidua.file.UploadedPicture.startsWith;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.haiphong.thidua.file.Document.Kind;
import vn.haiphong.thidua.shared.VietnameseText;

/** An upload whose content says which kind of document it is; the name it came under plays no part in that. */
record UploadedDocument(Kind kind, byte[] bytes) {

    static final int MAX_BYTES = 20 * 1024 * 1024;

    private static final int NAME_LENGTH = 150;
    private static final String ACCEPTED = "Hãy dùng tệp PDF, DOCX, XLSX, JPEG hoặc PNG.";

    static UploadedDocument read(InputStream upload) {
        try {
            return check(upload.readNBytes(MAX_BYTES + 1));
        } catch (IOException e) {
            throw DocumentRefused.damaged();
        }
    }

    private static UploadedDocument check(byte[] bytes) {
        if (bytes.length == 0) throw new DocumentRefused("Tệp rỗng. Hãy chọn lại tệp.");
        if (bytes.length > MAX_BYTES) {
            throw new DocumentRefused(
                    "Tệp lớn hơn 20 MB. Hãy giảm dung lượng (quét ở 200 dpi, nén ảnh) hoặc tách thành nhiều tệp.");
        }
        return new UploadedDocument(kind(bytes), bytes);
    }

    private static Kind kind(byte[] bytes) {
        if (startsWith(bytes, 0, '%', 'P', 'D', 'F', '-')) return pdf(bytes);
        if (startsWith(bytes, 0, 'P', 'K', 3, 4)) return OfficePackage.kind(bytes);
        if (startsWith(bytes, 0, 0xFF, 0xD8, 0xFF) || startsWith(bytes, 0, 0x89, 'P', 'N', 'G')) return picture(bytes);
        if (startsWith(bytes, 0, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new DocumentRefused(
                    "Tệp DOC, XLS cũ hoặc tệp có mật khẩu chưa dùng được. Hãy mở bằng Word, Excel rồi lưu thành DOCX, XLSX hoặc PDF, không đặt mật khẩu.");
        }
        throw new DocumentRefused(
                "Không nhận loại tệp này (đổi đuôi tên tệp không làm thay đổi nội dung). " + ACCEPTED);
    }

    /** Readers allow some bytes after the end mark, but not the end missing. */
    private static Kind pdf(byte[] bytes) {
        int from = Math.max(0, bytes.length - 2048);
        var end = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
        if (!end.contains("%%EOF")) throw DocumentRefused.damaged();
        return Kind.PDF;
    }

    private static Kind picture(byte[] bytes) {
        try {
            var png = bytes[0] == (byte) 0x89;
            // Either reader refuses what does not arrive whole.
            var whole = png ? PngContainer.read(bytes) : JpegContainer.read(bytes);
            return whole.format() == UploadedPicture.Format.PNG ? Kind.PNG : Kind.JPEG;
        } catch (PictureRefused | IndexOutOfBoundsException e) {
            throw DocumentRefused.damaged();
        }
    }

    /** One clean line without folders or signs that a disk or a header could misread, ending as its kind ends. */
    String name(String original) {
        var line = VietnameseText.line(original);
        var last = line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1);
        var stem = last.replaceAll("\\.[A-Za-z0-9]{1,5}$", "")
                .replaceAll("[\\p{Cf}<>:\"|?*;%]+", " ")
                .replaceAll("^[\\s.]+|[\\s.]+$", "")
                .replaceAll("\\s+", " ");
        if (stem.codePointCount(0, stem.length()) > NAME_LENGTH) {
            stem = stem.substring(0, stem.offsetByCodePoints(0, NAME_LENGTH)).strip();
        }
        return (stem.isEmpty() ? "tep" : stem) + "." + kind.ending().toLowerCase(Locale.ROOT);
    }
}
