package vn.haiphong.thidua.subject.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.subject.LikelySubject;
import vn.haiphong.thidua.subject.SubjectDoor;
import vn.haiphong.thidua.subject.SubjectPaths;

/** Those already registered that may be the one being registered, with what can be done with each instead. */
class LikelyPanel extends Div {

    private final UnitTree units;
    private final Predicate<UnitId> covers;
    private final List<SubjectDoor> doors;
    private final Runnable others;

    /** @param others what is done when who registers says that none of them is the same */
    LikelyPanel(UnitTree units, Predicate<UnitId> covers, List<SubjectDoor> doors, Runnable others) {
        this.units = units;
        this.covers = covers;
        this.doors = doors;
        this.others = others;
        setVisible(false);
    }

    void show(List<LikelySubject> likely) {
        removeAll();
        setVisible(!likely.isEmpty());
        if (likely.isEmpty()) return;
        addClassNames("note", "late");
        var list = new OrderedList();
        list.addClassName("desk-list");
        likely.forEach(one -> list.add(item(one)));
        add(new H2("Hồ sơ có thể trùng"), list);
        if (likely.stream().noneMatch(LikelySubject::certain)) {
            add(new Button("Không trùng hồ sơ nào, ghi đối tượng mới", click -> others.run()));
        }
        scrollIntoView();
    }

    private ListItem item(LikelySubject one) {
        var row = one.row();
        var within = covers.test(row.unit());
        var name =
                new Paragraph(within ? new Anchor(SubjectPaths.subject(row.id()), row.name()) : new Span(row.name()));
        name.addClassName("name");
        var facts = new ArrayList<String>();
        if (!row.post().isEmpty()) facts.add(row.post());
        facts.add(units.find(row.unit()).map(Unit::name).orElse(row.unit().code()));
        facts.add(String.join(", ", one.why()));
        var about = new Paragraph(String.join(" · ", facts));
        about.addClassNames("small", "dim");
        var use = new Paragraph();
        use.addClassName("small");
        for (var door : doors) {
            if (use.getElement().getChildCount() > 0) use.add(new Span(" · "));
            use.add(new Anchor(door.path(row.id()), door.label() + " cho hồ sơ này"));
        }
        return doors.isEmpty() ? new ListItem(name, about) : new ListItem(name, about, use);
    }
}
