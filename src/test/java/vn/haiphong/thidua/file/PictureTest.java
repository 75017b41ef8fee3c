package vn.haiphong.thidua.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PictureTest {

    private static final String ID = "01890a5d-ac96-774b-bcce-b302099a8057";

    private final Picture picture = new Picture(
            new PictureId(UUID.fromString(ID)),
            2000,
            1000,
            true,
            List.of(new Rendition(320, 160, 9), new Rendition(640, 320, 9), new Rendition(1280, 640, 9)));

    @Test
    void theNarrowestRenditionThatFillsTheWidthIsTaken() {
        assertThat(picture.src(100)).isEqualTo("/anh/" + ID + "/320.jpg");
        assertThat(picture.src(320)).isEqualTo("/anh/" + ID + "/320.jpg");
        assertThat(picture.src(321)).isEqualTo("/anh/" + ID + "/640.jpg");
        assertThat(picture.src(5000)).isEqualTo("/anh/" + ID + "/1280.jpg");
    }

    @Test
    void theBrowserMayChooseAmongAllRenditions() {
        assertThat(picture.srcset())
                .isEqualTo("/anh/%1$s/320.jpg 320w, /anh/%1$s/640.jpg 640w, /anh/%1$s/1280.jpg 1280w".formatted(ID));
    }
}
