package vn.haiphong.thidua.delegate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.PortalTime;

/** The tables of lists and of what happened to them. */
@Component
class ListStore {

    private final JdbcClient sql;

    ListStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<DelegateList> find(String campaign, UnitId unit) {
        return sql.sql("select * from delegate_list where campaign_id = ? and unit_code = ?")
                .params(campaign, unit.code())
                .query(ListStore::list)
                .optional();
    }

    /** By unit. @param units at most 1000 */
    Map<UnitId, DelegateList> of(String campaign, Collection<UnitId> units) {
        if (units.isEmpty()) return Map.of();
        return sql
                .sql("select * from delegate_list where campaign_id = :campaign and unit_code in (:units)")
                .param("campaign", campaign)
                .param("units", units.stream().map(UnitId::code).toList())
                .query(ListStore::list)
                .list()
                .stream()
                .collect(Collectors.toMap(DelegateList::unit, one -> one));
    }

    /** One version further; the caller holds the lock of the seats. */
    DelegateList keep(String campaign, DelegateList list) {
        sql.sql(
                        "insert into delegate_list (campaign_id, unit_code, version, status, note, edited_by, edited_at,"
                                + " submitted_at, accepted_at, accepted_by, receipt) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                + " on duplicate key update version = values(version), status = values(status), note = values(note),"
                                + " edited_by = values(edited_by), edited_at = values(edited_at), submitted_at = values(submitted_at),"
                                + " accepted_at = values(accepted_at), accepted_by = values(accepted_by), receipt = values(receipt)")
                .params(
                        campaign,
                        list.unit().code(),
                        list.version() + 1,
                        list.status().name(),
                        list.note(),
                        list.editedBy(),
                        PortalTime.utc(list.editedAt()),
                        utc(list.submittedAt()),
                        utc(list.acceptedAt()),
                        list.acceptedBy(),
                        list.receipt())
                .update();
        return new DelegateList(
                list.unit(),
                list.version() + 1,
                list.status(),
                list.note(),
                list.editedBy(),
                list.editedAt(),
                list.submittedAt(),
                list.acceptedAt(),
                list.acceptedBy(),
                list.receipt());
    }

    void write(String campaign, UnitId unit, String step, String text, String by, Instant now) {
        sql.sql(
                        "insert into delegate_entry (campaign_id, unit_code, step, text, by_name, at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        campaign,
                        unit.code(),
                        step,
                        text.length() > 1500 ? text.substring(0, 1499) + "…" : text,
                        by,
                        PortalTime.utc(now))
                .update();
    }

    /** The latest first, at most 50. */
    List<DelegateEntry> entries(String campaign, UnitId unit) {
        return sql.sql("select * from delegate_entry where campaign_id = ? and unit_code = ? order by id desc limit 50")
                .params(campaign, unit.code())
                .query((row, number) -> new DelegateEntry(
                        row.getString("text"), row.getString("by_name"), PortalTime.instant(row, "at")))
                .list();
    }

    /** How many wait on each list, by code of the unit. */
    Map<String, Integer> waiting(String campaign, Collection<UnitId> units) {
        if (units.isEmpty()) return Map.of();
        return sql
                .sql("select unit_code, count(*) as waiting from delegate_delegate where campaign_id = :campaign"
                        + " and unit_code in (:units) and state = 'WAITING' group by unit_code")
                .param("campaign", campaign)
                .param("units", units.stream().map(UnitId::code).toList())
                .query((row, number) -> Map.entry(row.getString("unit_code"), row.getInt("waiting")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static java.time.@Nullable LocalDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : PortalTime.utc(instant);
    }

    private static DelegateList list(ResultSet row, int number) throws SQLException {
        return new DelegateList(
                new UnitId(row.getString("unit_code")),
                row.getLong("version"),
                ListStatus.valueOf(row.getString("status")),
                row.getString("note"),
                row.getString("edited_by"),
                PortalTime.instant(row, "edited_at"),
                PortalTime.instant(row, "submitted_at"),
                PortalTime.instant(row, "accepted_at"),
                row.getString("accepted_by"),
                row.getObject("receipt", Integer.class));
    }
}
