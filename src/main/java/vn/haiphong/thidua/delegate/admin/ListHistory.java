package vn.haiphong.thidua.delegate.admin;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import vn.haiphong.thidua.delegate.DelegateEntry;
import vn.haiphong.thidua.shared.PortalTime;

/** What happened to a list, the latest first. */
class ListHistory extends NativeDetails {

    ListHistory(List<DelegateEntry> entries) {
        setSummaryText("Diễn biến (" + entries.size() + ")");
        var list = new OrderedList();
        list.addClassName("desk-list");
        for (var entry : entries) {
            var who = new Paragraph(PortalTime.moment(entry.at()) + ", " + entry.by());
            who.addClassNames("small", "dim");
            list.add(new ListItem(new Paragraph(entry.text()), who));
        }
        setContent(list);
        setVisible(!entries.isEmpty());
    }
}
