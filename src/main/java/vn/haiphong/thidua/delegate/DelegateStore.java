package vn.haiphong.thidua.delegate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.quota.SeatKind;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.subject.SubjectId;

/** The table of delegates. Whoever writes holds the lock of the seats. */
@Component
class DelegateStore {

    /** More are never read at once; a congress has far fewer. */
    static final int AT_MOST = 5000;

    private final JdbcClient sql;

    DelegateStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(String campaign, Delegate one) {
        sql.sql("insert into delegate_delegate (id, version, campaign_id, unit_code, kind, state, position, subject_id,"
                        + " summary, consented_at, confirmed, reason, replaces, import_id, demonstration, edited_by, edited_at)"
                        + " values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        one.id().value(),
                        campaign,
                        one.unit().code(),
                        one.kind().name(),
                        one.state().name(),
                        one.position(),
                        one.subject().value(),
                        one.summary(),
                        one.consentedAt() == null ? null : PortalTime.utc(one.consentedAt()),
                        one.confirmed(),
                        one.reason(),
                        one.replaces(),
                        one.importId(),
                        one.demonstration(),
                        one.editedBy(),
                        PortalTime.utc(one.editedAt()))
                .update();
    }

    /** @return whether nobody else wrote it since it was read */
    boolean keep(Delegate one, String by, Instant now) {
        return sql.sql(
                                "update delegate_delegate set version = version + 1, kind = ?, state = ?, position = ?, subject_id = ?,"
                                        + " summary = ?, consented_at = ?, confirmed = ?, reason = ?, replaces = ?, edited_by = ?,"
                                        + " edited_at = ? where id = ? and version = ?")
                        .params(
                                one.kind().name(),
                                one.state().name(),
                                one.position(),
                                one.subject().value(),
                                one.summary(),
                                one.consentedAt() == null ? null : PortalTime.utc(one.consentedAt()),
                                one.confirmed(),
                                one.reason(),
                                one.replaces(),
                                by,
                                PortalTime.utc(now),
                                one.id().value(),
                                one.version())
                        .update()
                == 1;
    }

    void delete(DelegateId id) {
        sql.sql("delete from delegate_delegate where id = ?").params(id.value()).update();
    }

    void confirm(String campaign, UnitId unit) {
        sql.sql("update delegate_delegate set confirmed = true"
                        + " where campaign_id = ? and unit_code = ? and state <> 'GONE'")
                .params(campaign, unit.code())
                .update();
    }

    Optional<Delegate> find(String campaign, DelegateId id) {
        return sql.sql("select * from delegate_delegate where campaign_id = ? and id = ?")
                .params(campaign, id.value())
                .query(DelegateStore::delegate)
                .optional();
    }

    /** Where the subject stands on a list now. */
    Optional<Delegate> present(String campaign, SubjectId subject) {
        return sql.sql("select * from delegate_delegate where campaign_id = ? and subject_id = ? and present = 1")
                .params(campaign, subject.value())
                .query(DelegateStore::delegate)
                .optional();
    }

    /** Those of the subjects that stand on a list now. @param subjects at most 1000 */
    List<Delegate> present(String campaign, Collection<SubjectId> subjects) {
        if (subjects.isEmpty()) return List.of();
        return sql.sql("select * from delegate_delegate where campaign_id = :campaign and subject_id in (:subjects)"
                        + " and present = 1")
                .param("campaign", campaign)
                .param("subjects", subjects.stream().map(SubjectId::value).toList())
                .query(DelegateStore::delegate)
                .list();
    }

    /** @param units null for all @param states which */
    List<Delegate> of(String campaign, @Nullable Collection<String> units, Collection<DelegateState> states) {
        return sql.sql("select * from delegate_delegate where campaign_id = :campaign"
                        + (units == null ? "" : " and unit_code in (:units)")
                        + " and state in (:states) order by unit_code, state, kind, position, id limit " + AT_MOST)
                .param("campaign", campaign)
                .param("units", units == null || units.isEmpty() ? List.of("") : units)
                .param("states", states.stream().map(DelegateState::name).toList())
                .query(DelegateStore::delegate)
                .list();
    }

    List<Delegate> imported(UUID importId) {
        return sql.sql("select * from delegate_delegate where import_id = ? order by id limit " + AT_MOST)
                .params(importId)
                .query(DelegateStore::delegate)
                .list();
    }

    /** The next in line. */
    Optional<Delegate> firstWaiting(String campaign, UnitId unit, SeatKind kind) {
        return sql.sql("select * from delegate_delegate where campaign_id = ? and unit_code = ? and kind = ?"
                        + " and state = 'WAITING' order by position, id limit 1")
                .params(campaign, unit.code(), kind.name())
                .query(DelegateStore::delegate)
                .optional();
    }

    int lastPosition(String campaign, UnitId unit, SeatKind kind) {
        return sql.sql(
                        "select coalesce(max(position), 0) from delegate_delegate where campaign_id = ? and unit_code = ?"
                                + " and kind = ? and state = 'WAITING'")
                .params(campaign, unit.code(), kind.name())
                .query(Integer.class)
                .single();
    }

    long count() {
        return sql.sql("select count(*) from delegate_delegate")
                .query(Long.class)
                .single();
    }

    static Delegate delegate(ResultSet row, int number) throws SQLException {
        return new Delegate(
                new DelegateId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                new UnitId(row.getString("unit_code")),
                SeatKind.valueOf(row.getString("kind")),
                DelegateState.valueOf(row.getString("state")),
                row.getInt("position"),
                new SubjectId(row.getObject("subject_id", UUID.class)),
                row.getString("summary"),
                PortalTime.instant(row, "consented_at"),
                row.getBoolean("confirmed"),
                row.getString("reason"),
                row.getObject("replaces", UUID.class),
                row.getObject("import_id", UUID.class),
                row.getBoolean("demonstration"),
                row.getString("edited_by"),
                PortalTime.instant(row, "edited_at"));
    }
}
