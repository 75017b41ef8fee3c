package vn.haiphong.thidua.delegate.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** One paper in each of its formats. */
class FormatLinks extends Paragraph {

    /** @param whose said to those who listen */
    FormatLinks(String words, UnaryOperator<String> address, String whose) {
        addClassName("row");
        add(new Span(words));
        for (var ending : List.of("docx", "pdf", "xlsx")) {
            var link = new Anchor(address.apply(ending), ending.toUpperCase(Locale.ROOT));
            link.setRouterIgnore(true);
            var hidden = new Span(" " + whose);
            hidden.addClassName("vh");
            link.add(hidden);
            add(link);
        }
    }
}
