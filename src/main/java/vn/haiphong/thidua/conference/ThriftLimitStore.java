package vn.haiphong.thidua.conference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.shared.PortalTime;

/** The table of the limits the Board set. */
@Component
class ThriftLimitStore {

    private final JdbcClient sql;

    ThriftLimitStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** One of each level, without figures where the Board set none. */
    Map<UnitLevel, ThriftLimit> of(String campaign) {
        var all = new EnumMap<UnitLevel, ThriftLimit>(UnitLevel.class);
        for (var level : UnitLevel.values()) all.put(level, ThriftLimit.none(level));
        sql.sql("select * from conference_thrift_limit where campaign_id = ?")
                .params(campaign)
                .query(ThriftLimitStore::limit)
                .list()
                .forEach(one -> all.put(one.level(), one));
        return all;
    }

    void keep(String campaign, ThriftLimit limit, Instant now) {
        sql.sql("replace into conference_thrift_limit (campaign_id, level, half_days, guests, money, changed_by,"
                        + " changed_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        campaign,
                        limit.level().name(),
                        limit.halfDays(),
                        limit.guests(),
                        limit.money(),
                        limit.changedBy(),
                        PortalTime.utc(now))
                .update();
    }

    private static ThriftLimit limit(ResultSet row, int number) throws SQLException {
        return new ThriftLimit(
                UnitLevel.valueOf(row.getString("level")),
                row.getObject("half_days", Integer.class),
                row.getObject("guests", Integer.class),
                row.getObject("money", Long.class),
                row.getString("changed_by"),
                PortalTime.instant(row, "changed_at"));
    }
}
