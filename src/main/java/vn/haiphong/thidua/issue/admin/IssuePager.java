package vn.haiphong.thidua.issue.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.function.IntFunction;

/** Turns the pages of a list whose question stands in the address. */
class IssuePager extends Nav {

    static final int PAGE = 25;

    IssuePager(Class<? extends Component> view, int page, int count, IntFunction<QueryParameters> address) {
        int pages = Math.ceilDiv(count, PAGE);
        var list = new UnorderedList();
        list.addClassName("pager");
        if (page > 1) list.add(new ListItem(link("Trang trước", view, address.apply(page - 1))));
        list.add(new ListItem(new Span("Trang " + page + "/" + pages)));
        if (page < pages) list.add(new ListItem(link("Trang sau", view, address.apply(page + 1))));
        add(list);
        getElement().setAttribute("aria-label", "Các trang");
    }

    static RouterLink link(String words, Class<? extends Component> view, QueryParameters to) {
        var link = new RouterLink(words, view);
        link.setQueryParameters(to);
        return link;
    }
}
