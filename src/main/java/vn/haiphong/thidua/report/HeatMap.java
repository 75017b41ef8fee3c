package vn.haiphong.thidua.report;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.haiphong.thidua.campaign.Obligation;
import vn.haiphong.thidua.campaign.Task;
import vn.haiphong.thidua.campaign.TaskState;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitKind;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.report.DeskFilter.Group;
import vn.haiphong.thidua.report.DeskSheet.Row;

/** Lays the tasks out as groups and units against milestones; a group speaks for what lies below it. */
class HeatMap {

    private final UnitTree tree;
    private final List<Obligation> columns;
    private final DeskFilter filter;
    private final LocalDate today;
    private final Map<UnitId, Map<String, Task>> own = new HashMap<>();
    private final Map<UnitId, List<Task>> below = new LinkedHashMap<>();
    private final List<Unit> groups;
    private final boolean single;

    HeatMap(
            UnitTree tree,
            List<Unit> roots,
            List<Task> tasks,
            List<Obligation> columns,
            DeskFilter filter,
            LocalDate today) {
        this.tree = tree;
        this.columns = columns;
        this.filter = filter;
        this.today = today;
        this.single = roots.size() == 1;
        tasks.forEach(task ->
                own.computeIfAbsent(task.unit(), unit -> new HashMap<>()).put(task.code(), task));
        for (var root : roots) {
            // The city as a group has its own row only: everything lies below it.
            if (root.equals(tree.city()) && !single) continue;
            below.put(root.id(), tasksBelow(root.id()));
        }
        this.groups = roots.stream().filter(this::isWanted).toList();
    }

    int groups() {
        return groups.size();
    }

    int pages() {
        return Math.max(1, Math.ceilDiv(groups.size(), SteeringDesk.GROUPS_A_PAGE));
    }

    List<Row> rows() {
        var rows = new ArrayList<Row>();
        int page = Math.min(filter.page(), pages());
        groups.stream()
                .skip((page - 1L) * SteeringDesk.GROUPS_A_PAGE)
                .limit(SteeringDesk.GROUPS_A_PAGE)
                .forEach(group -> {
                    var members = members(group);
                    var open = single || filter.unit() != null || filter.open().contains(group.id());
                    rows.add(row(group, 0, members.size(), open));
                    if (open) members.forEach(unit -> rows.add(row(unit, depth(unit, group), 0, false)));
                });
        return rows;
    }

    private Row row(Unit unit, int depth, int members, boolean open) {
        var owned = own.getOrDefault(unit.id(), Map.of());
        var lower = below.getOrDefault(unit.id(), List.of()).stream().collect(groupingBy(Task::code));
        var cells = columns.stream()
                .map(column ->
                        HeatWords.cell(owned.get(column.code()), lower.getOrDefault(column.code(), List.of()), today))
                .toList();
        return new Row(unit.id(), unit.name(), depth, members, open, cells);
    }

    private List<Unit> members(Unit group) {
        if (group.equals(tree.city()) && !single) return List.of();
        return tree.withBelow(group.id()).stream()
                .filter(id -> !id.equals(group.id()))
                .filter(id -> own.containsKey(id) && fits(own.get(id).values()))
                .map(tree::get)
                .toList();
    }

    private boolean isWanted(Unit group) {
        var district = group.kind() == UnitKind.URBAN_DISTRICT || group.kind() == UnitKind.RURAL_DISTRICT;
        if (filter.group() == Group.DISTRICTS && !district || filter.group() == Group.OTHERS && district) return false;
        var mine = own.getOrDefault(group.id(), Map.of()).values();
        var lower = below.getOrDefault(group.id(), List.of());
        return !mine.isEmpty() && fits(mine) || !lower.isEmpty() && fits(lower);
    }

    private boolean fits(Iterable<Task> tasks) {
        for (var task : tasks) if (fits(task)) return true;
        return false;
    }

    private boolean fits(Task task) {
        return switch (filter.show()) {
            case ALL -> true;
            case LATE -> task.isLate(today);
            case WAITING -> task.state() == TaskState.SUBMITTED;
            case RETURNED -> task.state() == TaskState.RETURNED;
            case UNDONE -> task.state() != TaskState.DONE;
            case DONE -> task.state() == TaskState.DONE;
        };
    }

    private List<Task> tasksBelow(UnitId group) {
        return tree.withBelow(group).stream()
                .filter(id -> !id.equals(group))
                .flatMap(id -> own.getOrDefault(id, Map.of()).values().stream())
                .toList();
    }

    private int depth(Unit unit, Unit group) {
        return tree.path(unit.id()).size() - tree.path(group.id()).size();
    }
}
