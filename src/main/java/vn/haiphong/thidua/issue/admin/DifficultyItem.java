package vn.haiphong.thidua.issue.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import vn.haiphong.thidua.issue.DifficultyRow;
import vn.haiphong.thidua.issue.DifficultyStatus;
import vn.haiphong.thidua.issue.IssuePaths;
import vn.haiphong.thidua.issue.Urgency;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.shared.PortalTime;

/** One difficulty in the list. */
class DifficultyItem extends ListItem {

    DifficultyItem(DifficultyRow row, UnitTree units) {
        var name = new Paragraph(new Anchor(IssuePaths.difficulty(row.id()), row.title()));
        name.addClassName("name");
        var unit = units.find(row.unit()).map(Unit::name).orElse(row.unit().code());
        var about = new Paragraph(unit + " · " + String.join(" · ", facts(row)));
        about.addClassNames("small", "dim");
        add(name, about, until(row), status(row.status()));
    }

    private static ArrayList<String> facts(DifficultyRow row) {
        var facts = new ArrayList<String>();
        facts.add("số " + row.number());
        if (!row.clause().isEmpty()) facts.add("điều khoản " + row.clause());
        facts.add("nêu lúc " + PortalTime.moment(row.raisedAt()));
        if (row.assignedName() != null) facts.add("phụ trách: " + row.assignedName());
        if (row.demonstration()) facts.add("dữ liệu minh họa");
        return facts;
    }

    private static Paragraph until(DifficultyRow row) {
        var line = new Paragraph();
        line.addClassName("small");
        if (row.urgency() == Urgency.URGENT && row.status().waits()) line.add(new Span("Khẩn. "));
        if (row.overdue()) {
            var late = new Span("Quá hạn trả lời từ " + PortalTime.date(row.due()));
            late.addClassName("late-t");
            line.add(late);
        } else if (row.status().waits()) {
            line.add(new Span("Hạn trả lời " + PortalTime.date(row.due())));
        } else if (row.answeredAt() != null) {
            line.add(new Span("Trả lời lúc " + PortalTime.moment(row.answeredAt())));
        }
        return line;
    }

    static Span status(DifficultyStatus status) {
        var sign = new Span(status.label());
        sign.addClassName("status");
        switch (status) {
            case OPEN, REOPENED -> sign.addClassName("cho-duyet");
            case ANSWERED, CLOSED -> sign.addClassName("da-xuat-ban");
            case WITHDRAWN -> sign.addClassName("da-go");
        }
        return sign;
    }
}
