package vn.haiphong.thidua.congress;

import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agenda as everybody may read it. */
@Service
@Transactional(readOnly = true)
public class PublishedAgenda {

    static final Limit ITEMS_AT_MOST = Limit.of(200);

    private final CongressRepository congresses;
    private final AgendaItemRepository items;

    PublishedAgenda(CongressRepository congresses, AgendaItemRepository items, CongressLoader loader) {
        this.congresses = congresses;
        this.items = items;
        loader.load();
    }

    /** The agenda of the latest congress. */
    public Optional<Agenda> current() {
        return congresses
                .findFirstByOrderByHeldOnDesc()
                .map(congress -> congress.agenda(items.findByCongressIdOrderByPosition(congress.id(), ITEMS_AT_MOST)));
    }

    /** Its revision alone; empty when there is no congress. */
    public Optional<Long> revision() {
        return congresses.revisions(Limit.of(1)).stream().findFirst();
    }
}
