package vn.haiphong.thidua.gallery.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.WebApplicationContext;

/** The desk in a browser that is none. */
final class DeskScreen {

    private DeskScreen() {}

    static void open(WebApplicationContext context) {
        var routes = new Routes(
                Set.of(StoryDeskView.class, StoryEditorView.class),
                Set.of(errorPage("NotFoundView"), errorPage("DeniedView")),
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

    /** As whoever is signed in. */
    static void go(String address) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        var request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(who);
        request.setUserInRole((principal, role) -> who != null
                && who.getAuthorities().stream()
                        .anyMatch(authority -> authority.getAuthority().equals("ROLE_" + role)));
        var parts = address.split("\\?", 2);
        if (parts.length == 1) UI.getCurrent().navigate(address);
        else UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts[1]));
    }

    /** Where the browser stands, with its question. */
    static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    static <C extends Component> C labelled(Class<C> type, String label) {
        return _get(type, spec -> spec.withLabel(label));
    }

    static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    static List<String> buttons(Component within) {
        return _find(within, Button.class).stream().map(Button::getText).toList();
    }

    static List<String> links() {
        return _find(RouterLink.class).stream().map(RouterLink::getText).toList();
    }

    static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
