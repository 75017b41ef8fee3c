package vn.haiphong.thidua.quota;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.TimeOrderedId;

/** The tables of seats and of their history. */
@Component
class SeatStore {

    private final JdbcClient sql;

    SeatStore(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Nobody else changes a seat of the campaign until this transaction ends. It comes before anything is read: what a
     * transaction has read once it sees unchanged to its end.
     */
    void lock(String campaign) {
        // One statement that locks the row at once: two that both read first would wait for each other.
        sql.sql("insert into quota_lock (campaign_id, changes) values (?, 1)"
                        + " on duplicate key update changes = changes + 1")
                .params(campaign)
                .update();
    }

    /** Gives the city its seats when it has none yet. */
    void begin(String campaign, UnitId city, SeatKind kind, int held) {
        sql.sql("insert ignore into quota_seat (campaign_id, unit_code, kind, held, dealt, taken)"
                        + " values (?, ?, ?, ?, 0, 0)")
                .params(campaign, city.code(), kind.name(), held)
                .update();
    }

    /** As it is now; the caller holds the lock. */
    SeatCount now(String campaign, UnitId unit, SeatKind kind) {
        return sql.sql("select held, dealt, taken from quota_seat"
                        + " where campaign_id = ? and unit_code = ? and kind = ? for update")
                .params(campaign, unit.code(), kind.name())
                .query(SeatStore::count)
                .optional()
                .orElse(SeatCount.NONE);
    }

    void put(String campaign, UnitId unit, SeatKind kind, SeatCount count) {
        sql.sql("insert into quota_seat (campaign_id, unit_code, kind, held, dealt, taken) values (?, ?, ?, ?, ?, ?)"
                        + " on duplicate key update held = values(held), dealt = values(dealt), taken = values(taken)")
                .params(campaign, unit.code(), kind.name(), count.held(), count.dealt(), count.taken())
                .update();
    }

    /** In the order asked for; units that never held any have none. @param units at most 1000 */
    List<UnitSeats> of(String campaign, Collection<UnitId> units) {
        var found = new LinkedHashMap<String, UnitSeats>();
        units.forEach(unit -> found.put(unit.code(), UnitSeats.none(unit)));
        if (found.isEmpty()) return List.of();
        sql.sql("select * from quota_seat where campaign_id = :campaign and unit_code in (:units)")
                .param("campaign", campaign)
                .param("units", found.keySet())
                .query((ResultSet row) -> {
                    var kind = SeatKind.valueOf(row.getString("kind"));
                    var count = count(row, 0);
                    found.computeIfPresent(row.getString("unit_code"), (code, seats) -> seats.with(kind, count));
                });
        return List.copyOf(found.values());
    }

    void remember(String campaign, SeatMove move) {
        sql.sql("insert into quota_move (id, campaign_id, from_unit, to_unit, kind, held_before, held_after, note,"
                        + " made_by, made_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        TimeOrderedId.next(),
                        campaign,
                        move.from() == null ? null : move.from().code(),
                        move.to().code(),
                        move.kind().name(),
                        move.before(),
                        move.after(),
                        move.note(),
                        move.by(),
                        PortalTime.utc(move.at()))
                .update();
    }

    /** What the unit got and what it dealt, the latest first. */
    List<SeatMove> moves(String campaign, UnitId unit, int offset, int limit) {
        return sql.sql(
                        "select * from quota_move where campaign_id = :campaign and (to_unit = :unit or from_unit = :unit)"
                                + " order by made_at desc, id desc limit :limit offset :offset")
                .params(Map.of("campaign", campaign, "unit", unit.code(), "limit", limit, "offset", offset))
                .query(SeatStore::move)
                .list();
    }

    int countMoves(String campaign, UnitId unit) {
        return sql.sql("select count(*) from quota_move where campaign_id = :campaign"
                        + " and (to_unit = :unit or from_unit = :unit)")
                .params(Map.of("campaign", campaign, "unit", unit.code()))
                .query(Integer.class)
                .single();
    }

    private static SeatCount count(ResultSet row, int number) throws SQLException {
        return new SeatCount(row.getInt("held"), row.getInt("dealt"), row.getInt("taken"));
    }

    private static SeatMove move(ResultSet row, int number) throws SQLException {
        return new SeatMove(
                unit(row.getString("from_unit")),
                new UnitId(row.getString("to_unit")),
                SeatKind.valueOf(row.getString("kind")),
                row.getInt("held_before"),
                row.getInt("held_after"),
                row.getString("note"),
                row.getString("made_by"),
                PortalTime.instant(row, "made_at"));
    }

    private static @Nullable UnitId unit(@Nullable String code) {
        return code == null ? null : new UnitId(code);
    }
}
