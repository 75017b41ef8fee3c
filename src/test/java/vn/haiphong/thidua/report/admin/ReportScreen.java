package vn.haiphong.thidua.report.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;

/** The views of the room in a browser that is none. */
final class ReportScreen {

    private ReportScreen() {}

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
