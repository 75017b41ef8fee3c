package vn.haiphong.thidua.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/** The page before and the one after of a staff list. */
public class Pager extends Nav {

    /** Rows of a page. */
    public static final int PAGE = 25;

    private static final String ASKED = "trang";

    /** The address of a page as text, page 1 being the first. */
    public Pager(int page, long count, IntFunction<String> address) {
        this(page, count, (words, to) -> new Anchor(address.apply(to), words));
    }

    /** The address of a page as parameters of a view. */
    public Pager(Class<? extends Component> view, int page, long count, IntFunction<QueryParameters> address) {
        this(page, count, (words, to) -> link(words, view, address.apply(to)));
    }

    /**
     * Pages of something that has no address, such as what was just handed in.
     *
     * @param name tells these pages from others beside them
     */
    public static Pager inPlace(String name, int page, long count, IntConsumer show) {
        var pager = new Pager(page, count, (words, to) -> new Button(words, click -> show.accept(to)));
        pager.getElement().setAttribute("aria-label", name);
        return pager;
    }

    private Pager(int page, long count, Turn turn) {
        long pages = Math.max(1, Math.ceilDiv(count, PAGE));
        var list = new UnorderedList();
        list.addClassName("pager");
        if (page > 1) list.add(new ListItem(turn.link("Trang trước", page - 1)));
        list.add(new ListItem(new Span("Trang " + page + "/" + pages)));
        if (page < pages) list.add(new ListItem(turn.link("Trang sau", page + 1)));
        add(list);
        getElement().setAttribute("aria-label", "Các trang");
    }

    /** Whether a list of so many rows needs turning. */
    public static boolean isNeeded(long count) {
        return count > PAGE;
    }

    /** The page an address asks for; 1 when it asks for none, or for none that can be. */
    public static int asked(QueryParameters query) {
        return query.getSingleParameter(ASKED)
                .filter(word -> word.matches("[1-9]\\d{0,3}"))
                .map(Integer::valueOf)
                .orElse(1);
    }

    /** Rows before the page. */
    public static int skipped(int page) {
        return (page - 1) * PAGE;
    }

    /** A link within the portal that keeps its question in the address. */
    public static RouterLink link(String words, Class<? extends Component> view, QueryParameters to) {
        var link = new RouterLink(words, view);
        link.setQueryParameters(to);
        return link;
    }

    private interface Turn {

        Component link(String words, int page);
    }
}
