package vn.haiphong.thidua.organisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All units at one moment; never changes. */
public class UnitTree {

    private final Map<UnitId, Unit> units = new LinkedHashMap<>();

    UnitTree(List<Unit> all) {
        all.forEach(unit -> units.put(unit.id(), unit));
    }

    public Optional<Unit> find(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    public Unit get(UnitId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("Không có đơn vị mang mã " + id));
    }

    /** From the city down to the unit itself. */
    public List<Unit> path(UnitId id) {
        var path = new ArrayList<Unit>();
        for (var unit = units.get(id); unit != null; unit = unit.parent() == null ? null : units.get(unit.parent())) {
            path.addFirst(unit);
        }
        return path;
    }

    public boolean covers(UnitId above, UnitId unit) {
        return path(unit).stream().anyMatch(step -> step.id().equals(above));
    }

    public List<Unit> all() {
        return List.copyOf(units.values());
    }
}
