package vn.haiphong.thidua.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.ElementUtil;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.HashSet;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.ui.PublicPage;

/** Builds the view of a public page in a throw-away UI and writes its tree into the page as its first HTML. */
@Component
class FirstPaintWriter implements VaadinServiceInitListener {

    private final PageHeadWriter heads;

    FirstPaintWriter(PageHeadWriter heads) {
        this.heads = heads;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().setLocale(Languages.VIETNAMESE));
        event.addIndexHtmlRequestListener(this::write);
    }

    private void write(IndexHtmlResponse response) {
        var request = ((VaadinServletRequest) response.getVaadinRequest()).getHttpServletRequest();
        var painting = Painting.of(request);
        var document = response.getDocument();
        if (painting == null) {
            document.body().attr("data-boot", "now");
            document.firstElementChild().attr("lang", "vi");
            return;
        }
        var english = Languages.isEnglish(request.getQueryString());
        var shown = UI.getCurrent();
        var ui = new UI();
        try {
            ui.getInternals().setSession(VaadinSession.getCurrent());
            UI.setCurrent(ui);
            ui.setLocale(english ? Languages.ENGLISH : Languages.VIETNAMESE);
            var path = FirstPaintAddresses.decoded(request.getRequestURI());
            var query = request.getQueryString();
            var location = new Location(path + (query == null ? "" : "?" + query));
            var status = ui.getInternals().getRouter().navigate(ui, location, NavigationTrigger.PAGE_LOAD);
            var chain = ui.getInternals().getActiveRouterTargetsChain();
            var root = (HasElement) chain.getLast();
            var view = chain.getFirst();
            var outlet = document.getElementById("outlet");
            outlet.appendElement("div")
                    .attr("id", "first-paint")
                    .appendChild(ElementUtil.toJsoup(document, root.getElement()));
            if (view instanceof PublicPage page) heads.write(document, page.head(), english);
            if (english) Languages.toEnglish(document);
            document.firstElementChild().attr("lang", english ? "en" : "vi");
            var moved = view instanceof Redirect redirect ? redirect.location() : null;
            makeReadable(document);
            painting.finish(status, moved, english ? "en" : "vi", ScriptPolicy.of(document));
        } finally {
            UI.setCurrent(shown);
        }
    }

    /**
     * Takes out what only the Flow client needs; {@code flow-app.ts} brings it when it starts. A base address would
     * turn links to a place in this page into links to the home page.
     */
    private static void makeReadable(Document document) {
        document.select("base, head style, meta[name^=_csrf], head script:not([src]):not([type=application/ld+json])")
                .remove();
        // A live page may get signs later that it does not show now.
        if (document.selectFirst("[data-live]") == null) {
            var used = new HashSet<>(document.select("use").eachAttr("href"));
            document.select("symbol").removeIf(symbol -> !used.contains("#" + symbol.id()));
        }
        for (var script : document.select("script[src^=./]"))
            script.attr("src", script.attr("src").substring(1));
        for (var sheet : document.select("link[href^=./]"))
            sheet.attr("href", sheet.attr("href").substring(1));
        for (var comment : document.head().childNodes().stream()
                .filter(Comment.class::isInstance)
                .toList()) {
            comment.remove();
        }
        document.outputSettings().prettyPrint(false);
    }
}
