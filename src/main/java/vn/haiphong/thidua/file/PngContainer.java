package vn.haiphong.thidua.file;

import static vn.haiphong.thidua.file.UploadedPicture.part;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Walks the chunks of a PNG file (RFC 2083). An animated one keeps its first picture where a still one has its only. */
final class PngContainer {

    private PngContainer() {}

    static UploadedPicture read(byte[] bytes) {
        var png = ByteBuffer.wrap(bytes);
        if (!name(bytes, 12).equals("IHDR")) throw PictureRefused.damaged();
        int width = png.getInt(16);
        int height = png.getInt(20);
        if (width <= 0 || height <= 0) throw PictureRefused.damaged();
        byte @Nullable [] exif = null;
        byte @Nullable [] colours = null;
        for (int at = 8; ; ) {
            int length = png.getInt(at);
            if (length < 0 || length > bytes.length - at - 12) throw PictureRefused.damaged();
            switch (name(bytes, at + 4)) {
                case "IEND" -> {
                    return new UploadedPicture(UploadedPicture.Format.PNG, bytes, width, height, exif, colours);
                }
                case "eXIf" -> exif = part(bytes, at + 8, length);
                case "iCCP" -> colours = afterName(part(bytes, at + 8, length));
                default -> {}
            }
            at += length + 12;
        }
    }

    /** The profile's name ends with a zero; one byte for the method of compression follows. */
    private static byte[] afterName(byte[] chunk) {
        int zero = 0;
        while (chunk[zero] != 0) zero++;
        return part(chunk, zero + 2, chunk.length - zero - 2);
    }

    private static String name(byte[] bytes, int at) {
        return new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
    }
}
