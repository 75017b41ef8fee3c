package vn.haiphong.thidua.delegate.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.subject.LikelySubject;
import vn.haiphong.thidua.subject.SubjectRow;

/** People already registered who may be the one just typed; whoever types decides, nobody is merged silently. */
class LikelyList extends Div {

    LikelyList(List<LikelySubject> likely, UnitTree units, Consumer<SubjectRow> use, Runnable another) {
        addClassNames("note", "late");
        getElement().setAttribute("role", "alert");
        add(new Paragraph("Trong danh sách đã có người có thể chính là người này. Hãy xem kỹ trước khi ghi mới:"));
        var list = new UnorderedList();
        for (var one : likely) {
            var row = one.row();
            var button = new Button("Dùng hồ sơ này", click -> use.accept(row));
            button.setAriaLabel("Dùng hồ sơ của " + row.name());
            list.add(new ListItem(
                    new Paragraph(row.name() + (row.post().isEmpty() ? "" : ", " + row.post()) + ", "
                            + units.get(row.unit()).name() + " (" + String.join(", ", one.why()) + ")"),
                    button));
        }
        add(list);
        if (likely.stream().noneMatch(LikelySubject::certain)) {
            add(new Button("Không phải những người trên, ghi mới", click -> another.run()));
        }
    }
}
