package vn.haiphong.thidua.gallery;

import java.util.List;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
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

    StoryRegister(StoryRepository stories, CurrentAccount current) {
        this.stories = stories;
        this.current = current;
    }

    /** At most 100 stories, latest edit first. */
    public List<StoryRow> page(StoryFilter filter, int page, int size) {
        var request = PageRequest.of(page, Math.min(size, PAGE));
        if (request.getOffset() >= COUNT_AT_MOST) return List.of();
        var visible = current.codesWithin(filter.unit());
        var ids = stories.matching(
                like(filter.text()),
                filter.status(),
                filter.kind(),
                visible == null,
                visible == null ? Set.of() : visible,
                request);
        return ids.isEmpty() ? List.of() : stories.rows(ids);
    }

    /** How many match, counted to one more than {@link #COUNT_AT_MOST}. */
    public long count(StoryFilter filter) {
        var visible = current.codesWithin(filter.unit());
        return stories.count(
                like(filter.text()),
                filter.status(),
                filter.kind(),
                visible == null,
                visible == null ? Set.of() : visible,
                COUNT_AT_MOST + 1);
    }

    private static String like(String text) {
        var clean = VietnameseText.line(text);
        return clean.isEmpty()
                ? ""
                : "%" + clean.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
