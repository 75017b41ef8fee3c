package vn.haiphong.thidua.notice.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.IntFunction;

/** The page before and the one after, as links. */
class PageLinks extends Nav {

    static final int PAGE = 25;

    PageLinks(int page, int count, IntFunction<String> address) {
        int pages = Math.max(1, Math.ceilDiv(count, PAGE));
        var list = new UnorderedList();
        list.addClassName("pager");
        if (page > 1) list.add(new ListItem(new Anchor(address.apply(page - 1), "Trang trước")));
        list.add(new ListItem(new Span("Trang " + page + "/" + pages)));
        if (page < pages) list.add(new ListItem(new Anchor(address.apply(page + 1), "Trang sau")));
        add(list);
        getElement().setAttribute("aria-label", "Các trang");
    }

    /** The page an address asks for. */
    static int asked(String parameter) {
        return parameter.matches("[1-9]\\d{0,3}") ? Integer.parseInt(parameter) : 1;
    }
}
