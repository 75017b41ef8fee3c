package vn.haiphong.thidua.conference.admin;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.conference.ConferenceFilter;
import vn.haiphong.thidua.conference.ConferenceStatus;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.shared.VietnameseText;

/** Narrows the list of conferences; what is chosen goes into the address. */
class ConferenceFilterBar extends Div {

    private final ComboBox<Unit> unit = new ComboBox<>("Đơn vị (gồm cả đơn vị bên dưới)");
    private final Select<UnitLevel> level = new Select<>();
    private final Select<ConferenceStatus> status = new Select<>();
    private final Checkbox pilot = new Checkbox("Chỉ hội nghị điểm");
    private final Checkbox beyond = new Checkbox("Chỉ hội nghị ngoài khung chung");
    private final Checkbox over = new Checkbox("Chỉ hội nghị vượt mức (I.4)");
    private final UnitTree units;
    private boolean reading;

    ConferenceFilterBar(UnitTree units, @Nullable UnitId scope, Consumer<ConferenceFilter> narrowed) {
        this.units = units;
        addClassNames("bar-row", "task-filters");
        var within = scope == null
                ? units.all()
                : units.withBelow(scope).stream().map(units::get).toList();
        unit.setItems((one, typed) -> VietnameseText.fold(one.name()).contains(VietnameseText.fold(typed)), within);
        unit.setItemLabelGenerator(Unit::name);
        unit.setClearButtonVisible(true);
        choices(level, "Cấp", "Mọi cấp", UnitLevel.values());
        level.setItemLabelGenerator(one -> one == null ? "Mọi cấp" : one.label());
        choices(status, "Tình trạng", "Mọi tình trạng", ConferenceStatus.values());
        status.setItemLabelGenerator(one -> one == null ? "Mọi tình trạng" : one.label());
        beyond.setHelperText("Hội nghị điểm hoặc được gia hạn");
        unit.addValueChangeListener(change -> tell(narrowed));
        level.addValueChangeListener(change -> tell(narrowed));
        status.addValueChangeListener(change -> tell(narrowed));
        pilot.addValueChangeListener(change -> tell(narrowed));
        beyond.addValueChangeListener(change -> tell(narrowed));
        over.addValueChangeListener(change -> tell(narrowed));
        add(unit, level, status, pilot, beyond, over);
    }

    @SafeVarargs
    private static <T> void choices(Select<T> select, String label, String any, T... values) {
        select.setLabel(label);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(any);
        select.setItems(values);
    }

    void read(ConferenceFilter filter) {
        reading = true;
        unit.setValue(filter.unit() == null ? null : units.find(filter.unit()).orElse(null));
        level.setValue(filter.level());
        status.setValue(filter.status());
        pilot.setValue(filter.pilot());
        beyond.setValue(filter.beyond());
        over.setValue(filter.over());
        reading = false;
    }

    private void tell(Consumer<ConferenceFilter> narrowed) {
        if (reading) return;
        narrowed.accept(new ConferenceFilter(
                unit.getValue() == null ? null : unit.getValue().id(),
                level.getValue(),
                status.getValue(),
                pilot.getValue(),
                beyond.getValue(),
                over.getValue()));
    }
}
