package vn.haiphong.thidua;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.WebApplicationContext;

/** A browser of somebody on the staff, without a browser; every view of the portal can be opened as whoever is signed in. */
public final class StaffScreen {

    private StaffScreen() {}

    /** @param views those the test goes to; the frame around them is left out */
    @SafeVarargs
    public static void open(WebApplicationContext context, Class<? extends Component>... views) {
        var routes = new Routes(
                Set.of(views),
                Set.of(errorPage("NotFoundView"), errorPage("DeniedView"), errorPage("RefusedView")),
                true);
        MockVaadin.setup(UI::new, new MockSpringServlet(routes, context, UI::new));
    }

    /** What the portal really shows; these pages stay in their room. */
    @SuppressWarnings("unchecked")
    private static Class<? extends HasErrorParameter<?>> errorPage(String name) {
        try {
            return (Class<? extends HasErrorParameter<?>>) Class.forName("vn.haiphong.thidua.shell.site." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void go(String address) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        var request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(who);
        request.setUserInRole((principal, role) -> who != null
                && who.getAuthorities().stream()
                        .anyMatch(authority -> authority.getAuthority().equals("ROLE_" + role)));
        var parts = address.replaceFirst("^/", "").split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length == 1 ? "" : parts[1]));
    }

    /** Where the browser stands, with its question. */
    public static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    public static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    /** The cells of each row of a table's body, empty when there is no such table. */
    public static List<List<String>> rows(String caption) {
        return _find(NativeTable.class).stream()
                .filter(table -> table.getCaptionText().equals(caption))
                .flatMap(table -> _find(table.getBody(), NativeTableRow.class).stream())
                .map(row -> row.getChildren().map(StaffScreen::text).toList())
                .toList();
    }
}
