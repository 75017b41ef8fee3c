package vn.haiphong.thidua.conference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.shared.PortalTime;

/** The table of templates. */
@Component
class TemplateStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String WHERE = "from conference_template where campaign_id = :campaign"
            + " and (:level is null or level = :level) and (:all or published_at is not null)";

    private final JdbcClient sql;

    TemplateStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<ConferenceTemplate> find(String campaign, UUID id) {
        return sql.sql("select * from conference_template where campaign_id = ? and id = ?")
                .params(campaign, id)
                .query(TemplateStore::template)
                .optional();
    }

    /** @param level null for all; @param all also those that are not published */
    List<ConferenceTemplate> page(String campaign, @Nullable UnitLevel level, boolean all, int offset, int limit) {
        return asked(
                        "select * " + WHERE + " order by level desc, title, id limit :limit offset :offset",
                        campaign,
                        level,
                        all)
                .param("limit", limit)
                .param("offset", offset)
                .query(TemplateStore::template)
                .list();
    }

    int count(String campaign, @Nullable UnitLevel level, boolean all) {
        return asked("select count(*) " + WHERE, campaign, level, all)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String text, String campaign, @Nullable UnitLevel level, boolean all) {
        return sql.sql(text)
                .param("campaign", campaign)
                .param("level", level == null ? null : level.name())
                .param("all", all);
    }

    void add(String campaign, ConferenceTemplate one) {
        sql.sql(
                        "insert into conference_template (id, version, campaign_id, level, title, agenda, checklist, notes,"
                                + " from_unit, edited_by, edited_at, published_at) values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, null)")
                .params(
                        one.id(),
                        campaign,
                        one.level().name(),
                        one.title(),
                        JSON.writeValueAsString(one.agenda()),
                        JSON.writeValueAsString(one.checklist()),
                        one.notes(),
                        one.fromUnit() == null ? null : one.fromUnit().code(),
                        one.editedBy(),
                        PortalTime.utc(one.editedAt()))
                .update();
    }

    /** @return whether nobody changed it since */
    boolean change(UUID id, long version, TemplateForm form, String by, Instant now) {
        return sql.sql(
                                "update conference_template set version = version + 1, level = ?, title = ?, agenda = ?,"
                                        + " checklist = ?, notes = ?, edited_by = ?, edited_at = ? where id = ? and version = ?")
                        .params(
                                form.level().name(),
                                form.title(),
                                JSON.writeValueAsString(form.agenda()),
                                JSON.writeValueAsString(form.checklist()),
                                form.notes(),
                                by,
                                PortalTime.utc(now),
                                id,
                                version)
                        .update()
                == 1;
    }

    /** @param at null to take it away from units */
    boolean publish(UUID id, long version, @Nullable Instant at, String by, Instant now) {
        return sql.sql("update conference_template set version = version + 1, published_at = ?, edited_by = ?,"
                                + " edited_at = ? where id = ? and version = ?")
                        .params(at == null ? null : PortalTime.utc(at), by, PortalTime.utc(now), id, version)
                        .update()
                == 1;
    }

    private static ConferenceTemplate template(ResultSet row, int number) throws SQLException {
        var unit = row.getString("from_unit");
        return new ConferenceTemplate(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                UnitLevel.valueOf(row.getString("level")),
                row.getString("title"),
                List.of(JSON.readValue(row.getString("agenda"), String[].class)),
                List.of(JSON.readValue(row.getString("checklist"), String[].class)),
                row.getString("notes"),
                unit == null ? null : new UnitId(unit),
                row.getString("edited_by"),
                PortalTime.instant(row, "edited_at"),
                PortalTime.instant(row, "published_at"));
    }
}
