package vn.haiphong.thidua.congress.admin;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.haiphong.thidua.congress.DeskAct;

/** The last presses of everybody, the newest first. */
class PressLog extends NativeDetails {

    private final OrderedList list = new OrderedList();

    PressLog() {
        super("Các lần bấm gần đây");
        getSummary().addClassName("btn");
        list.addClassName("list");
        setContent(list);
    }

    void show(List<DeskAct> acts) {
        list.removeAll();
        if (acts.isEmpty()) list.add(new ListItem("Chưa có lần bấm nào."));
        acts.forEach(act -> list.add(line(act)));
    }

    private static ListItem line(DeskAct act) {
        var what = act.verb().label() + (act.label().isEmpty() ? "" : ": " + act.label());
        var words = new Span(what + " (" + act.who() + ")" + (act.undone() ? ". Đã hoàn tác" : ""));
        if (act.undone()) words.addClassName("dim");
        var time = new Span(DeskWords.time(act.at()));
        time.addClassName("num");
        return new ListItem(time, new Span(" "), words);
    }
}
