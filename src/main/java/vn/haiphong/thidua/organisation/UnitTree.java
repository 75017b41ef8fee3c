package vn.haiphong.thidua.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.shared.VietnameseText;

/** All units at one moment; never changes. */
public class UnitTree {

    private final Map<UnitId, Unit> units = new LinkedHashMap<>();
    private final Map<UnitId, List<Unit>> children = new LinkedHashMap<>();
    private final Map<UnitId, List<String>> aliases;
    private final Map<UnitId, Set<String>> keys = new LinkedHashMap<>();
    private final List<UnitChange> changes;
    private final Unit city;

    /** @throws IllegalArgumentException when the units are not one tree */
    UnitTree(List<Unit> all, Map<UnitId, List<String>> aliases, List<UnitChange> changes) {
        for (var unit : all) {
            if (units.put(unit.id(), unit) != null)
                throw new IllegalArgumentException("Mã đơn vị lặp lại: " + unit.id());
            if (unit.parent() != null)
                children.computeIfAbsent(unit.parent(), id -> new ArrayList<>()).add(unit);
        }
        var tops = all.stream().filter(unit -> unit.parent() == null).toList();
        if (tops.size() != 1) throw new IllegalArgumentException("Cây đơn vị phải có đúng một gốc, đang có " + tops);
        this.city = tops.getFirst();
        this.aliases = Map.copyOf(aliases);
        this.changes = List.copyOf(changes);
        if (withBelow(city.id()).size() != units.size()) {
            throw new IllegalArgumentException("Có đơn vị không nằm dưới " + city.name());
        }
        units.values().forEach(unit -> keys.put(unit.id(), keys(unit)));
    }

    public Optional<Unit> find(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    /** @throws IllegalArgumentException when no unit has this code */
    public Unit get(UnitId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("Không có đơn vị mang mã " + id));
    }

    /** Directly below, in the order of the list. */
    public List<Unit> children(UnitId id) {
        return List.copyOf(children.getOrDefault(id, List.of()));
    }

    /** The unit and everything below it. */
    public Set<UnitId> withBelow(UnitId id) {
        var found = new LinkedHashSet<UnitId>();
        collect(id, found);
        return found;
    }

    private void collect(UnitId id, Set<UnitId> found) {
        if (!units.containsKey(id) || !found.add(id)) return;
        children.getOrDefault(id, List.of()).forEach(unit -> collect(unit.id(), found));
    }

    /** The unit and everything below it; every unit when there is none to stay below. */
    public Collection<UnitId> within(@Nullable UnitId scope) {
        return scope == null ? all().stream().map(Unit::id).toList() : withBelow(scope);
    }

    /** The name with the unit above it, since communes of two districts may share one name; the code of an unknown one. */
    public String placedName(UnitId id) {
        var path = path(id);
        if (path.isEmpty()) return id.code();
        var name = path.getLast().name();
        return path.size() < 3 ? name : name + ", " + path.get(path.size() - 2).name();
    }

    /** From the city down to the unit itself; empty for an unknown code. */
    public List<Unit> path(UnitId id) {
        var path = new ArrayList<Unit>();
        for (var unit = units.get(id); unit != null; unit = unit.parent() == null ? null : units.get(unit.parent())) {
            path.addFirst(unit);
        }
        return path;
    }

    /** Whether the unit is the one above or lies below it. */
    public boolean covers(UnitId above, UnitId unit) {
        return path(unit).stream().anyMatch(step -> step.id().equals(above));
    }

    /** In the order of the list: the city, districts, communes, then the other organisations. */
    public List<Unit> all() {
        return List.copyOf(units.values());
    }

    public Unit city() {
        return city;
    }

    public List<Unit> districts() {
        return units.values().stream()
                .filter(unit -> unit.kind() == UnitKind.URBAN_DISTRICT || unit.kind() == UnitKind.RURAL_DISTRICT)
                .toList();
    }

    /** Other ways people write the unit's name. */
    public List<String> aliases(UnitId id) {
        return aliases.getOrDefault(id, List.of());
    }

    public List<UnitChange> changes() {
        return changes;
    }

    /** Units whose name or alias is what was typed, marks and case aside; after them those that only hold the words. */
    public List<Unit> find(String typed) {
        var wanted = key(typed);
        if (wanted.isEmpty()) return List.of();
        var whole = units.values().stream().filter(unit -> keys.get(unit.id()).contains(wanted));
        var parts = units.values().stream()
                .filter(unit -> keys.get(unit.id()).stream().anyMatch(key -> (" " + key).contains(" " + wanted)));
        return Stream.concat(whole, parts).distinct().toList();
    }

    private Set<String> keys(Unit unit) {
        var found = new LinkedHashSet<String>();
        found.add(key(unit.name()));
        found.add(key(unit.shortName()));
        aliases(unit.id()).forEach(alias -> found.add(key(alias)));
        changes.stream()
                .filter(change -> change.unit().equals(unit.id()) && change.nameAfter() != null)
                .forEach(change -> found.add(key(change.nameAfter())));
        return found;
    }

    private static String key(String text) {
        return VietnameseText.fold(text).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
