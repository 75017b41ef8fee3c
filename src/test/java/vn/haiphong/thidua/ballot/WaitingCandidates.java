package vn.haiphong.thidua.ballot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.StepRefused;

/** A room above that brings candidates before bodies and hears of results; empty until a test fills it. */
@Component
public class WaitingCandidates implements CandidateSource {

    private final Map<String, Candidate> waiting = new LinkedHashMap<>();
    private final Map<String, String> refusals = new LinkedHashMap<>();
    private final Map<BallotId, BallotCounted> heard = new LinkedHashMap<>();

    public void put(Candidate candidate) {
        waiting.put(candidate.ref(), candidate);
    }

    void refuse(String ref, String why) {
        refusals.put(ref, why);
    }

    void ready(String ref) {
        refusals.remove(ref);
    }

    void gone(String ref) {
        waiting.remove(ref);
    }

    Optional<BallotCounted> heard(BallotId id) {
        return Optional.ofNullable(heard.get(id));
    }

    public void clear() {
        waiting.clear();
        refusals.clear();
        heard.clear();
    }

    @Override
    public List<Candidate> waiting(UnitId body, int atMost) {
        return waiting.values().stream().limit(atMost).toList();
    }

    @Override
    public Optional<Candidate> find(UnitId body, String ref) {
        return Optional.ofNullable(waiting.get(ref));
    }

    @Override
    public void demandReady(UnitId body, String ref) {
        if (refusals.containsKey(ref)) throw new StepRefused(refusals.get(ref));
    }

    @EventListener
    void hear(BallotCounted counted) {
        heard.put(counted.ballot(), counted);
    }
}
