package vn.haiphong.thidua.report.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import vn.haiphong.thidua.report.ReportContent.Shortcoming;

/** Shortcomings, each with its cause (clause I.1): at least one is asked for. */
class ShortcomingEditor extends Div {

    private record Row(Div part, TextArea what, TextArea cause, TextArea remedy, Button remove) {}

    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Button add = new Button("Thêm tồn tại, hạn chế", click -> append(new Shortcoming("", "", "")));

    ShortcomingEditor() {
        var help = new Paragraph("Nêu ít nhất một tồn tại, hạn chế; mỗi mục phải có nguyên nhân.");
        help.addClassNames("dim", "small");
        add(help, list, add);
    }

    void read(List<Shortcoming> values) {
        rows.clear();
        list.removeAll();
        values.forEach(this::append);
        if (values.isEmpty()) append(new Shortcoming("", "", ""));
    }

    List<Shortcoming> values() {
        return rows.stream()
                .map(row -> new Shortcoming(
                        row.what().getValue(),
                        row.cause().getValue(),
                        row.remedy().getValue()))
                .toList();
    }

    void setReadOnly(boolean readOnly) {
        add.setVisible(!readOnly);
        for (var row : rows) {
            row.what().setReadOnly(readOnly);
            row.cause().setReadOnly(readOnly);
            row.remedy().setReadOnly(readOnly);
            row.remove().setVisible(!readOnly);
        }
    }

    private void append(Shortcoming value) {
        var number = rows.size() + 1;
        var what = ReportForm.area("Tồn tại, hạn chế " + number, "");
        var cause = ReportForm.area("Nguyên nhân " + number, "");
        var remedy = ReportForm.area("Biện pháp khắc phục " + number, "");
        for (var area : List.of(what, cause, remedy)) area.setMinRows(2);
        what.setValue(value.what());
        cause.setValue(value.cause());
        remedy.setValue(value.remedy());
        var part = new Div(what, cause, remedy);
        part.addClassName("part");
        var remove = new Button("Bỏ mục này", click -> {
            rows.removeIf(row -> row.part() == part);
            list.remove(part);
        });
        part.add(remove);
        rows.add(new Row(part, what, cause, remedy, remove));
        list.add(part);
    }
}
