package vn.haiphong.thidua.report.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.WebApplicationContext;

/** The views of the room in a browser that is none. */
final class ReportScreen {

    private ReportScreen() {}

    static void open(WebApplicationContext context, Set<Class<? extends Component>> views) {
        var routes = new Routes(views, Set.of(errorPage("NotFoundView"), errorPage("DeniedView")), true);
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

    static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    static List<String> buttons() {
        return _find(Button.class).stream().map(Button::getText).toList();
    }

    /** Where links lead, of components and of bare elements. */
    static List<String> hrefs() {
        var hrefs = new ArrayList<String>();
        elements("a").forEach(link -> hrefs.add(link.getAttribute("href")));
        return hrefs;
    }

    static String text() {
        return page().getTextRecursively();
    }

    /** The words of the cells of the row that begins so, in every table. */
    static List<String> cells(String row) {
        return elements("tr").stream()
                .filter(line -> line.getChildCount() > 0
                        && line.getChild(0).getTextRecursively().startsWith(row))
                .flatMap(line -> line.getChildren().skip(1))
                .map(Element::getTextRecursively)
                .toList();
    }

    private static Element page() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement();
    }

    private static List<Element> elements(String tag) {
        var found = new ArrayList<Element>();
        collect(page(), tag, found);
        return found;
    }

    private static void collect(Element element, String tag, List<Element> found) {
        if (element.isTextNode()) return;
        if (element.getTag().equals(tag)) found.add(element);
        element.getChildren().forEach(child -> collect(child, tag, found));
    }
}
