package vn.haiphong.thidua.ballot;

import java.util.List;
import java.util.Optional;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.StepRefused;

/** A room that brings candidates before a body offers itself as a bean. It is asked within the transaction of the ballot. */
public interface CandidateSource {

    /**
     * Who waits for the vote of a body, the longest first.
     *
     * @param body the unit whose body it is; the city's Council belongs to the city
     * @param atMost no more than so many
     */
    List<Candidate> waiting(UnitId body, int atMost);

    /** One who waits for the vote of that body; empty for anybody else, and for the candidates of another source. */
    Optional<Candidate> find(UnitId body, String ref);

    /**
     * Asked for each candidate when the ballot is about to open.
     *
     * @throws StepRefused with the reason why this one may not be voted on yet, e.g. the people's opinion is still open
     */
    void demandReady(UnitId body, String ref);
}
