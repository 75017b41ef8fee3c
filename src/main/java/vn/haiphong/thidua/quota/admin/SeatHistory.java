package vn.haiphong.thidua.quota.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.quota.SeatMove;
import vn.haiphong.thidua.shared.PortalTime;

/** Who dealt and took back what, the latest first. */
class SeatHistory extends Div {

    SeatHistory(List<SeatMove> moves, UnitTree units) {
        add(new H2("Lịch sử giao, thu hồi"));
        if (moves.isEmpty()) {
            add(new Paragraph("Chưa có lần giao nào."));
            return;
        }
        var list = new OrderedList();
        list.addClassName("desk-list");
        for (var move : moves) {
            var name = units.find(move.to()).map(Unit::name).orElse(move.to().code());
            var what =
                    new Paragraph(name + ": chỗ " + move.kind().inWords() + " " + move.before() + " → " + move.after());
            var who = new Paragraph(PortalTime.moment(move.at()) + ", " + move.by()
                    + (move.note().isEmpty() ? "" : ". " + move.note()));
            who.addClassNames("small", "dim");
            list.add(new ListItem(what, who));
        }
        add(list);
    }
}
