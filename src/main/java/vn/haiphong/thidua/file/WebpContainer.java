package vn.haiphong.thidua.file;

import static vn.haiphong.thidua.file.UploadedPicture.part;
import static vn.haiphong.thidua.file.UploadedPicture.startsWith;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Walks the chunks of a WebP file (RFC 9649). Each frame names its own size beside the canvas's, and the decoder trusts
 * both, so both are checked.
 */
final class WebpContainer {

    private final byte[] bytes;
    private final ByteBuffer webp;
    private int width;
    private int height;
    private boolean animated;
    private boolean framed;
    private byte @Nullable [] exif;

    private WebpContainer(byte[] bytes) {
        this.bytes = bytes;
        this.webp = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static UploadedPicture read(byte[] bytes) {
        var file = new WebpContainer(bytes);
        long end = 8 + (file.webp.getInt(4) & 0xFFFFFFFFL);
        if (end > bytes.length) throw PictureRefused.damaged();
        file.walk(12, (int) end);
        if (!file.framed) throw PictureRefused.damaged();
        return new UploadedPicture(UploadedPicture.Format.WEBP, bytes, file.width, file.height, file.exif, null);
    }

    private void walk(int from, int end) {
        for (int at = from; at + 8 <= end; ) {
            int length = webp.getInt(at + 4);
            if (length < 0 || length > end - at - 8) throw PictureRefused.damaged();
            int body = at + 8;
            switch (new String(bytes, at, 4, StandardCharsets.ISO_8859_1)) {
                case "VP8X" -> canvas(body);
                case "ANMF" -> {
                    animated = true;
                    if (u24(body + 6) + 1 > width || u24(body + 9) + 1 > height) throw PictureRefused.damaged();
                    walk(body + 16, body + length);
                }
                case "VP8 " -> frame(webp.getShort(body + 6) & 0x3FFF, webp.getShort(body + 8) & 0x3FFF);
                case "VP8L" -> {
                    int sizes = webp.getInt(body + 1);
                    frame((sizes & 0x3FFF) + 1, (sizes >> 14 & 0x3FFF) + 1);
                }
                case "EXIF" -> exif = tiff(part(bytes, body, length));
                default -> {}
            }
            at = body + length + (length & 1);
        }
    }

    private void canvas(int body) {
        if (width != 0) throw PictureRefused.damaged();
        width = u24(body + 4) + 1;
        height = u24(body + 7) + 1;
    }

    private void frame(int frameWidth, int frameHeight) {
        framed = true;
        if (frameWidth == 0 || frameHeight == 0) throw PictureRefused.damaged();
        if (width == 0) {
            width = frameWidth;
            height = frameHeight;
        }
        boolean fits =
                animated ? frameWidth <= width && frameHeight <= height : frameWidth == width && frameHeight == height;
        if (!fits) throw PictureRefused.damaged();
    }

    /** Some programs write the JPEG way of naming the block in front of it. */
    private static byte[] tiff(byte[] chunk) {
        return startsWith(chunk, 0, 'E', 'x', 'i', 'f', 0, 0) ? part(chunk, 6, chunk.length - 6) : chunk;
    }

    private int u24(int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF) << 16;
    }
}
