package vn.haiphong.thidua.file;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures as cameras, programs and mischief makers send them, made in memory. */
public final class PictureSamples {

    static {
        ImageIO.setUseCache(false);
    }

    private PictureSamples() {}

    /** Four coloured quarters: red, green / blue, black. */
    static BufferedImage quarters(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height / 2);
        pen.setColor(Color.GREEN);
        pen.fillRect(width / 2, 0, width - width / 2, height / 2);
        pen.setColor(Color.BLUE);
        pen.fillRect(0, height / 2, width / 2, height - height / 2);
        pen.setColor(Color.BLACK);
        pen.fillRect(width / 2, height / 2, width - width / 2, height - height / 2);
        pen.dispose();
        return image;
    }

    static BufferedImage plain(int width, int height, Color colour) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return image;
    }

    /** A picture any test may add. */
    public static byte[] jpeg(int width, int height) {
        return jpeg(quarters(width, height, BufferedImage.TYPE_INT_RGB), false);
    }

    static byte[] jpeg(BufferedImage image, boolean progressive) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            if (progressive) how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** One colour of cyan, magenta, yellow and black ink; 255 is all of it. */
    static byte[] cmykJpeg(int width, int height, int... inks) {
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) raster.setPixel(x, y, inks);
        }
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(raster, null, null), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] png(BufferedImage image) {
        return written(image, "png");
    }

    static byte[] gif(BufferedImage image) {
        return written(image, "gif");
    }

    private static byte[] written(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The camera's notes: how it was held, and where. */
    static byte[] exif(int orientation) {
        var tiff = ByteBuffer.allocate(56);
        tiff.put(new byte[] {'M', 'M', 0, 42}).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        tiff.putInt(0);
        tiff.putShort((short) 1);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put(new byte[] {'N', 0, 0, 0});
        return tiff.array();
    }

    static byte[] withExif(byte[] jpeg, byte[] exif) {
        return withSegment(jpeg, 0xE1, joined("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1), exif));
    }

    static byte[] withProfile(byte[] jpeg, byte[] profile) {
        return withSegment(jpeg, 0xE2, joined("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1), profile));
    }

    /** Right behind the start and the JFIF segment, where cameras put theirs. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        int behind = 2 + 2 + ((jpeg[4] & 0xFF) << 8 | jpeg[5] & 0xFF);
        int length = content.length + 2;
        var head = new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length};
        return joined(Arrays.copyOf(jpeg, behind), head, content, Arrays.copyOfRange(jpeg, behind, jpeg.length));
    }

    /** A profile in which the value 128 means a lighter grey than in sRGB. */
    static byte[] linearProfile() {
        return ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    }

    /** Right behind the first chunk, IHDR. */
    static byte[] withChunk(byte[] png, String name, byte[] content) {
        int behind = 8 + 12 + 13;
        return joined(Arrays.copyOf(png, behind), chunk(name, content), Arrays.copyOfRange(png, behind, png.length));
    }

    static byte[] chunk(String name, byte[] content) {
        var crc = new CRC32();
        crc.update(name.getBytes(StandardCharsets.ISO_8859_1));
        crc.update(content);
        return ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(name.getBytes(StandardCharsets.ISO_8859_1))
                .put(content)
                .putInt((int) crc.getValue())
                .array();
    }

    static byte[] deflated(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out, new Deflater(9))) {
            deflater.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A PNG that claims a size and holds nothing of it. */
    static byte[] pngClaiming(int width, int height) {
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        return joined(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
                chunk("IHDR", header.array()),
                chunk("IDAT", deflated(new byte[1000])),
                chunk("IEND", new byte[0]));
    }

    /** A still WebP picture of one colour. */
    static byte[] webp(int width, int height, Color colour) {
        return riff(riffChunk("VP8L", lossless(width, height, colour)));
    }

    /** {@link #quarters} of 64 × 32 pixels as libwebp compresses photographs. */
    static byte[] lossyWebp() {
        return Base64.getDecoder()
                .decode("UklGRm4AAABXRUJQVlA4IGIAAADQBACdASpAACAAPx10rlOtJqQit+gBoCOJZADFEUF+AamV0T8dKz8CcWDiUsM5"
                        + "AAD+5fTq619JrGf7Xqt4FHKUNyVJVjCf+WVspy3yMyRqUdbbhyYKTs2JsCGP0Frk5sVAAA==");
    }

    /** An animated WebP: the first frame in one colour, the second in another. */
    static byte[] animatedWebp(int width, int height, Color first, Color second) {
        return riff(
                vp8x(0x02, width, height),
                riffChunk("ANIM", new byte[6]),
                riffChunk("ANMF", joined(frame(width, height), riffChunk("VP8L", lossless(width, height, first)))),
                riffChunk("ANMF", joined(frame(width, height), riffChunk("VP8L", lossless(width, height, second)))));
    }

    static byte[] vp8x(int flags, int width, int height) {
        var content = ByteBuffer.allocate(10).put((byte) flags).put(new byte[3]);
        return riffChunk(
                "VP8X", content.put(u24(width - 1)).put(u24(height - 1)).array());
    }

    private static byte[] frame(int width, int height) {
        return ByteBuffer.allocate(16)
                .put(new byte[6])
                .put(u24(width - 1))
                .put(u24(height - 1))
                .array();
    }

    private static byte[] u24(int value) {
        return new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16)};
    }

    static byte[] riff(byte[]... chunks) {
        var content = joined(chunks);
        return ByteBuffer.allocate(content.length + 12)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {'R', 'I', 'F', 'F'})
                .putInt(content.length + 4)
                .put(new byte[] {'W', 'E', 'B', 'P'})
                .put(content)
                .array();
    }

    static byte[] riffChunk(String name, byte[] content) {
        return ByteBuffer.allocate(8 + content.length + (content.length & 1))
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(name.getBytes(StandardCharsets.ISO_8859_1))
                .putInt(content.length)
                .put(content)
                .array();
    }

    /** VP8L with five prefix codes of one symbol each: such a picture needs no bits for its pixels. */
    static byte[] lossless(int width, int height, Color colour) {
        var bits = new Bits();
        bits.put(0x2F, 8);
        bits.put(width - 1, 14);
        bits.put(height - 1, 14);
        bits.put(0, 1 + 3);
        bits.put(0, 1 + 1 + 1);
        for (int symbol : new int[] {colour.getGreen(), colour.getRed(), colour.getBlue(), 255, 0}) {
            bits.put(0b1_0_1, 3);
            bits.put(symbol, 8);
        }
        return bits.bytes();
    }

    static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) all.writeBytes(part);
        return all.toByteArray();
    }

    static ByteArrayInputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    /** Bits as VP8L packs them: the lowest first. */
    private static final class Bits {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private long held;
        private int count;

        void put(int value, int width) {
            held |= (long) value << count;
            for (count += width; count >= 8; count -= 8) {
                out.write((int) held);
                held >>>= 8;
            }
        }

        byte[] bytes() {
            put(0, 7);
            return out.toByteArray();
        }
    }
}
