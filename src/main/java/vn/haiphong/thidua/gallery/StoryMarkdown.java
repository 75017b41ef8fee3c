package vn.haiphong.thidua.gallery;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
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

    // Renderer and sanitiser call themselves once a level; 50 000 times “>” would overflow the stack.
    private static final int DEEPEST = 100;

    private StoryMarkdown() {}

    /** Nobody writes so; it would only break who reads it. */
    static boolean isTooDeep(String markdown) {
        return depth(PARSER.parse(markdown)) > DEEPEST;
    }

    /**
     * Safe HTML; headings begin at h2, since the page's h1 is the name. What {@link #isTooDeep} comes out as it was
     * typed.
     */
    public static String html(String markdown) {
        var document = PARSER.parse(markdown);
        if (depth(document) > DEEPEST) return "<p>" + escaped(markdown) + "</p>";
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

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static int depth(Node document) {
        int deepest = 0;
        int depth = 0;
        for (var node = document; node != null; ) {
            deepest = Math.max(deepest, depth);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != null && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            if (node != null) node = node.getNext();
        }
        return deepest;
    }
}
