package vn.haiphong.thidua.door;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.door.Arrivals.Headcount;
import vn.haiphong.thidua.door.Arrivals.News;
import vn.haiphong.thidua.door.Arrivals.Noted;
import vn.haiphong.thidua.door.Arrivals.Presence;
import vn.haiphong.thidua.shared.PortalTime;

/** The table of what doors noted; rows never change. */
@Component
class ArrivalStore {

    /** Of each delegate the last word, by the clocks of the doors; the id settles what the same moment leaves open. */
    private static final String LAST = "select e.delegate_id, e.arrived, e.at, e.door, row_number() over"
            + " (partition by e.delegate_id order by e.at desc, e.id desc) as place, max(e.seq) over"
            + " (partition by e.delegate_id) as newest from door_event e where e.campaign_id = :campaign";

    private final JdbcClient sql;

    ArrivalStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(String campaign, Noted one, String by, Instant now) {
        sql.sql("insert ignore into door_event (id, campaign_id, delegate_id, arrived, at, door, by_name, received_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        one.id(),
                        campaign,
                        one.delegate(),
                        one.arrived(),
                        PortalTime.utc(one.at()),
                        one.door(),
                        by,
                        PortalTime.utc(now))
                .update();
    }

    /**
     * Where delegates stand of whom something came since then. Numbers are given before they are committed, so the last
     * hundred are told again: being told twice does no harm.
     */
    News since(String campaign, long since) {
        var changes = sql.sql("select * from (" + LAST + ") l where l.place = 1 and l.newest > :since")
                .param("campaign", campaign)
                .param("since", since - 100)
                .query((row, number) -> new Presence(
                        row.getObject("delegate_id", UUID.class),
                        row.getBoolean("arrived"),
                        PortalTime.instant(row, "at"),
                        row.getString("door")))
                .list();
        var revision = sql.sql("select coalesce(max(seq), 0) from door_event where campaign_id = ?")
                .params(campaign)
                .query(Long.class)
                .single();
        return new News(revision, changes);
    }

    /** In the order of the delegations. */
    List<Headcount> headcounts(String campaign) {
        return sql.sql("select c.delegation_name, count(*) as expected, coalesce(sum(l.arrived), 0) as present"
                        + " from door_card c left join (" + LAST
                        + ") l on l.delegate_id = c.delegate_id and l.place = 1"
                        + " where c.campaign_id = :campaign group by c.delegation_code, c.delegation_name"
                        + " order by min(c.position) limit 1000")
                .param("campaign", campaign)
                .query((row, number) ->
                        new Headcount(row.getString("delegation_name"), row.getInt("expected"), row.getInt("present")))
                .list();
    }
}
