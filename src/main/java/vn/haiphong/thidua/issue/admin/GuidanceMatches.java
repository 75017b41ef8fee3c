package vn.haiphong.thidua.issue.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.haiphong.thidua.issue.GuidanceRow;
import vn.haiphong.thidua.issue.IssuePaths;

/** Guidance that may answer already what is being asked; it opens beside the form, so that nothing typed is lost. */
class GuidanceMatches extends Div {

    GuidanceMatches() {
        getElement().setAttribute("role", "status");
    }

    void show(List<GuidanceRow> rows) {
        removeAll();
        setClassName(rows.isEmpty() ? "" : "note");
        if (rows.isEmpty()) return;
        var list = new UnorderedList();
        for (var row : rows) {
            list.add(new ListItem(
                    new Anchor(IssuePaths.guidance(row.id()), row.title() + " (mở cửa sổ khác)", AnchorTarget.BLANK)));
        }
        add(new Paragraph("Có thể đã có hướng dẫn. Hãy xem trước khi gửi:"), list);
    }
}
