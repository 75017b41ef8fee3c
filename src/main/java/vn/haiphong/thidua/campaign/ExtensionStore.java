package vn.haiphong.thidua.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.campaign.Extension.State;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.PortalTime;

/** The table of extensions. */
@Component
class ExtensionStore {

    private static final String OF_UNITS = " and (:all or unit_code in (:units))";

    private final JdbcClient sql;

    ExtensionStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(CampaignId campaign, Extension one) {
        sql.sql("insert into campaign_extension (id, campaign_id, code, unit_code, kind, state, day_before, wished,"
                        + " day_after, reason, basis, answer, asked_by, asked_at, decided_by, decided_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        one.id(),
                        campaign.code(),
                        one.code(),
                        one.unit() == null ? null : one.unit().code(),
                        one.kind().name(),
                        one.state().name(),
                        one.before(),
                        one.wished(),
                        one.after(),
                        one.reason(),
                        one.basis(),
                        one.answer(),
                        one.askedBy(),
                        PortalTime.utc(one.askedAt()),
                        one.decidedBy(),
                        one.decidedAt() == null ? null : PortalTime.utc(one.decidedAt()))
                .update();
    }

    /** @return whether it still waited for an answer */
    boolean decide(UUID id, State state, @Nullable LocalDate after, String answer, String by, Instant now) {
        return sql.sql("update campaign_extension set state = ?, day_after = ?, answer = ?, decided_by = ?,"
                                + " decided_at = ? where id = ? and state = 'PENDING'")
                        .params(state.name(), after, answer, by, PortalTime.utc(now), id)
                        .update()
                == 1;
    }

    Optional<Extension> find(CampaignId campaign, UUID id) {
        return sql.sql("select * from campaign_extension where campaign_id = ? and id = ?")
                .params(campaign.code(), id)
                .query(ExtensionStore::extension)
                .optional();
    }

    /** The same row, locked, so that two requests of one unit do not both pass. */
    boolean waits(CampaignId campaign, String code, UnitId unit) {
        sql.sql("select code from campaign_task where campaign_id = ? and code = ? and unit_code = ? for update")
                .params(campaign.code(), code, unit.code())
                .query(String.class)
                .optional();
        return sql.sql("select count(*) from campaign_extension where campaign_id = ? and code = ? and unit_code = ?"
                                + " and state = 'PENDING'")
                        .params(campaign.code(), code, unit.code())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Those that wait first, the oldest of them first; then the decided ones, the newest first. */
    List<Extension> page(CampaignId campaign, @Nullable Collection<String> units, int offset, int limit) {
        return bound(
                        "select * from campaign_extension where campaign_id = :campaign" + OF_UNITS
                                + " order by state <> 'PENDING', if(state = 'PENDING', asked_at, null),"
                                + " decided_at desc, id limit :limit offset :offset",
                        campaign,
                        units)
                .param("limit", limit)
                .param("offset", offset)
                .query(ExtensionStore::extension)
                .list();
    }

    int count(CampaignId campaign, @Nullable Collection<String> units, boolean onlyPending) {
        return bound(
                        "select count(*) from campaign_extension where campaign_id = :campaign" + OF_UNITS
                                + (onlyPending ? " and state = 'PENDING'" : ""),
                        campaign,
                        units)
                .query(Integer.class)
                .single();
    }

    /** Of the tasks of these units: their own and those for all, the oldest first. */
    List<Extension> of(CampaignId campaign, Collection<String> codes, Collection<String> units) {
        if (codes.isEmpty() || units.isEmpty()) return List.of();
        return sql.sql("select * from campaign_extension where campaign_id = :campaign and code in (:codes)"
                        + " and (unit_code is null or unit_code in (:units)) order by asked_at, id limit 2000")
                .param("campaign", campaign.code())
                .param("codes", codes)
                .param("units", units)
                .query(ExtensionStore::extension)
                .list();
    }

    /** Those that hold for every unit, the oldest first. */
    List<Extension> forAll(CampaignId campaign) {
        return sql.sql("select * from campaign_extension where campaign_id = ? and unit_code is null"
                        + " order by asked_at, id limit 500")
                .params(campaign.code())
                .query(ExtensionStore::extension)
                .list();
    }

    private JdbcClient.StatementSpec bound(String query, CampaignId campaign, @Nullable Collection<String> units) {
        return sql.sql(query)
                .param("campaign", campaign.code())
                .param("all", units == null)
                .param("units", units == null || units.isEmpty() ? List.of("") : units);
    }

    private static Extension extension(ResultSet row, int number) throws SQLException {
        var unit = row.getString("unit_code");
        return new Extension(
                row.getObject("id", UUID.class),
                row.getString("code"),
                unit == null ? null : new UnitId(unit),
                Extension.Kind.valueOf(row.getString("kind")),
                State.valueOf(row.getString("state")),
                row.getObject("day_before", LocalDate.class),
                row.getObject("wished", LocalDate.class),
                row.getObject("day_after", LocalDate.class),
                row.getString("reason"),
                row.getString("basis"),
                row.getString("answer"),
                row.getString("asked_by"),
                PortalTime.instant(row, "asked_at"),
                row.getString("decided_by"),
                PortalTime.instant(row, "decided_at"));
    }
}
