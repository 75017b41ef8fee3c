package vn.haiphong.thidua.campaign.site;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import vn.haiphong.thidua.PortalTest;

@PortalTest
class MovementViewTest {

    @Autowired
    WebApplicationContext context;

    @BeforeEach
    void open() {
        var routes = new Routes(Set.of(MovementsView.class, MovementView.class), Set.of(), true);
        MockVaadin.setup(UI::new, new MockSpringServlet(routes, context, UI::new));
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void thePageOfAllMovementsLeadsToEachAndQuotesThePlan() {
        UI.getCurrent().navigate("phong-trao");

        assertThat(links())
                .containsExactly(
                        "/phong-trao/nong-thon-moi",
                        "/phong-trao/doanh-nghiep-hoi-nhap",
                        "/phong-trao/vi-nguoi-ngheo",
                        "/phong-trao/van-hoa-cong-so",
                        "/phong-trao/tang-thu-ngan-sach");
        assertThat(_find(ClauseQuote.class)).hasSize(2);
        assertThat(_get(MovementsView.class).head().path()).isEqualTo("/phong-trao");
    }

    @Test
    void aMovementSaysItsOfficialNameAndLeadsToItsStories() {
        UI.getCurrent().navigate("phong-trao/vi-nguoi-ngheo");

        assertThat(_get(H1.class).getText())
                .isEqualTo("Cả nước chung tay vì người nghèo, không để ai bị bỏ lại phía sau");
        assertThat(links()).containsExactly("/phong-trao", "/dien-hinh?phong-trao=vi-nguoi-ngheo");
        assertThat(_get(MovementView.class).head().path()).isEqualTo("/phong-trao/vi-nguoi-ngheo");
    }

    @Test
    void anUnknownMovementIsNotFound() {
        UI.getCurrent().navigate("phong-trao/nong-thon-moi");
        assertThat(_find(MovementView.class)).hasSize(1);

        UI.getCurrent().navigate("phong-trao/khong-co");

        assertThat(_find(MovementView.class)).isEmpty();
    }

    private static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }
}
