package vn.haiphong.thidua.promulgation.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.haiphong.thidua.promulgation.DraftDetails;
import vn.haiphong.thidua.promulgation.DraftVersion;
import vn.haiphong.thidua.promulgation.PromulgationPaths;
import vn.haiphong.thidua.shared.PortalTime;

/** The versions of a draft, each with the way to what changed since the one before. */
class VersionPanel extends Div {

    VersionPanel(DraftDetails draft) {
        addClassName("part-of-page");
        add(new H2("Các bản (" + draft.versions().size() + ")"));
        var list = new OrderedList();
        list.addClassName("desk-list");
        draft.versions().forEach(version -> list.add(item(draft, version)));
        add(list);
    }

    private static ListItem item(DraftDetails draft, DraftVersion version) {
        var name = new Paragraph();
        name.addClassName("name");
        if (version.number() > 1) {
            var link = new Anchor(
                    PromulgationPaths.comparison(draft.id(), version.number() - 1, version.number()),
                    "Bản " + version.number());
            link.setAriaLabel("Bản " + version.number() + ": so sánh với bản trước");
            name.add(link);
        } else {
            name.add(new Span("Bản 1"));
        }
        var about = new Paragraph(version.step().label() + " lúc " + PortalTime.second(version.at()) + " ngày "
                + PortalTime.date(version.at()) + ", " + version.by()
                + (version.edition() > 1 ? " · lần ban hành thứ " + version.edition() : ""));
        about.addClassNames("small", "dim");
        return new ListItem(name, about);
    }
}
