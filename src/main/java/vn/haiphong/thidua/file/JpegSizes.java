package vn.haiphong.thidua.file;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** The sizes the portal shows a picture in, each a progressive JPEG. */
final class JpegSizes {

    private static final List<Integer> WIDTHS = List.of(320, 640, 1280);
    private static final float SHOWN = 0.82f;
    private static final float KEPT = 0.92f;

    private JpegSizes() {}

    /** One encoded size. */
    record Jpeg(int width, int height, byte[] bytes) {}

    /** The full picture, for printing. */
    static Jpeg full(BufferedImage picture) {
        return encode(picture, KEPT);
    }

    /** From the narrowest to the widest; a picture that is narrower than a width stands in at its own. */
    static List<Jpeg> shown(BufferedImage picture) {
        var sizes = new ArrayList<Jpeg>();
        var wider = picture;
        for (int width : widths(picture.getWidth()).reversed()) {
            wider = scaled(wider, width, picture);
            sizes.addFirst(encode(wider, SHOWN));
        }
        return List.copyOf(sizes);
    }

    private static List<Integer> widths(int full) {
        int widest = Math.min(full, WIDTHS.getLast());
        return Stream.concat(WIDTHS.stream().filter(width -> width < widest), Stream.of(widest))
                .toList();
    }

    private static BufferedImage scaled(BufferedImage from, int width, BufferedImage full) {
        var step = from;
        // Bilinear looks at four points only: shrinking to less than half at once would skip the others.
        while (step.getWidth() > 2 * width) step = drawn(step, step.getWidth() / 2, Math.max(1, step.getHeight() / 2));
        int height = Math.max(1, Math.round((float) full.getHeight() * width / full.getWidth()));
        return step.getWidth() == width ? step : drawn(step, width, height);
    }

    private static BufferedImage drawn(BufferedImage from, int width, int height) {
        var to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = to.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(from, 0, 0, width, height, null);
        pen.dispose();
        return to;
    }

    private static Jpeg encode(BufferedImage picture, float quality) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return new Jpeg(picture.getWidth(), picture.getHeight(), bytes.toByteArray());
    }
}
