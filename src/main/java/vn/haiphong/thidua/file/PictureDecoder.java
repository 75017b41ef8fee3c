package vn.haiphong.thidua.file;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.Color;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.DirectColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.InflaterInputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** Turns an upload into plain pixels: upright, sRGB, on white, of bounded size, without anything else the file carried. */
final class PictureDecoder {

    static final int MAX_SIDE = 4000;

    private static final int MAX_DECODED_PIXELS = 24_000_000;
    private static final int MAX_PROFILE_BYTES = 4 * 1024 * 1024;

    private PictureDecoder() {}

    static BufferedImage decode(UploadedPicture upload) {
        try {
            var pixels = pixels(upload);
            return inSrgb(onCanvas(pixels, Orientation.of(upload.exif())), upload);
        } catch (IOException | RuntimeException e) {
            if (e instanceof PictureRefused refused) throw refused;
            throw PictureRefused.damaged();
        }
    }

    private static BufferedImage pixels(UploadedPicture upload) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(upload.format().name()).next();
        try (var input = new ByteArrayImageInputStream(upload.bytes())) {
            // Notes and texts are not read: they may hold more, compressed, than the memory can.
            reader.setInput(input, true, true);
            if (reader.getWidth(0) != upload.width() || reader.getHeight(0) != upload.height()) {
                throw PictureRefused.damaged();
            }
            return read(reader, upload);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage read(ImageReader reader, UploadedPicture upload) throws IOException {
        var how = reader.getDefaultReadParam();
        int step = (long) upload.width() * upload.height() > MAX_DECODED_PIXELS ? 2 : 1;
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    private static BufferedImage onCanvas(BufferedImage pixels, Orientation orientation) {
        double scale = Math.min(1, (double) MAX_SIDE / Math.max(pixels.getWidth(), pixels.getHeight()));
        int width = Math.max(1, (int) Math.round(pixels.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(pixels.getHeight() * scale));
        var canvas = new BufferedImage(
                orientation.swapsSides() ? height : width,
                orientation.swapsSides() ? width : height,
                BufferedImage.TYPE_INT_RGB);
        var pen = canvas.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
            pen.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION,
                    scale < 1
                            ? RenderingHints.VALUE_INTERPOLATION_BILINEAR
                            : RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
            var move = orientation.upright(width, height);
            move.concatenate(AffineTransform.getScaleInstance(
                    (double) width / pixels.getWidth(), (double) height / pixels.getHeight()));
            pen.drawImage((Image) pixels, move, null);
        } finally {
            pen.dispose();
        }
        return canvas;
    }

    /** The decoders of JPEG and WebP know profiles, the one of PNG reads every picture as if it were sRGB. */
    private static BufferedImage inSrgb(BufferedImage canvas, UploadedPicture upload) throws IOException {
        if (upload.colours() == null) return canvas;
        try (var profileBytes = new InflaterInputStream(new ByteArrayInputStream(upload.colours()))) {
            var profile = ICC_Profile.getInstance(profileBytes.readNBytes(MAX_PROFILE_BYTES));
            if (profile.getNumComponents() != 3) return canvas;
            var model = new DirectColorModel(
                    new ICC_ColorSpace(profile), 24, 0xFF0000, 0xFF00, 0xFF, 0, false, DataBuffer.TYPE_INT);
            var meant = new BufferedImage(model, canvas.getRaster(), false, null);
            var srgb = new BufferedImage(canvas.getWidth(), canvas.getHeight(), BufferedImage.TYPE_INT_RGB);
            return new ColorConvertOp(null).filter(meant, srgb);
        } catch (IllegalArgumentException e) {
            return canvas;
        }
    }
}
