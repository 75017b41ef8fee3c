package vn.haiphong.thidua.shell;

import java.util.LinkedHashMap;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;
import vn.haiphong.thidua.ui.PageHead;

/** Writes title, description, canonical link, languages, Open Graph and JSON-LD into the head of a public page. */
@Component
class PageHeadWriter {

    private static final int DESCRIPTION = 200;

    private final ObjectMapper json;
    private final String site;

    /** @param site the portal's address for canonical links, without a slash at the end */
    PageHeadWriter(ObjectMapper json, @Value("${thidua.site:http://localhost:8080}") String site) {
        this.json = json;
        this.site = site;
    }

    void write(Document document, PageHead page, boolean english) {
        var head = document.head();
        var title = page.path().equals("/") ? page.title() : page.title() + " – Thi đua Hải Phòng";
        document.title(title);
        meta(head, "name", "description", shortened(page.description()));
        link(head, "search", "application/opensearchdescription+xml", "/opensearch.xml");
        if (page.feed() != null) link(head, "alternate", "application/atom+xml", page.feed());
        if (!page.listed()) {
            meta(head, "name", "robots", "noindex");
            return;
        }
        var address = site + page.path();
        var own = english ? Languages.english(address) : address;
        head.appendElement("link").attr("rel", "canonical").attr("href", own);
        alternate(head, "vi", address);
        alternate(head, "en", Languages.english(address));
        meta(head, "property", "og:type", page.structured() == null ? "website" : "article");
        meta(head, "property", "og:site_name", "Thi đua Hải Phòng");
        meta(head, "property", "og:locale", english ? "en_GB" : "vi_VN");
        meta(head, "property", "og:title", page.title());
        meta(head, "property", "og:description", shortened(page.description()));
        meta(head, "property", "og:url", own);
        if (page.image() != null) meta(head, "property", "og:image", site + page.image());
        if (page.structured() != null) structured(head, page, own);
    }

    private void structured(Element head, PageHead page, String address) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@context", "https://schema.org");
        thing.putAll(page.structured());
        thing.putIfAbsent("url", address);
        if (page.image() != null) thing.putIfAbsent("image", site + page.image());
        // "<" inside the data must never end the script element.
        var text = json.writeValueAsString(thing).replace("<", "\\u003c");
        head.appendElement("script").attr("type", "application/ld+json").appendChild(new DataNode(text));
    }

    private static void meta(Element head, String kind, String name, String content) {
        head.appendElement("meta").attr(kind, name).attr("content", content);
    }

    private static void link(Element head, String relation, String type, String address) {
        head.appendElement("link")
                .attr("rel", relation)
                .attr("type", type)
                .attr("title", "Thi đua Hải Phòng")
                .attr("href", address);
    }

    private static void alternate(Element head, String language, String address) {
        head.appendElement("link")
                .attr("rel", "alternate")
                .attr("hreflang", language)
                .attr("href", address);
    }

    private static String shortened(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= DESCRIPTION) return line;
        return line.substring(0, line.lastIndexOf(' ', DESCRIPTION - 1)) + "…";
    }
}
