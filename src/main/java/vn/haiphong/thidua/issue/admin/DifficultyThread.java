package vn.haiphong.thidua.issue.admin;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.haiphong.thidua.issue.DifficultyEntry;
import vn.haiphong.thidua.issue.DifficultyStep;
import vn.haiphong.thidua.shared.PortalTime;

/** What was said and done about a difficulty, in its order. */
class DifficultyThread extends OrderedList {

    DifficultyThread(List<DifficultyEntry> thread) {
        addClassName("issue-thread");
        thread.forEach(entry -> add(item(entry)));
    }

    private static ListItem item(DifficultyEntry entry) {
        var what = new Span(entry.step().label());
        what.addClassName("what");
        var head = new Paragraph(what, new Span(" · " + entry.byName() + " · " + PortalTime.moment(entry.at())));
        head.addClassName("small");
        var item = new ListItem(head);
        if (entry.step() == DifficultyStep.ANSWER) item.addClassName("is-answer");
        if (!entry.text().isEmpty()) {
            var said = new Paragraph(entry.text());
            said.addClassName("as-typed");
            item.add(said);
        }
        return item;
    }
}
