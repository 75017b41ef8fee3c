package vn.haiphong.thidua.opinion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A room above that has nominees to publish and hears of the close; empty until a test fills it. */
@Component
public class WaitingNominees implements NomineeSource {

    private final Map<String, Nominee> waiting = new LinkedHashMap<>();
    private final Map<OpinionId, OpinionClosed> heard = new LinkedHashMap<>();

    public void put(Nominee nominee) {
        waiting.put(nominee.ref(), nominee);
    }

    Optional<OpinionClosed> heard(OpinionId id) {
        return Optional.ofNullable(heard.get(id));
    }

    void clear() {
        waiting.clear();
        heard.clear();
    }

    @Override
    public List<Nominee> waiting(int atMost) {
        return waiting.values().stream().limit(atMost).toList();
    }

    @Override
    public Optional<Nominee> find(String ref) {
        return Optional.ofNullable(waiting.get(ref));
    }

    @EventListener
    void hear(OpinionClosed closed) {
        heard.put(closed.id(), closed);
    }
}
