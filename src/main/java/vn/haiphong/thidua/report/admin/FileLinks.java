package vn.haiphong.thidua.report.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import vn.haiphong.thidua.paper.Papers.Format;

/** One paper in each of its formats. */
class FileLinks extends Span {

    /** @param whose said to those who listen */
    FileLinks(Function<Format, String> address, String whose) {
        addClassName("row");
        for (var format : Format.values()) {
            var link = new Anchor(address.apply(format), format.name());
            link.setRouterIgnore(true);
            link.add(RegisterTable.hidden(" " + whose));
            add(link);
        }
    }
}
