package vn.haiphong.thidua.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An upload that was read as far as its container, before anything is decoded: which format it really is, how large it
 * claims to be, and that it arrived whole. The file's name plays no part.
 *
 * @param exif the TIFF block with the camera's notes, or null
 * @param colours the embedded ICC profile, compressed as PNG keeps it, or null; only for formats whose decoder ignores it
 */
record UploadedPicture(
        Format format, byte[] bytes, int width, int height, byte @Nullable [] exif, byte @Nullable [] colours) {

    static final int MAX_BYTES = 15 * 1024 * 1024;

    private static final int MAX_PIXELS = 60_000_000;
    // The decoder of WebP needs 30 bytes of work for each pixel: 350 MB for the 12 megapixels of a phone.
    private static final int MAX_WEBP_PIXELS = 12_500_000;

    enum Format {
        JPEG,
        PNG,
        WEBP
    }

    static UploadedPicture read(InputStream upload) {
        try {
            return check(upload.readNBytes(MAX_BYTES + 1));
        } catch (IOException e) {
            throw PictureRefused.damaged();
        }
    }

    private static UploadedPicture check(byte[] bytes) {
        if (bytes.length == 0) throw new PictureRefused("Tệp rỗng. Hãy chọn lại tệp ảnh.");
        if (bytes.length > MAX_BYTES) {
            throw new PictureRefused(
                    "Tệp lớn hơn 15 MB. Hãy thu nhỏ ảnh (4000 điểm ảnh mỗi chiều là đủ) rồi tải lên lại.");
        }
        var picture = container(bytes);
        var most = picture.format == Format.WEBP ? MAX_WEBP_PIXELS : MAX_PIXELS;
        if ((long) picture.width * picture.height > most) {
            throw new PictureRefused("Ảnh có %d × %d điểm ảnh, nhiều hơn %d triệu. Hãy thu nhỏ ảnh rồi tải lên lại."
                    .formatted(picture.width, picture.height, most / 1_000_000));
        }
        return picture;
    }

    private static UploadedPicture container(byte[] bytes) {
        try {
            if (startsWith(bytes, 0, 0xFF, 0xD8, 0xFF)) return JpegContainer.read(bytes);
            if (startsWith(bytes, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) return PngContainer.read(bytes);
            if (startsWith(bytes, 0, 'R', 'I', 'F', 'F') && startsWith(bytes, 8, 'W', 'E', 'B', 'P')) {
                return WebpContainer.read(bytes);
            }
        } catch (IndexOutOfBoundsException e) {
            throw PictureRefused.damaged();
        }
        throw new PictureRefused(
                isHeic(bytes)
                        ? "Ảnh HEIC (iPhone) chưa dùng được. Hãy xuất ảnh thành JPEG rồi tải lên lại; để iPhone luôn chụp JPEG:"
                                + " Cài đặt › Camera › Định dạng › Tương thích nhất."
                        : "Tệp này không phải ảnh JPEG, PNG hoặc WebP (đổi tên tệp không làm thay đổi nội dung)."
                                + " Hãy chọn tệp ảnh khác.");
    }

    private static boolean isHeic(byte[] bytes) {
        if (bytes.length < 12 || !startsWith(bytes, 4, 'f', 't', 'y', 'p')) return false;
        var brand = new String(bytes, 8, 4, StandardCharsets.ISO_8859_1);
        return brand.startsWith("he") || brand.equals("mif1") || brand.equals("msf1");
    }

    static boolean startsWith(byte[] bytes, int from, int... expected) {
        if (bytes.length < from + expected.length) return false;
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[from + i] & 0xFF) != expected[i]) return false;
        }
        return true;
    }

    /** A part of the upload; what reaches past the end was never uploaded. */
    static byte[] part(byte[] bytes, int from, int length) {
        if (length < 0 || from < 0 || length > bytes.length - from) throw new IndexOutOfBoundsException(from);
        return Arrays.copyOfRange(bytes, from, from + length);
    }
}
