package vn.haiphong.thidua.campaign.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.haiphong.thidua.PortalTest;

@PortalTest
class MovementPagesDbTest {

    @LocalServerPort
    int port;

    @Test
    void thePageOfAllMovementsNamesThemAndQuotesThePlan() throws Exception {
        var page = get("/phong-trao");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<a href=\"/phong-trao/van-hoa-cong-so\">")
                .contains("Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở")
                .contains("Điểm II.2a, Kế hoạch 237/KH-UBND");
    }

    @Test
    void theFirstHtmlOfAMovementLeadsToItsStories() throws Exception {
        var page = get("/phong-trao/vi-nguoi-ngheo");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<h1>Cả nước chung tay vì người nghèo, không để ai bị bỏ lại phía sau</h1>")
                .contains("href=\"/dien-hinh?phong-trao=vi-nguoi-ngheo\"")
                .contains("<link rel=\"canonical\"");
    }

    @Test
    void anUnknownMovementIsNotFound() throws Exception {
        assertThat(get("/phong-trao/khong-co").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
