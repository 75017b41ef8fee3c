package vn.haiphong.thidua.shell.site;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import vn.haiphong.thidua.proposal.ProposalPaths;
import vn.haiphong.thidua.ui.Icon;
import vn.haiphong.thidua.ui.RehearsalNote;

/** The frame of every public page: masthead, the page's own {@code main}, foot. */
@Layout
@AnonymousAllowed
public class SiteLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Map<String, Anchor> entries = new LinkedHashMap<>();
    private final Footer foot = new Footer();
    private final Anchor language = new Anchor();

    SiteLayout(@Value("${thidua.today:}") String rehearsal) {
        entry("dien-hinh", "gallery");
        entry("phong-trao", "movements");
        entry("hoi-nghi", "conferences");
        entry("lay-y-kien", "opinions");
        entry("dai-hoi", "congress");
        entry(ProposalPaths.PROPOSE, "propose");
        var skip = new Anchor("#noi-dung", text("skip"));
        skip.addClassName("skip");
        foot.addClassName("foot");
        foot.add(wrapped(footer()));
        add(skip, masthead());
        if (!rehearsal.isBlank()) add(new RehearsalNote(rehearsal));
        add(foot);
    }

    private Header masthead() {
        var brand = new Anchor("/");
        brand.addClassName("brand");
        var stairs = new Icon("c3", "");
        brand.add(stairs, new Span("Thi đua Hải Phòng"));
        var list = new UnorderedList();
        entries.values().forEach(link -> list.add(new ListItem(link)));
        list.add(new ListItem(language));
        var nav = new Nav(list);
        nav.getElement().setAttribute("aria-label", text("nav"));
        var menu = new NativeDetails(text("menu"), nav);
        menu.addClassNames("menu", "open");
        var header = new Header(wrapped(brand, menu));
        header.addClassName("top");
        return header;
    }

    private Paragraph owner() {
        var strong = new Span(text("owner"));
        strong.addClassName("strong");
        return new Paragraph(strong, new Span(" " + text("demonstration")));
    }

    private com.vaadin.flow.component.Component[] footer() {
        var list = new UnorderedList();
        list.addClassNames("list", "row");
        list.add(
                new ListItem(new Anchor("/api/v1/exemplars", text("openData"))),
                new ListItem(new Anchor("/dang-nhap", text("signIn"))));
        return new com.vaadin.flow.component.Component[] {owner(), list};
    }

    private static Div wrapped(com.vaadin.flow.component.Component... parts) {
        var wrap = new Div(parts);
        wrap.addClassName("wrap");
        return wrap;
    }

    private void entry(String path, String word) {
        entries.put(path, new Anchor("/" + path, text(word)));
    }

    private String text(String word) {
        return getTranslation("shell.SiteLayout." + word);
    }

    /** Masthead and foot stay; the view stands between them. */
    @Override
    public void showRouterLayoutContent(HasElement content) {
        content.getElement().setAttribute("id", "noi-dung");
        getElement().insertChild(getElement().indexOfChild(foot.getElement()), content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement content) {
        content.getElement().removeFromParent();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var path = event.getLocation().getPath();
        entries.forEach((beginning, link) -> {
            if (path.equals(beginning)) link.getElement().setAttribute("aria-current", "page");
            else if (path.startsWith(beginning + "/")) link.getElement().setAttribute("aria-current", "true");
            else link.getElement().removeAttribute("aria-current");
        });
        var english = getLocale().getLanguage().equals("en");
        language.setText(english ? "Tiếng Việt" : "English");
        language.setHref(otherLanguage(event, english));
        language.getElement()
                .setAttribute("hreflang", english ? "vi" : "en")
                .setAttribute("lang", english ? "vi" : "en");
    }

    private static String otherLanguage(AfterNavigationEvent event, boolean english) {
        var query = event.getLocation().getQueryParameters().excluding("lang");
        if (!english) query = query.merging("lang", "en");
        var words = query.getQueryString();
        return "/" + event.getLocation().getPath() + (words.isEmpty() ? "" : "?" + words);
    }
}
