package vn.haiphong.thidua.leadercalendar.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import vn.haiphong.thidua.leadercalendar.DayPart;
import vn.haiphong.thidua.leadercalendar.Leader;
import vn.haiphong.thidua.leadercalendar.LeaderCalendar;
import vn.haiphong.thidua.ui.DayField;

/** For the Board: what else keeps a leader busy. */
class BusyPanel extends Div {

    BusyPanel(LeaderCalendar calendar, BiConsumer<Runnable, String> step) {
        var leader = new ComboBox<Leader>("Lãnh đạo");
        leader.setItems(calendar.leaders().stream().filter(Leader::active).toList());
        leader.setItemLabelGenerator(Leader::title);
        var day = new DayField("Ngày");
        var part = new ComboBox<>("Buổi", DayPart.values());
        part.setItemLabelGenerator(DayPart::label);
        var what = new TextField("Nội dung");
        what.setMaxLength(300);
        var add = new Button(
                "Thêm lịch",
                click -> step.accept(
                        () -> {
                            calendar.block(
                                    leader.getValue() == null
                                            ? ""
                                            : leader.getValue().code(),
                                    day.getValue(),
                                    part.getValue(),
                                    what.getValue());
                            what.clear();
                        },
                        "Đã thêm lịch."));
        var bar = new Div(leader, day, part, what);
        bar.addClassNames("bar-row", "desk-filters");
        addClassName("part-of-page");
        add(new H2("Lịch khác của lãnh đạo"), bar, add);
    }
}
