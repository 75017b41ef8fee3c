package vn.haiphong.thidua.quota;

import org.springframework.jdbc.core.JdbcTemplate;
import vn.haiphong.thidua.organisation.UnitId;

/** Seats for tests. */
public final class QuotaSamples {

    private QuotaSamples() {}

    /** The city has what its plan says, nobody else has any. */
    public static void none(JdbcTemplate sql) {
        sql.update("delete from quota_seat");
        sql.update("delete from quota_move");
    }

    /** As if the unit had been dealt so many by those above. */
    public static void hold(JdbcTemplate sql, UnitId unit, SeatKind kind, int held) {
        sql.update(
                "insert into quota_seat (campaign_id, unit_code, kind, held, dealt, taken) values ('ix', ?, ?, ?, 0, 0)"
                        + " on duplicate key update held = values(held)",
                unit.code(),
                kind.name(),
                held);
    }
}
