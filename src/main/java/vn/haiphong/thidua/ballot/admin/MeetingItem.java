package vn.haiphong.thidua.ballot.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import vn.haiphong.thidua.ballot.MeetingRow;
import vn.haiphong.thidua.ballot.MeetingState;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.shared.PortalTime;

/** A meeting in a list. */
class MeetingItem extends ListItem {

    MeetingItem(MeetingRow row, String address, UnitTree units) {
        var name = new Paragraph(new Anchor(address, row.subject()));
        name.addClassName("name");
        var said = new ArrayList<String>();
        said.add(PortalTime.date(row.day()));
        said.add(row.body());
        var unit = units.find(row.unit()).map(Unit::name).orElse(row.unit().code());
        if (!row.unit().equals(units.city().id()) && !row.body().contains(unit)) said.add(unit);
        said.add(row.candidates() + " người, tập thể");
        if (row.state() == MeetingState.COUNTED) said.add(row.passed() + " đủ tỷ lệ phiếu");
        if (row.demonstration()) said.add("dữ liệu minh họa");
        var about = new Paragraph(String.join(" · ", said));
        about.addClassNames("small", "dim");
        add(name, about, sign(row.state()));
    }

    static Span sign(MeetingState state) {
        var sign = new Span(state.label());
        sign.addClassName("status");
        switch (state) {
            case OPEN, ENTERED -> sign.addClassName("cho-duyet");
            case COUNTED -> sign.addClassName("da-xuat-ban");
            case CANCELLED -> sign.addClassName("da-go");
            case DRAFT -> {}
        }
        return sign;
    }
}
