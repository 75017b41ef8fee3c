package vn.haiphong.thidua.gallery.admin;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.shared.VietnameseText;

/** Chooses a unit within a scope, found by any name people use for it, with or without marks. */
class UnitPicker extends ComboBox<UnitId> {

    private final UnitTree units;
    private String lastTyped = "";
    private Set<UnitId> lastFound = Set.of();

    /** @param scope the unit to stay below; null for the whole city */
    UnitPicker(String label, UnitTree units, @Nullable UnitId scope) {
        super(label);
        this.units = units;
        var top = scope == null ? units.city().id() : scope;
        setItems(this::fits, List.copyOf(units.withBelow(top)));
        setItemLabelGenerator(units::placedName);
        setClearButtonVisible(true);
    }

    private boolean fits(UnitId id, String typed) {
        if (typed.isBlank()) return true;
        var wanted = VietnameseText.fold(VietnameseText.line(typed));
        if (VietnameseText.fold(units.placedName(id)).contains(wanted)) return true;
        return found(typed).contains(id);
    }

    /** The filter asks once for each unit; the tree is searched once for each text. */
    private Set<UnitId> found(String typed) {
        if (!typed.equals(lastTyped)) {
            lastTyped = typed;
            lastFound = units.find(typed).stream().map(Unit::id).collect(Collectors.toSet());
        }
        return lastFound;
    }
}
