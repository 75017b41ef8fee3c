package vn.haiphong.thidua.ballot.admin;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.shared.VietnameseText;

/** Chooses one of some units by its name, with or without marks. */
class BallotUnitBox extends ComboBox<Unit> {

    private final UnitTree units;

    BallotUnitBox(String label, UnitTree units, Predicate<UnitId> offered) {
        super(label);
        this.units = units;
        setItems(
                (one, typed) -> VietnameseText.fold(label(one)).contains(VietnameseText.fold(typed)),
                units.all().stream().filter(unit -> offered.test(unit.id())).toList());
        setItemLabelGenerator(this::label);
    }

    @Nullable
    UnitId unit() {
        return getValue() == null ? null : getValue().id();
    }

    void choose(@Nullable UnitId unit) {
        setValue(unit == null ? null : units.find(unit).orElse(null));
    }

    private String label(Unit unit) {
        var path = units.path(unit.id());
        return path.size() < 3
                ? unit.name()
                : unit.name() + ", " + path.get(path.size() - 2).name();
    }
}
