package vn.haiphong.thidua.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haiphong.thidua.file.PictureSamples.stream;

import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.StepRefused;

@PortalTest
class PicturesDbTest {

    @Autowired
    Pictures pictures;

    @Autowired
    Vault vault;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void emptyRoom() {
        sql.update("delete from file_rendition");
        sql.update("delete from file_picture");
        SignIn.out();
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void anAddedPictureIsFoundAgain() {
        SignIn.as("canbo", Role.EDITOR);
        var added = pictures.add(stream(PictureSamples.jpeg(800, 400)), "Bà Hoà.jpg");

        assertThat(pictures.find(added.id())).hasValue(added);
        assertThat(added)
                .extracting(Picture::width, Picture::height, Picture::released)
                .containsExactly(800, 400, false);
        assertThat(added.renditions()).extracting(Rendition::width).containsExactly(320, 640, 800);
    }

    @Test
    void theFullPictureLiesInTheVaultWithoutTheUploadedBytes() {
        SignIn.as("canbo", Role.EDITOR);
        var upload = PictureSamples.withExif(PictureSamples.jpeg(800, 400), PictureSamples.exif(1));

        pictures.add(stream(upload), "a.jpg");

        var full = vault.get(sql.queryForObject("select original from file_picture", String.class));
        assertThat(full).isPresent();
        assertThat(full.get()).isNotEqualTo(upload);
        assertThat(new String(full.get(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void manyPicturesAreFoundInOneGo() {
        SignIn.as("canbo", Role.EDITOR);
        var one = pictures.add(stream(PictureSamples.jpeg(50, 40)), "1.jpg");
        var two = pictures.add(stream(PictureSamples.jpeg(700, 40)), "2.jpg");
        pictures.add(stream(PictureSamples.jpeg(40, 40)), "3.jpg");
        var unknown = new PictureId(UUID.randomUUID());

        assertThat(pictures.find(List.of(one.id(), two.id(), unknown))).isEqualTo(Map.of(one.id(), one, two.id(), two));
        assertThat(pictures.find(List.<PictureId>of())).isEmpty();
        assertThat(pictures.find(unknown)).isEmpty();
    }

    @Test
    void onePictureAndThreePicturesTakeOneQuery(@Autowired EntityManagerFactory factory) {
        SignIn.as("canbo", Role.EDITOR);
        var ids = IntStream.of(400, 700, 1400)
                .mapToObj(width -> pictures.add(stream(PictureSamples.jpeg(width, 40)), "1.jpg")
                        .id())
                .toList();
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);

        for (var asked : List.of(ids.subList(0, 1), ids)) {
            statistics.clear();
            assertThat(pictures.find(asked)).containsOnlyKeys(asked);
            assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
        }
    }

    @Test
    void theNameIsKeptAsOneCleanLineOfBearableLength() {
        SignIn.as("canbo", Role.EDITOR);
        pictures.add(stream(PictureSamples.jpeg(50, 40)), "  Bà\nHoà \u0000" + "đ".repeat(300));

        assertThat(sql.queryForObject("select original_name from file_picture", String.class))
                .startsWith("Bà Hoà đđđ")
                .hasSize(200);
    }

    @Test
    void aRefusedUploadLeavesNothing() {
        SignIn.as("canbo", Role.EDITOR);
        assertThatThrownBy(() -> pictures.add(stream("<html>".getBytes()), "ảnh.jpg"))
                .isInstanceOf(PictureRefused.class);

        assertThat(sql.queryForObject("select count(*) from file_picture", Long.class))
                .isZero();
    }

    @Test
    void aPictureIsReleasedAndRetracted() {
        SignIn.as("canbo", Role.ORGANISER);
        var id = pictures.add(stream(PictureSamples.jpeg(50, 40)), "1.jpg").id();

        pictures.release(id);
        assertThat(pictures.find(id).orElseThrow().released()).isTrue();

        pictures.retract(id);
        assertThat(pictures.find(id).orElseThrow().released()).isFalse();
    }

    @Test
    void everyChangeStandsInTheTrailOnce() {
        SignIn.as("canbo", Role.ORGANISER);
        sql.update("delete from audit_entry");

        var id = pictures.add(stream(PictureSamples.jpeg(50, 40)), "Bà Hoà.jpg").id();
        pictures.release(id);
        pictures.release(id);
        pictures.retract(id);
        pictures.retract(id);

        assertThat(sql.queryForList(
                        "select concat_ws('|', action, subject, label) from audit_entry order by id", String.class))
                .containsExactly(
                        "picture.added|" + id + "|Bà Hoà.jpg",
                        "picture.released|" + id + "|Bà Hoà.jpg",
                        "picture.retracted|" + id + "|Bà Hoà.jpg");
    }

    @Test
    void aPictureThatDoesNotExistCannotBeReleased() {
        SignIn.as("canbo", Role.ORGANISER);
        assertThatThrownBy(() -> pictures.release(new PictureId(UUID.randomUUID())))
                .isInstanceOf(StepRefused.class);
    }

    @Test
    void anOfficerOfAUnitAddsAndRetractsButDoesNotRelease() {
        SignIn.as("canbo", new UnitId("HP-TEST"), Role.UNIT);
        var id = pictures.add(stream(PictureSamples.jpeg(50, 40)), "1.jpg").id();
        pictures.retract(id);

        assertThatThrownBy(() -> pictures.release(id)).isInstanceOf(AccessDeniedException.class);
        assertThat(pictures.find(id).orElseThrow().released()).isFalse();
    }

    @Test
    void othersWhoSignInMayNotAdd() {
        SignIn.as("canbo", Role.PRESS, Role.LEADER, Role.OPERATOR);
        assertThatThrownBy(() -> pictures.add(stream(PictureSamples.jpeg(50, 40)), "1.jpg"))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(sql.queryForObject("select count(*) from file_picture", Long.class))
                .isZero();
    }

    @Test
    void nobodyAddsWithoutSigningIn() {
        assertThatThrownBy(() -> pictures.add(stream(PictureSamples.jpeg(50, 40)), "1.jpg"))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
        assertThat(sql.queryForObject("select count(*) from file_picture", Long.class))
                .isZero();
    }
}
