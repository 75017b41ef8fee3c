package vn.haiphong.thidua.promulgation.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.IntFunction;

/** Turns the pages of a list of documents. */
class DocumentPager extends Nav {

    static final int PAGE = 25;

    DocumentPager(String label, int page, long count, IntFunction<String> address) {
        long pages = Math.ceilDiv(count, PAGE);
        var list = new UnorderedList();
        list.addClassName("pager");
        if (page > 1) list.add(new ListItem(new Anchor(address.apply(page - 1), "Trang trước")));
        list.add(new ListItem(new Span("Trang " + page + "/" + pages)));
        if (page < pages) list.add(new ListItem(new Anchor(address.apply(page + 1), "Trang sau")));
        add(list);
        setVisible(pages > 1);
        getElement().setAttribute("aria-label", label);
    }
}
