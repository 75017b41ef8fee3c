package vn.haiphong.thidua.conference.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.haiphong.thidua.conference.ConferenceDraft;
import vn.haiphong.thidua.conference.Gate;
import vn.haiphong.thidua.ui.Icon;

/** What a conference needs before it may be announced or held: what is there, what is missing, and whose it is. */
class GateList extends Div {

    GateList(ConferenceDraft draft) {
        addClassName("part-of-page");
        long missing = draft.gates().stream().filter(gate -> !gate.open()).count();
        add(new H2("Điều kiện để công bố và tổ chức"));
        var sum = new Paragraph(
                missing == 0
                        ? "Đủ điều kiện."
                        : "Còn thiếu " + missing + "/" + draft.gates().size()
                                + " điều kiện; thiếu thì cổng không cho ghi là đã tổ chức.");
        if (missing > 0) sum.addClassName("late-t");
        else sum.addClassName("ok-t");
        var list = new OrderedList();
        list.addClassName("gates");
        draft.gates().forEach(gate -> list.add(item(gate)));
        add(sum, list);
    }

    private static ListItem item(Gate gate) {
        var name = new Span(gate.what());
        name.addClassName("strong");
        var state = new Span(gate.state());
        if (gate.late()) state.addClassName("late-t");
        var who = new Span(gate.open() ? "" : gate.who() + " phải làm");
        who.addClassNames("small", "dim");
        var hidden = new Span(gate.open() ? "Có: " : "Thiếu: ");
        hidden.addClassName("vh");
        var words = new Div(hidden, name, new Span(": "), state);
        var item = new ListItem(new Icon(gate.open() ? "done" : "next"), new Div(words, who));
        item.addClassName(gate.open() ? "is-open" : "is-shut");
        return item;
    }
}
