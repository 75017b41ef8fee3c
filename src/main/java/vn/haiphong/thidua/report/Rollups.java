package vn.haiphong.thidua.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.campaign.Obligations;
import vn.haiphong.thidua.campaign.Task;
import vn.haiphong.thidua.campaign.TaskFilter;
import vn.haiphong.thidua.campaign.TaskState;
import vn.haiphong.thidua.campaign.Tasks;
import vn.haiphong.thidua.gallery.PublishedStories;
import vn.haiphong.thidua.gallery.StoryQuery;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.search.SearchSort;

/**
 * Adds figures up along the tree, so that nobody types them twice: a pack that includes its lower units stands for them,
 * any other is added to them.
 */
@Component
class Rollups {

    private final Tasks tasks;
    private final PublishedStories stories;
    private final Units units;

    Rollups(Tasks tasks, PublishedStories stories, Units units) {
        this.tasks = tasks;
        this.stories = stories;
        this.units = units;
    }

    /** @param accepted packs by unit, at least those of the unit and below; their own figures only */
    Rollup of(UnitId unit, Map<UnitId, ReportContent> accepted) {
        var tree = units.tree();
        var filter = new TaskFilter(Obligations.conference(UnitLevel.GRASSROOTS), TaskState.DONE, unit, false);
        var held = tasks.page(filter, 0, Tasks.AT_MOST).stream().map(Task::unit).collect(Collectors.toSet());
        return of(tree.get(unit), tree, accepted, held, true);
    }

    private Rollup of(Unit unit, UnitTree tree, Map<UnitId, ReportContent> accepted, Set<UnitId> held, boolean counts) {
        var children = tree.children(unit.id()).stream()
                .map(child -> of(child, tree, accepted, held, false))
                .toList();
        var figures = new TreeMap<>(sum(accepted.get(unit.id()), children));
        var below = tree.withBelow(unit.id());
        figures.put(
                Indicator.CONFERENCES,
                BigDecimal.valueOf(below.stream().filter(held::contains).count()));
        // The index is asked once, for the unit at the top.
        if (counts) figures.put(Indicator.STORIES, BigDecimal.valueOf(stories(unit.id())));
        int reported = (int) below.stream().filter(accepted::containsKey).count();
        return new Rollup(unit.id(), unit.name(), figures, below.size(), reported, children);
    }

    private static Map<String, BigDecimal> sum(@Nullable ReportContent own, List<Rollup> children) {
        if (own != null && own.inclusive()) return own.figures();
        var sum = new HashMap<String, BigDecimal>();
        if (own != null) sum.putAll(own.figures());
        for (var child : children) {
            child.figures().forEach((code, figure) -> sum.merge(code, figure, BigDecimal::add));
        }
        return sum;
    }

    private long stories(UnitId unit) {
        if (units.tree().city().id().equals(unit)) return stories.count();
        var query = new StoryQuery("", Map.of(StoryQuery.Facet.UNIT, Set.of(unit.code())), SearchSort.NEWEST, 1);
        return stories.search(query, 1).total();
    }
}
