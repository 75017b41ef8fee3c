package vn.haiphong.thidua.report.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.haiphong.thidua.report.ReportContent.Target;

/** Measurable targets for 2020–2025 (clause I.1): what, counted in what, how much, until when. */
class TargetEditor extends Div {

    private record Row(
            Div part, TextField what, TextField measure, BigDecimalField goal, IntegerField year, Button remove) {}

    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Button add = new Button("Thêm chỉ tiêu", click -> append(new Target("", "", null, 2025)));

    TargetEditor() {
        var help = new Paragraph("Nêu ít nhất một chỉ tiêu có đơn vị tính, con số và năm.");
        help.addClassNames("dim", "small");
        add(help, list, add);
    }

    void read(List<Target> values) {
        rows.clear();
        list.removeAll();
        values.forEach(this::append);
        if (values.isEmpty()) append(new Target("", "", null, 2025));
    }

    List<Target> values() {
        return rows.stream()
                .map(row -> new Target(
                        row.what().getValue(),
                        row.measure().getValue(),
                        row.goal().getValue(),
                        row.year().getValue() == null ? 0 : row.year().getValue()))
                .toList();
    }

    void setReadOnly(boolean readOnly) {
        add.setVisible(!readOnly);
        for (var row : rows) {
            row.what().setReadOnly(readOnly);
            row.measure().setReadOnly(readOnly);
            row.goal().setReadOnly(readOnly);
            row.year().setReadOnly(readOnly);
            row.remove().setVisible(!readOnly);
        }
    }

    private void append(Target value) {
        var number = rows.size() + 1;
        var what = new TextField("Chỉ tiêu " + number);
        var measure = new TextField("Đơn vị tính");
        var goal = new BigDecimalField("Mức phấn đấu");
        var year = new IntegerField("Đến năm");
        goal.setLocale(Locale.of("vi", "VN"));
        what.setMaxLength(300);
        measure.setMaxLength(60);
        what.addClassName("wide");
        what.setValue(value.what());
        measure.setValue(value.measure());
        goal.setValue(value.goal());
        year.setValue(value.year());
        var part = new Div(what, measure, goal, year);
        part.addClassNames("part", "bar-row");
        var remove = new Button("Bỏ", click -> {
            rows.removeIf(row -> row.part() == part);
            list.remove(part);
        });
        remove.setAriaLabel("Bỏ chỉ tiêu " + number);
        part.add(remove);
        rows.add(new Row(part, what, measure, goal, year, remove));
        list.add(part);
    }
}
