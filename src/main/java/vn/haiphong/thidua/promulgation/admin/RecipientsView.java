package vn.haiphong.thidua.promulgation.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.promulgation.PromulgationPaths;
import vn.haiphong.thidua.promulgation.Reach;
import vn.haiphong.thidua.promulgation.RecipientBody;
import vn.haiphong.thidua.promulgation.RecipientRegister;
import vn.haiphong.thidua.shared.VietnameseText;
import vn.haiphong.thidua.ui.CaptionedTable;
import vn.haiphong.thidua.ui.StepNote;

/** The bodies of “Nơi nhận”, from the centre to the press; the Board adds to them and puts them out of use. */
@Route(PromulgationPaths.RECIPIENTS)
@PageTitle("Nơi nhận văn bản – Bàn làm việc")
@RolesAllowed({"ADMIN", "ORGANISER", "UNIT", "LEADER"})
class RecipientsView extends Main {

    private static final List<String> GROUPS = List.of("N.1", "N.2", "N.3", "N.4", "N.5");

    private final RecipientRegister register;
    private final UnitTree units;
    private final boolean changes;
    private final StepNote note = new StepNote();
    private final Div rows = new Div();

    RecipientsView(RecipientRegister register, Units units) {
        this.register = register;
        this.units = units.tree();
        this.changes = register.mayChange();
        var about = new Paragraph("Lấy từ mục “Nơi nhận” của kế hoạch (N.1 đến N.5). Bản lưu (N.6) nằm ở kho lưu trữ.");
        about.addClassName("dim");
        add(
                new Paragraph(new Anchor(PromulgationPaths.list(), "Văn bản")),
                new H1("Nơi nhận văn bản"),
                about,
                note,
                rows);
        if (changes) add(new H2("Thêm nơi nhận"), adding());
        show();
    }

    private void show() {
        rows.removeAll();
        var all = register.all();
        for (var ref : GROUPS) {
            var group = all.stream().filter(one -> one.ref().equals(ref)).toList();
            if (!group.isEmpty()) rows.add(new Group(ref, group));
        }
    }

    private Component adding() {
        var ref = new Select<String>();
        ref.setLabel("Nhóm");
        ref.setItems(GROUPS);
        ref.setItemLabelGenerator(one -> one + " " + RecipientBody.group(one));
        ref.setValue("N.5");
        var name = new TextField("Tên nơi nhận");
        name.setMaxLength(200);
        name.addClassName("wide-field");
        var reach = new Select<Reach>();
        reach.setLabel("Nhận ở đâu");
        reach.setItems(Reach.OUTSIDE, Reach.UNIT);
        reach.setItemLabelGenerator(Reach::label);
        reach.setValue(Reach.OUTSIDE);
        var unit = new ComboBox<Unit>("Đơn vị trong cổng");
        unit.setItems(
                (one, typed) -> VietnameseText.fold(one.name()).contains(VietnameseText.fold(typed)), units.all());
        unit.setItemLabelGenerator(Unit::name);
        unit.setVisible(false);
        reach.addValueChangeListener(change -> unit.setVisible(change.getValue() == Reach.UNIT));
        var add = new Button(
                "Thêm nơi nhận",
                click -> note.guard(() -> {
                    register.add(
                            ref.getValue(),
                            name.getValue(),
                            reach.getValue(),
                            unit.getValue() == null ? null : unit.getValue().id());
                    name.clear();
                    show();
                    note.say("Đã thêm nơi nhận.");
                }));
        var bar = new Div(ref, name, reach, unit, add);
        bar.addClassNames("bar-row", "wide-selects");
        return bar;
    }

    private class Group extends CaptionedTable {

        Group(String ref, List<RecipientBody> bodies) {
            super(ref + " " + RecipientBody.group(ref), "Nơi nhận", "Nhận ở đâu", "Sử dụng");
            becomeCards();
            addClassName("recipients");
            for (var body : bodies) {
                append(
                        new NativeTableHeaderCell(body.name()),
                        cell(
                                body.unit() == null
                                        ? body.reach().label()
                                        : units.find(body.unit())
                                                        .map(Unit::name)
                                                        .orElse(body.unit().code()) + " (trong cổng)"),
                        changes ? cell(use(body)) : cell(body.active() ? "Đang dùng" : "Ngừng dùng"));
            }
        }

        private Button use(RecipientBody body) {
            var words = body.active() ? "Ngừng dùng" : "Dùng lại";
            var button = new Button(
                    words,
                    click -> note.guard(() -> {
                        register.use(body.id(), !body.active());
                        show();
                        note.say("Đã ghi: " + words.toLowerCase(Locale.ROOT) + " “" + body.name() + "”.");
                    }));
            button.setAriaLabel(words + ": " + body.name());
            return button;
        }
    }
}
