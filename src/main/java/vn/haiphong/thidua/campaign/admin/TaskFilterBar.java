package vn.haiphong.thidua.campaign.admin;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.campaign.Obligation;
import vn.haiphong.thidua.campaign.TaskFilter;
import vn.haiphong.thidua.campaign.TaskState;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.shared.VietnameseText;

/** Narrows the list of tasks: by clause, state, lateness and unit. */
class TaskFilterBar extends Div {

    private final ComboBox<Obligation> obligation = new ComboBox<>("Điều khoản, việc");
    private final Select<TaskState> state = new Select<>();
    private final ComboBox<Unit> unit = new ComboBox<>("Đơn vị (gồm cả đơn vị bên dưới)");
    private final Checkbox late = new Checkbox("Chỉ việc trễ hạn");
    private final List<Obligation> obligations;
    private final UnitTree units;
    private boolean reading;

    TaskFilterBar(List<Obligation> obligations, UnitTree units, @Nullable UnitId scope, Consumer<TaskFilter> narrowed) {
        this.obligations = obligations;
        this.units = units;
        addClassNames("bar-row", "task-filters");
        obligation.setItems(
                (one, typed) -> VietnameseText.fold(label(one)).contains(VietnameseText.fold(typed)), obligations);
        obligation.setItemLabelGenerator(TaskFilterBar::label);
        obligation.setClearButtonVisible(true);
        state.setLabel("Tình trạng");
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption("Mọi tình trạng");
        state.setItems(TaskState.values());
        state.setItemLabelGenerator(one -> one == null ? "Mọi tình trạng" : one.label());
        var within = scope == null
                ? units.all()
                : units.withBelow(scope).stream().map(units::get).toList();
        unit.setItems((one, typed) -> VietnameseText.fold(one.name()).contains(VietnameseText.fold(typed)), within);
        unit.setItemLabelGenerator(Unit::name);
        unit.setClearButtonVisible(true);
        obligation.addValueChangeListener(change -> tell(narrowed));
        state.addValueChangeListener(change -> tell(narrowed));
        unit.addValueChangeListener(change -> tell(narrowed));
        late.addValueChangeListener(change -> tell(narrowed));
        add(obligation, state, unit, late);
    }

    void read(TaskFilter filter) {
        reading = true;
        obligation.setValue(obligations.stream()
                .filter(one -> one.code().equals(filter.code()))
                .findFirst()
                .orElse(null));
        state.setValue(filter.state());
        unit.setValue(filter.unit() == null ? null : units.find(filter.unit()).orElse(null));
        late.setValue(filter.late());
        reading = false;
    }

    private void tell(Consumer<TaskFilter> narrowed) {
        if (reading) return;
        narrowed.accept(new TaskFilter(
                obligation.getValue() == null ? null : obligation.getValue().code(),
                state.getValue(),
                unit.getValue() == null ? null : unit.getValue().id(),
                late.getValue()));
    }

    private static String label(Obligation one) {
        return one.clause() + " " + one.what();
    }
}
