package vn.haiphong.thidua.subject.admin;

import com.vaadin.flow.component.combobox.ComboBox;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.shared.VietnameseText;

/** Chooses a unit within a scope by its name, with or without marks. */
class SubjectUnitBox extends ComboBox<Unit> {

    private final UnitTree units;

    /** @param scope the unit to stay below; null for the whole city */
    SubjectUnitBox(String label, UnitTree units, @Nullable UnitId scope) {
        super(label);
        this.units = units;
        var within = scope == null
                ? units.all()
                : units.withBelow(scope).stream().map(units::get).toList();
        setItems((one, typed) -> VietnameseText.fold(label(one)).contains(VietnameseText.fold(typed)), within);
        setItemLabelGenerator(this::label);
    }

    @Nullable
    UnitId unit() {
        return getValue() == null ? null : getValue().id();
    }

    void choose(@Nullable UnitId unit) {
        setValue(unit == null ? null : units.find(unit).orElse(null));
    }

    /** With the unit above it, since communes of two districts may share one name. */
    private String label(Unit unit) {
        var path = units.path(unit.id());
        return path.size() < 3
                ? unit.name()
                : unit.name() + ", " + path.get(path.size() - 2).name();
    }
}
