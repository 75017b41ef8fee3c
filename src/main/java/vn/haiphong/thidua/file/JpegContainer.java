package vn.haiphong.thidua.file;

import static vn.haiphong.thidua.file.UploadedPicture.part;
import static vn.haiphong.thidua.file.UploadedPicture.startsWith;

import org.jspecify.annotations.Nullable;

/** Walks the segments of a JPEG file (ITU-T T.81, annex B). */
final class JpegContainer {

    // A progressive picture has about ten; thousands of tiny ones would keep the decoder busy for hours.
    private static final int MAX_SCANS = 100;

    private final byte[] bytes;
    private int width;
    private int height;
    private byte @Nullable [] exif;

    private JpegContainer(byte[] bytes) {
        this.bytes = bytes;
    }

    static UploadedPicture read(byte[] bytes) {
        var jpeg = new JpegContainer(bytes);
        jpeg.walk();
        return new UploadedPicture(UploadedPicture.Format.JPEG, bytes, jpeg.width, jpeg.height, jpeg.exif, null);
    }

    private void walk() {
        int scans = 0;
        for (int at = nextMarker(2); ; ) {
            int marker = bytes[at + 1] & 0xFF;
            if (marker == 0xD9) break;
            if (marker == 0x01 || marker == 0xD8) {
                at = nextMarker(at + 2);
                continue;
            }
            int length = u16(at + 2);
            if (length < 2) throw PictureRefused.damaged();
            if (marker == 0xDA && (width == 0 || ++scans > MAX_SCANS)) throw PictureRefused.damaged();
            if (isFrame(marker)) readFrame(at);
            if (marker == 0xE1 && exif == null && startsWith(bytes, at + 4, 'E', 'x', 'i', 'f', 0, 0)) {
                exif = part(bytes, at + 10, length - 8);
            }
            at = nextMarker(at + 2 + length);
        }
        if (scans == 0) throw PictureRefused.damaged();
    }

    /** The next marker that is neither a stuffed byte, a restart nor padding; the compressed data lies in between. */
    private int nextMarker(int from) {
        for (int at = from; ; at++) {
            if (bytes[at] != (byte) 0xFF) continue;
            int next = bytes[at + 1] & 0xFF;
            if (next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) return at;
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private void readFrame(int at) {
        // A second frame could be larger than the one that was checked.
        if (width != 0) throw PictureRefused.damaged();
        height = u16(at + 5);
        width = u16(at + 7);
        if (width == 0 || height == 0) throw PictureRefused.damaged();
    }

    private int u16(int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }
}
