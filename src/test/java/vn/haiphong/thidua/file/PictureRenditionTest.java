package vn.haiphong.thidua.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static vn.haiphong.thidua.file.PictureSamples.joined;
import static vn.haiphong.thidua.file.PictureSamples.quarters;
import static vn.haiphong.thidua.file.PictureSamples.stream;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.haiphong.thidua.file.JpegSizes.Jpeg;

class PictureRenditionTest {

    @Test
    void aWidePictureComesInThreeWidths() {
        var sizes = shown(PictureSamples.jpeg(2000, 1500));

        assertThat(sizes).extracting(Jpeg::width).containsExactly(320, 640, 1280);
        assertThat(sizes).extracting(Jpeg::height).containsExactly(240, 480, 960);
        for (var size : sizes) {
            var decoded = decoded(size.bytes());
            assertThat(decoded.getWidth()).isEqualTo(size.width());
            assertThat(decoded.getHeight()).isEqualTo(size.height());
            assertThat(corners(decoded)).isEqualTo("RGBK");
        }
    }

    @Test
    void aPictureIsNeverEnlarged() {
        assertThat(shown(PictureSamples.jpeg(500, 300))).extracting(Jpeg::width).containsExactly(320, 500);
        assertThat(shown(PictureSamples.jpeg(320, 300))).extracting(Jpeg::width).containsExactly(320);
        assertThat(shown(PictureSamples.jpeg(30, 20))).extracting(Jpeg::width).containsExactly(30);
    }

    @Test
    void thePictureForPrintingKeepsItsSizeUpToFourThousandPixels() {
        assertThat(full(PictureSamples.jpeg(3000, 2000)))
                .extracting(Jpeg::width, Jpeg::height)
                .containsExactly(3000, 2000);
        assertThat(full(PictureSamples.jpeg(5000, 2500)))
                .extracting(Jpeg::width, Jpeg::height)
                .containsExactly(4000, 2000);
    }

    @Test
    void aVeryLargePictureIsReadInSteps() {
        var full = full(PictureSamples.jpeg(7000, 4000));

        assertThat(full).extracting(Jpeg::width, Jpeg::height).containsExactly(3500, 2000);
        assertThat(corners(decoded(full.bytes()))).isEqualTo("RGBK");
    }

    @Test
    void aStripOfPixelsStaysAPicture() {
        var sizes = shown(PictureSamples.png(PictureSamples.plain(20_000, 2, Color.RED)));

        assertThat(sizes).extracting(Jpeg::height).containsExactly(1, 1, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 400, RGBK", "2, 400, GRKB", "3, 400, KBGR", "4, 400, BKRG",
        "5, 200, RBGK", "6, 200, BRKG", "7, 200, KGBR", "8, 200, GKRB"
    })
    void aPictureIsTurnedTheWayTheCameraWasHeld(int orientation, int width, String corners) {
        var jpeg = PictureSamples.withExif(PictureSamples.jpeg(400, 200), PictureSamples.exif(orientation));
        var png = PictureSamples.withChunk(
                PictureSamples.png(quarters(400, 200, BufferedImage.TYPE_INT_RGB)),
                "eXIf",
                PictureSamples.exif(orientation));

        for (var upload : List.of(jpeg, png)) {
            var picture = decoded(full(upload).bytes());

            assertThat(picture.getWidth()).isEqualTo(width);
            assertThat(corners(picture)).isEqualTo(corners);
        }
    }

    @Test
    void aWebpPictureIsTurnedTheWayTheCameraWasHeld() {
        var notes = PictureSamples.riffChunk("EXIF", PictureSamples.exif(6));
        var chunks = PictureSamples.lossyWebp();
        var frame = Arrays.copyOfRange(chunks, 12, chunks.length);

        var picture = decoded(full(PictureSamples.riff(PictureSamples.vp8x(0x08, 64, 32), frame, notes))
                .bytes());

        assertThat(corners(picture)).isEqualTo("BRKG");
    }

    @Test
    void damagedNotesOfTheCameraDoNotDamageThePicture() {
        var notes = PictureSamples.exif(6);
        Arrays.fill(notes, 8, notes.length, (byte) 0xFF);

        var picture = decoded(full(PictureSamples.withExif(PictureSamples.jpeg(400, 200), notes))
                .bytes());

        assertThat(corners(picture)).isEqualTo("RGBK");
    }

    @Test
    void nothingTheCameraNotedIsKept() throws Exception {
        var upload = PictureSamples.withSegment(
                PictureSamples.withExif(PictureSamples.jpeg(400, 200), PictureSamples.exif(1)),
                0xFE,
                "Nhà riêng".getBytes(StandardCharsets.UTF_8));
        assertThat(notes(upload).containsDirectoryOfType(GpsDirectory.class)).isTrue();

        for (var kept : both(List.of(full(upload)), shown(upload))) {
            var notes = notes(kept.bytes());
            assertThat(notes.containsDirectoryOfType(ExifDirectoryBase.class)).isFalse();
            assertThat(notes.getDirectories()).extracting("name").isSubsetOf("JPEG", "JFIF", "Huffman", "File Type");
            assertThat(new String(kept.bytes(), StandardCharsets.UTF_8)).doesNotContain("Exif", "Nhà riêng");
        }
    }

