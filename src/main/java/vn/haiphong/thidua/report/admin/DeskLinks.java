package vn.haiphong.thidua.report.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import vn.haiphong.thidua.report.DeskFilter;
import vn.haiphong.thidua.report.ReportPaths;

/** Links from one state of the steering desk to another. */
final class DeskLinks {

    private DeskLinks() {}

    static String address(DeskFilter filter) {
        var query = new QueryParameters(filter.parameters()).getQueryString();
        return "/" + ReportPaths.DESK + (query.isEmpty() ? "" : "?" + query);
    }

    static Anchor to(DeskFilter filter, String words) {
        return new Anchor(address(filter), words);
    }
}
