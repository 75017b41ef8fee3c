package vn.haiphong.thidua.gallery;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Turns the Markdown of a story into HTML that can do nothing but be read: no script, no style, no foreign picture. */
public final class StoryMarkdown {

    private static final Parser PARSER = Parser.builder().build();

    // Raw HTML is written out as text; the policy below is the second wall.
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).softbreak(" ").build();

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "h2",
                    "h3",
                    "h4",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "em",
                    "strong",
                    "a",
                    "hr",
                    "br",
                    "code",
                    "pre")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("start")
            .onElements("ol")
            .allowUrlProtocols("https", "http", "mailto")
            .requireRelsOnLinks("nofollow", "noopener")
            .toFactory();

    private StoryMarkdown() {}

    /** Safe HTML; headings begin at h2, since the page's h1 is the name. */
    public static String html(String markdown) {
        var document = PARSER.parse(markdown);
        var least = new int[] {6};
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                least[0] = Math.min(least[0], heading.getLevel());
            }
        });
        var shift = 2 - least[0];
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(4, heading.getLevel() + shift));
            }
        });
        return POLICY.sanitize(RENDERER.render(document));
    }
}
