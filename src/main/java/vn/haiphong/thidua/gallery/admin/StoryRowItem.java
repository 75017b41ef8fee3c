package vn.haiphong.thidua.gallery.admin;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import vn.haiphong.thidua.gallery.StoryRow;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.shared.PortalTime;

/** One line of the desk. */
class StoryRowItem extends ListItem {

    StoryRowItem(StoryRow row, UnitTree units) {
        var link = new RouterLink(
                row.name(),
                StoryEditorView.class,
                new RouteParameters(StoryEditorView.ID, row.id().toString()));
        var name = new Paragraph(link);
        name.addClassName("name");
        var kind = row.kind() == null ? "Chưa chọn loại" : row.kind().label();
        var unit = row.unit() == null
                ? "chưa chọn đơn vị"
                : units.find(row.unit())
                        .map(found -> found.name())
                        .orElse(row.unit().code());
        var facts = new Paragraph(kind + " · " + unit);
        facts.addClassNames("small", "dim");
        var edited = new Paragraph("Sửa lần cuối: " + row.editedBy() + ", " + PortalTime.moment(row.editedAt()));
        edited.addClassNames("small", "dim");
        var status = new Span(row.status().label());
        status.addClassNames("status", row.status().word());
        add(name, status, facts, edited);
    }
}
