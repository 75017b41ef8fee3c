package vn.haiphong.thidua.opinion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.opinion.OpinionState.Step;

/** Reads the state of nominees from the notices they stand in. */
@Component
@Transactional(readOnly = true)
class OpinionStates implements Opinions {

    private static final int MOST = 500;

    private final JdbcClient sql;
    private final Clock clock;

    OpinionStates(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public OpinionState stateOf(String ref) {
        return statesOf(java.util.List.of(ref)).get(ref);
    }

    @Override
    public Map<String, OpinionState> statesOf(Collection<String> refs) {
        if (refs.size() > MOST) throw new IllegalArgumentException("More than " + MOST + " nominees at once");
        var states = new HashMap<String, OpinionState>();
        refs.forEach(ref -> states.put(ref, OpinionState.NOT_PUBLISHED));
        if (refs.isEmpty()) return states;
        var today = LocalDate.now(clock);
        sql.sql("select m.live_ref, n.state, n.last_day from opinion_nominee m"
                        + " join opinion_notice n on n.id = m.notice_id"
                        + " where m.live_ref in (:refs) and n.state in ('PUBLISHED', 'CLOSED') limit 500")
                .param("refs", refs)
                .query(row -> {
                    var last = row.getObject("last_day", LocalDate.class);
                    var step = row.getString("state").equals("CLOSED")
                            ? Step.CLOSED
                            : today.isAfter(last) ? Step.ENDED : Step.OPEN;
                    states.put(row.getString("live_ref"), new OpinionState(step, last));
                });
        return states;
    }
}
