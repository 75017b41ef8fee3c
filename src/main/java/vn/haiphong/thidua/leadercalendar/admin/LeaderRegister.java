package vn.haiphong.thidua.leadercalendar.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.leadercalendar.Leader;
import vn.haiphong.thidua.leadercalendar.LeaderCalendar;

/** For the Board: the posts whose calendar is kept. */
class LeaderRegister extends NativeDetails {

    private final LeaderCalendar calendar;
    private final BiConsumer<Runnable, String> step;
    private final Div rows = new Div();

    LeaderRegister(LeaderCalendar calendar, BiConsumer<Runnable, String> step) {
        this.calendar = calendar;
        this.step = step;
        setSummaryText("Danh sách lãnh đạo");
        addClassName("register-of-leaders");
        var note = new Paragraph(
                "Ghi theo chức danh. Người đã thôi giữ chức vụ: bỏ dấu “Còn dùng”, lịch cũ vẫn được giữ.");
        note.addClassName("small");
        setContent(new Div(note, rows));
        show();
    }

    private void show() {
        rows.removeAll();
        calendar.leaders().forEach(leader -> rows.add(row(leader)));
        rows.add(row(null));
    }

    private Div row(@Nullable Leader leader) {
        var title = new TextField(
                leader == null ? "Thêm chức danh" : "Chức danh", leader == null ? "" : leader.title(), "");
        title.setMaxLength(200);
        title.addClassName("wide-field");
        var active = new Checkbox("Còn dùng", leader == null || leader.active());
        var keep = new Button(
                leader == null ? "Thêm" : "Lưu",
                click -> step.accept(
                        () -> {
                            calendar.keepLeader(
                                    leader == null ? null : leader.code(), title.getValue(), active.getValue());
                            show();
                        },
                        "Đã lưu danh sách lãnh đạo."));
        keep.setAriaLabel(leader == null ? "Thêm chức danh" : "Lưu " + leader.title());
        var row = leader == null ? new Div(title, keep) : new Div(title, active, keep);
        row.addClassName("bar-row");
        return row;
    }
}
