package vn.haiphong.thidua.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haiphong.thidua.file.PictureSamples.joined;
import static vn.haiphong.thidua.file.PictureSamples.riff;
import static vn.haiphong.thidua.file.PictureSamples.riffChunk;
import static vn.haiphong.thidua.file.PictureSamples.stream;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.haiphong.thidua.file.UploadedPicture.Format;

class PictureCheckTest {

    @Test
    void aPictureIsKnownByItsContent() {
        var jpeg = read(PictureSamples.jpeg(60, 40));
        var png = read(PictureSamples.png(PictureSamples.plain(50, 30, Color.RED)));
        var webp = read(PictureSamples.webp(40, 20, Color.RED));

        assertThat(jpeg).extracting("format", "width", "height").containsExactly(Format.JPEG, 60, 40);
        assertThat(png).extracting("format", "width", "height").containsExactly(Format.PNG, 50, 30);
        assertThat(webp).extracting("format", "width", "height").containsExactly(Format.WEBP, 40, 20);
    }

    @Test
    void aPageOfHtmlIsNoPictureWhateverItsName() {
        assertRefused("<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), "không phải ảnh");
    }

    @Test
    void otherPictureFormatsAreRefused() {
        assertRefused(
                PictureSamples.gif(PictureSamples.plain(10, 10, Color.RED)), "không phải ảnh JPEG, PNG hoặc WebP");
        assertRefused("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8), "không phải ảnh");
    }

    @Test
    void aPictureOfAnIphoneIsRefusedWithAWayOut() {
        var heic = joined(new byte[] {0, 0, 0, 24}, "ftypheic".getBytes(StandardCharsets.US_ASCII), new byte[100]);

        assertRefused(heic, "Ảnh HEIC (iPhone) chưa dùng được. Hãy xuất ảnh thành JPEG");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused(new byte[0], "Tệp rỗng");
    }

    @Test
    void anEndlessUploadIsGivenUpAtTheLimit() {
        var endless = new Endless();

        assertThatThrownBy(() -> UploadedPicture.read(endless))
                .isInstanceOf(PictureRefused.class)
                .hasMessageContaining("lớn hơn 15 MB");
        assertThat(endless.given).isLessThan(UploadedPicture.MAX_BYTES + 100_000L);
    }

    @Test
    void aTruncatedPictureIsRefusedWhereverItWasCut() {
        var exif = PictureSamples.exif(6);
        for (var whole : new byte[][] {
            PictureSamples.withExif(PictureSamples.jpeg(60, 40), exif),
            PictureSamples.jpeg(PictureSamples.quarters(60, 40, BufferedImage.TYPE_INT_RGB), true),
            PictureSamples.withChunk(PictureSamples.png(PictureSamples.plain(60, 40, Color.RED)), "eXIf", exif),
            PictureSamples.webp(60, 40, Color.RED),
            PictureSamples.animatedWebp(60, 40, Color.RED, Color.BLUE)
        }) {
            assertThat(read(whole).width()).isEqualTo(60);
            for (int length = 1; length < whole.length - 1; length++) {
                var cut = Arrays.copyOf(whole, length);
                assertThatThrownBy(() -> read(cut))
                        .as("%s of %s bytes", length, whole.length)
                        .isInstanceOf(PictureRefused.class);
            }
        }
    }

    @Test
    void aPictureThatClaimsTooManyPixelsIsRefusedBeforeItIsDecoded() {
        assertRefused(PictureSamples.pngClaiming(60_000, 60_000), "Ảnh có 60000 × 60000 điểm ảnh, nhiều hơn 60 triệu");
        assertRefused(PictureSamples.webp(16_000, 16_000, Color.RED), "nhiều hơn 12 triệu");
        assertThat(read(PictureSamples.pngClaiming(10_000, 6_000)).width()).isEqualTo(10_000);
    }

    @Test
    void aPngOfImpossibleSizeIsRefused() {
        assertRefused(PictureSamples.pngClaiming(0, 10), "hỏng");
        assertRefused(PictureSamples.pngClaiming(-5, 10), "hỏng");
    }

    @Test
    void aWebpWhoseFrameIsLargerThanItsCanvasIsRefused() {
        var large = riffChunk("VP8L", PictureSamples.lossless(16_000, 16_000, Color.RED));

        assertRefused(riff(PictureSamples.vp8x(0, 10, 10), large), "hỏng");
    }

    @Test
    void aJpegWithASecondFrameIsRefused() {
        var jpeg = PictureSamples.jpeg(60, 40);
        var second =
                PictureSamples.withSegment(jpeg, 0xC0, new byte[] {8, (byte) 0xFF, 0, (byte) 0xFF, 0, 1, 1, 0x11, 0});

        assertRefused(second, "hỏng");
    }

    @Test
    void aJpegOfThousandsOfScansIsRefused() {
        var jpeg = PictureSamples.jpeg(60, 40);
        var scan = new byte[] {(byte) 0xFF, (byte) 0xDA, 0, 8, 1, 1, 0, 1, 1, 0, 0x55};
        var scans = new byte[5000][];
        Arrays.fill(scans, scan);
        var body = Arrays.copyOf(jpeg, jpeg.length - 2);
        var end = new byte[] {(byte) 0xFF, (byte) 0xD9};

        assertThat(read(joined(body, scan, end)).width()).isEqualTo(60);
        assertRefused(joined(body, joined(scans), end), "hỏng");
    }

    private static UploadedPicture read(byte[] bytes) {
        return UploadedPicture.read(stream(bytes));
    }

    private static void assertRefused(byte[] bytes, String because) {
        assertThatThrownBy(() -> read(bytes)).isInstanceOf(PictureRefused.class).hasMessageContaining(because);
    }

    /** An upload that never ends. */
    private static final class Endless extends InputStream {

        private long given;

        @Override
        public int read() throws IOException {
            given++;
            return 0xFF;
        }
    }
}
