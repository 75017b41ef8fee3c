package vn.haiphong.thidua.proposal.admin;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.shared.VietnameseText;

/** Chooses a unit, found by any name people use for it, with or without marks. */
class ReceivingUnitBox extends ComboBox<UnitId> {

    private final UnitTree units;
    private String lastTyped = "";
    private Set<UnitId> lastFound = Set.of();

    /** @param scope the unit to stay below; null for the whole city */
    ReceivingUnitBox(String label, UnitTree units, @Nullable UnitId scope) {
        super(label);
        this.units = units;
        setItems(
                this::fits,
                List.copyOf(units.withBelow(scope == null ? units.city().id() : scope)));
        setItemLabelGenerator(units::placedName);
        setClearButtonVisible(true);
    }

    private boolean fits(UnitId id, String typed) {
        if (typed.isBlank()) return true;
        return VietnameseText.fold(units.placedName(id)).contains(VietnameseText.fold(VietnameseText.line(typed)))
                || found(typed).contains(id);
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
