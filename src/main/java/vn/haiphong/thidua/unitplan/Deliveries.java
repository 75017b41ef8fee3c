package vn.haiphong.thidua.unitplan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.PortalTime;

/** The table of plans passed on. */
@Component
class Deliveries {

    private static final String SELECT = "select d.*, p.unit_code as from_code from unitplan_delivery d"
            + " join unitplan_plan p on p.id = d.plan_id ";

    private final JdbcClient sql;

    Deliveries(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return how many units did not have it yet */
    int send(UnitPlanId plan, Collection<UnitId> to, String by, Instant now) {
        int sent = 0;
        for (var unit : to) {
            sent += sql.sql("insert ignore into unitplan_delivery (plan_id, unit_code, sent_at, sent_by)"
                            + " values (?, ?, ?, ?)")
                    .params(plan.value(), unit.code(), PortalTime.utc(now), by)
                    .update();
        }
        return sent;
    }

    boolean reached(UnitPlanId plan, UnitId unit) {
        return sql.sql("select count(*) from unitplan_delivery where plan_id = ? and unit_code = ?")
                        .params(plan.value(), unit.code())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void received(UnitPlanId plan, UnitId unit, String by, Instant now) {
        sql.sql("update unitplan_delivery set received_at = ?, received_by = ? where plan_id = ? and unit_code = ?"
                        + " and received_at is null")
                .params(PortalTime.utc(now), by, plan.value(), unit.code())
                .update();
    }

    /** @return whether it was unread until now */
    boolean read(UnitPlanId plan, UnitId unit, String by, Instant now) {
        return sql.sql("update unitplan_delivery set read_at = ?, read_by = ? where plan_id = ? and unit_code = ?"
                                + " and read_at is null")
                        .params(PortalTime.utc(now), by, plan.value(), unit.code())
                        .update()
                == 1;
    }

    /** In the order of the units' codes, at most 500. */
    List<Delivery> of(UnitPlanId plan) {
        return sql.sql(SELECT + "where d.plan_id = ? order by d.unit_code limit 500")
                .params(plan.value())
                .query(Deliveries::delivery)
                .list();
    }

    /** The latest first, at most 100. */
    List<Delivery> to(String campaign, UnitId unit) {
        return sql.sql(SELECT
                        + "where d.unit_code = ? and p.campaign_id = ? order by d.sent_at desc, d.plan_id limit 100")
                .params(unit.code(), campaign)
                .query(Deliveries::delivery)
                .list();
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        return new Delivery(
                new UnitId(row.getString("from_code")),
                new UnitId(row.getString("unit_code")),
                PortalTime.instant(row, "sent_at"),
                row.getString("sent_by"),
                PortalTime.instant(row, "received_at"),
                row.getString("received_by"),
                PortalTime.instant(row, "read_at"),
                row.getString("read_by"));
    }
}
