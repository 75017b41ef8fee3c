package vn.haiphong.thidua.gallery;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.VietnameseText;

/** Lists working copies within the own unit scope. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('EDITOR', 'ORGANISER', 'UNIT', 'ADMIN')")
public class StoryRegister {

    /** Counting and paging stop here: the list says “hơn 10.000”. */
    public static final int COUNT_AT_MOST = 10_000;

    private static final int PAGE = 100;

    private final StoryRepository stories;
    private final CurrentAccount current;
    private final Units units;

    StoryRegister(StoryRepository stories, CurrentAccount current, Units units) {
        this.stories = stories;
        this.current = current;
        this.units = units;
    }

    /** At most 100 stories, latest edit first. */
    public List<StoryRow> page(StoryFilter filter, int page, int size) {
        var request = PageRequest.of(page, Math.min(size, PAGE));
        if (request.getOffset() >= COUNT_AT_MOST) return List.of();
        var visible = visible(filter.unit());
        var ids = stories.matching(
                like(filter.text()), filter.status(), filter.kind(), visible == null, codes(visible), request);
        return ids.isEmpty() ? List.of() : stories.rows(ids);
    }

    /** How many match, counted to one more than {@link #COUNT_AT_MOST}. */
    public long count(StoryFilter filter) {
        var visible = visible(filter.unit());
        return stories.count(
                like(filter.text()),
                filter.status(),
                filter.kind(),
                visible == null,
                codes(visible),
                COUNT_AT_MOST + 1);
    }

    /** The units whose stories may be shown; null when all may. */
    private @Nullable Set<UnitId> visible(@Nullable UnitId wanted) {
        var scope = current.get().scope();
        var tree = units.tree();
        if (wanted == null) return scope == null ? null : tree.withBelow(scope);
        var both = new HashSet<>(tree.withBelow(wanted));
        if (scope != null) both.retainAll(tree.withBelow(scope));
        return both;
    }

    private static Set<String> codes(@Nullable Set<UnitId> visible) {
        return visible == null ? Set.of() : visible.stream().map(UnitId::code).collect(Collectors.toSet());
    }

    private static String like(String text) {
        var clean = VietnameseText.line(text);
        return clean.isEmpty()
                ? ""
                : "%" + clean.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