    @Test
    void whatIsHiddenBehindThePictureIsNotKept() {
        var script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        var polyglot = joined(PictureSamples.withSegment(PictureSamples.jpeg(400, 200), 0xFE, script), script);

        for (var kept : both(List.of(full(polyglot)), shown(polyglot))) {
            assertThat(new String(kept.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
        }
    }

    @Test
    void aRenditionIsAProgressiveJpeg() {
        var bytes = shown(PictureSamples.jpeg(400, 200)).getFirst().bytes();

        assertThat(frames(bytes)).containsExactly(0xC2);
    }

    @Test
    void transparentPartsTurnWhite() {
        var transparent = new BufferedImage(400, 200, BufferedImage.TYPE_INT_ARGB);

        var picture = decoded(full(PictureSamples.png(transparent)).bytes());

        assertThat(new Color(picture.getRGB(200, 100))).isEqualTo(Color.WHITE);
    }

    @Test
    void greyAndIndexedPicturesKeepTheirColours() {
        var grey = new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY);
        grey.getRaster().setSamples(0, 0, 40, 40, 0, ints(1600, 100));
        var indexed = quarters(40, 40, BufferedImage.TYPE_BYTE_INDEXED);

        assertThat(middle(PictureSamples.png(indexed), 10, 10)).isEqualTo('R');
        assertThat(decoded(full(PictureSamples.jpeg(grey, false)).bytes()).getRGB(20, 20) & 0xFF)
                .isCloseTo(100, within(3));
    }

    @Test
    void coloursOfAnotherProfileAreBroughtToSrgb() {
        var middleGrey = PictureSamples.plain(64, 64, new Color(128, 128, 128));
        var jpeg = PictureSamples.withProfile(PictureSamples.jpeg(middleGrey, false), PictureSamples.linearProfile());
        var png = PictureSamples.withChunk(
                PictureSamples.png(middleGrey),
                "iCCP",
                joined(new byte[] {'p', 0, 0}, PictureSamples.deflated(PictureSamples.linearProfile())));

        assertThat(decoded(full(PictureSamples.jpeg(middleGrey, false)).bytes()).getRGB(30, 30) & 0xFF)
                .isCloseTo(128, within(2));
        for (var upload : List.of(jpeg, png)) {
            assertThat(decoded(full(upload).bytes()).getRGB(30, 30) & 0xFF).isCloseTo(188, within(3));
        }
    }

    @Test
    void aPicturePreparedForPrintingInFourInksIsRead() {
        var red = PictureSamples.cmykJpeg(64, 64, 0, 255, 255, 0);

        assertThat(UploadedPicture.read(stream(red)).format()).isEqualTo(UploadedPicture.Format.JPEG);
        assertThat(middle(red, 32, 32)).isEqualTo('R');
    }

    @Test
    void aWebpPictureIsRead() {
        var picture = full(PictureSamples.webp(400, 200, Color.BLUE));

        assertThat(picture).extracting(Jpeg::width, Jpeg::height).containsExactly(400, 200);
        assertThat(name(decoded(picture.bytes()).getRGB(200, 100))).isEqualTo('B');
        assertThat(corners(decoded(full(PictureSamples.lossyWebp()).bytes()))).isEqualTo("RGBK");
    }

    @Test
    void anAnimationIsShownAsItsFirstFrame() {
        var picture = full(PictureSamples.animatedWebp(400, 200, Color.RED, Color.BLUE));

        assertThat(name(decoded(picture.bytes()).getRGB(200, 100))).isEqualTo('R');
    }

    @Test
    void pixelsThatCannotBeReadAreRefused() {
        assertThatThrownBy(() -> full(PictureSamples.pngClaiming(3000, 3000)))
                .isInstanceOf(PictureRefused.class)
                .hasMessageContaining("hỏng");
    }

    private static Jpeg full(byte[] upload) {
        return JpegSizes.full(PictureDecoder.decode(UploadedPicture.read(stream(upload))));
    }

    private static List<Jpeg> shown(byte[] upload) {
        return JpegSizes.shown(PictureDecoder.decode(UploadedPicture.read(stream(upload))));
    }

    private static BufferedImage decoded(byte[] jpeg) {
        try {
            return ImageIO.read(stream(jpeg));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Metadata notes(byte[] jpeg) throws Exception {
        return ImageMetadataReader.readMetadata(stream(jpeg));
    }

    private static char middle(byte[] upload, int x, int y) {
        return name(decoded(full(upload).bytes()).getRGB(x, y));
    }

    /** The colours of the four quarters: upper left, upper right, lower left, lower right. */
    private static String corners(BufferedImage image) {
        int right = image.getWidth() * 3 / 4;
        int low = image.getHeight() * 3 / 4;
        int left = image.getWidth() / 4;
        int high = image.getHeight() / 4;
        return new String(new char[] {
            name(image.getRGB(left, high)),
            name(image.getRGB(right, high)),
            name(image.getRGB(left, low)),
            name(image.getRGB(right, low))
        });
    }

    private static char name(int rgb) {
        var colour = new Color(rgb);
        if (colour.getRed() > 200) return 'R';
        if (colour.getGreen() > 200) return 'G';
        return colour.getBlue() > 200 ? 'B' : 'K';
    }

    private static List<Integer> frames(byte[] jpeg) {
        return IntStream.range(0, jpeg.length - 1)
                .filter(at -> jpeg[at] == (byte) 0xFF && (jpeg[at + 1] == (byte) 0xC0 || jpeg[at + 1] == (byte) 0xC2))
                .mapToObj(at -> jpeg[at + 1] & 0xFF)
                .toList();
    }

    private static int[] ints(int count, int value) {
        var all = new int[count];
        Arrays.fill(all, value);
        return all;
    }

    private static List<Jpeg> both(List<Jpeg> some, List<Jpeg> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
