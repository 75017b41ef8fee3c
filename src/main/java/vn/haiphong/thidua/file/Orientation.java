package vn.haiphong.thidua.file;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.geom.AffineTransform;
import org.jspecify.annotations.Nullable;

/** How the camera was held, as EXIF counts it from 1 (upright) to 8. */
record Orientation(int code) {

    private static final Orientation UPRIGHT = new Orientation(1);

    static Orientation of(byte @Nullable [] exif) {
        if (exif == null) return UPRIGHT;
        try {
            var metadata = new Metadata();
            new ExifReader().extract(new ByteArrayReader(exif), metadata);
            var directory = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
            var code = directory == null ? null : directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return code == null || code < 1 || code > 8 ? UPRIGHT : new Orientation(code);
        } catch (RuntimeException e) {
            // Damaged notes do not damage the picture; it is shown as it lies.
            return UPRIGHT;
        }
    }

    boolean swapsSides() {
        return code >= 5;
    }

    /** Turns a picture of that size upright, its corner staying at the origin. */
    AffineTransform upright(double width, double height) {
        return switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
