package vn.haiphong.thidua.file;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haiphong.thidua.file.PictureSamples.stream;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;

@PortalTest
class PictureControllerDbTest {

    @Autowired
    Pictures pictures;

    @Autowired
    JdbcTemplate sql;

    MockMvc web;
    Picture picture;

    @BeforeEach
    void onePicture(@Autowired WebApplicationContext portal) {
        sql.update("delete from file_rendition");
        sql.update("delete from file_picture");
        SignIn.as("canbo", Role.EDITOR);
        web = MockMvcBuilders.webAppContextSetup(portal).build();
        picture = pictures.add(stream(PictureSamples.jpeg(700, 350)), "1.jpg");
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void aReleasedPictureIsServedToEverybodyAndMayBeKept() throws Exception {
        pictures.release(picture.id());
        SignIn.out();

        var answer = get(picture.src(320));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("image/jpeg");
        assertThat(answer.getContentAsByteArray())
                .startsWith(0xFF, 0xD8, 0xFF)
                .hasSize(picture.renditions().getFirst().bytes());
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("ETag")).matches("\"[0-9a-f]{64}\"");
        assertThat(answer.getCookies()).isEmpty();
    }

    @Test
    void aPictureThatIsKnownAlreadyIsNotSentAgain() throws Exception {
        pictures.release(picture.id());
        var tag = get(picture.src(320)).getHeader("ETag");

        var again = web.perform(MockMvcRequestBuilders.get(picture.src(320)).header(HttpHeaders.IF_NONE_MATCH, tag))
                .andReturn()
                .getResponse();

        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
    }

    @Test
    void aPictureThatIsNotReleasedIsMissingForEverybodyElse() throws Exception {
        SignIn.out();

        assertThat(get(picture.src(320)).getStatus()).isEqualTo(404);
    }

    @Test
    void staffSeeAPictureThatIsNotReleasedButTheirBrowserDoesNotKeepIt() throws Exception {
        var answer = get(picture.src(320));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("private, no-store");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void journalistsWhoSignInAreNotStaff() throws Exception {
        SignIn.as("phongvien", Role.PRESS);

        assertThat(get(picture.src(320)).getStatus()).isEqualTo(404);
    }

    @Test
    void theSecurityChainLetsReadersThroughWithoutASession(@LocalServerPort int port) throws Exception {
        pictures.release(picture.id());
        var address = URI.create("http://localhost:" + port + picture.src(320));

        HttpResponse<byte[]> answer;
        try (var client = HttpClient.newHttpClient()) {
            answer = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
        }

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).hasSize(picture.renditions().getFirst().bytes());
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("max-age=31536000, public, immutable");
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void aRetractedPictureIsGoneAtOnceAlsoForThoseWhoKnowItsTag() throws Exception {
        pictures.release(picture.id());
        var tag = get(picture.src(320)).getHeader("ETag");
        pictures.retract(picture.id());
        SignIn.out();

        var answer = web.perform(MockMvcRequestBuilders.get(picture.src(320)).header(HttpHeaders.IF_NONE_MATCH, tag))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/anh/%s/321.jpg", "/anh/%s/0.jpg", "/anh/%s/320.png", "/anh/%s/320", "/anh/%s/99999.jpg"})
    void onlyTheSizesThatWereMadeExist(String address) throws Exception {
        pictures.release(picture.id());

        assertThat(get(address.formatted(picture.id())).getStatus()).isEqualTo(404);
    }

    @Test
    void aPictureNobodyAddedIsMissing() throws Exception {
        assertThat(get("/anh/" + UUID.randomUUID() + "/320.jpg").getStatus()).isEqualTo(404);
        assertThat(get("/anh/x/320.jpg").getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse get(String address) throws Exception {
        return web.perform(MockMvcRequestBuilders.get(address)).andReturn().getResponse();
    }
}
