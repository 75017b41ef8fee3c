package vn.haiphong.thidua.congress;

import java.util.List;
import java.util.function.Function;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What changed in the agenda of the latest congress, the newest first, for everybody. */
@Service
@Transactional(readOnly = true)
public class PublishedChanges {

    /** Changes of a page, and of the feed. */
    public static final int PAGE = 50;

    private final CongressRepository congresses;
    private final DeskPressRepository presses;

    PublishedChanges(CongressRepository congresses, DeskPressRepository presses) {
        this.congresses = congresses;
        this.presses = presses;
    }

    /** @param page from 1 */
    public List<AgendaChange> page(int page) {
        return latest(
                id -> presses.findByCongressIdOrderByRevisionDesc(id, PageRequest.of(page - 1, PAGE)).stream()
                        .map(DeskPress::act)
                        .map(PublishedChanges::published)
                        .toList(),
                List.of());
    }

    public int count() {
        return latest(presses::countByCongressId, 0);
    }

    private <T> T latest(Function<String, T> read, T none) {
        return congresses
                .findFirstByOrderByHeldOnDesc()
                .map(Congress::id)
                .map(read)
                .orElse(none);
    }

    private static AgendaChange published(DeskAct act) {
        return new AgendaChange(act.at(), act.verb(), act.item(), act.label(), act.revision(), act.undone());
    }
}
