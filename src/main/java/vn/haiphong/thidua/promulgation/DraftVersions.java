package vn.haiphong.thidua.promulgation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;
import vn.haiphong.thidua.shared.Fingerprint;
import vn.haiphong.thidua.shared.PortalTime;

/** The table of versions, which only grows. */
@Component
class DraftVersions {

    private final JdbcClient sql;
    private final ObjectMapper json;

    DraftVersions(JdbcClient sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** @return its number */
    int add(OfficialDraft draft, DraftVersion.Step step, UUID account, String by, Instant now) {
        int number = last(draft.id()) + 1;
        var text = json.writeValueAsString(draft.content());
        sql.sql(
                        "insert into promulgation_version (draft_id, number, edition, step, content, sha256, by_id, by_name, at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        draft.id().value(),
                        number,
                        draft.edition(),
                        step.name(),
                        text,
                        Fingerprint.of(text),
                        account,
                        by,
                        PortalTime.utc(now))
                .update();
        return number;
    }

    int last(DraftId draft) {
        return sql.sql("select coalesce(max(number), 0) from promulgation_version where draft_id = ?")
                .params(draft.value())
                .query(Integer.class)
                .single();
    }

    /** The latest first, at most 100. */
    List<DraftVersion> of(DraftId draft) {
        return sql.sql("select number, edition, step, sha256, by_name, at from promulgation_version where draft_id = ?"
                        + " order by number desc limit 100")
                .params(draft.value())
                .query(DraftVersions::version)
                .list();
    }

    Optional<DraftVersion> find(DraftId draft, int number) {
        return sql.sql("select number, edition, step, sha256, by_name, at from promulgation_version where draft_id = ?"
                        + " and number = ?")
                .params(draft.value(), number)
                .query(DraftVersions::version)
                .optional();
    }

    Optional<DraftContent> content(DraftId draft, int number) {
        return sql.sql("select content from promulgation_version where draft_id = ? and number = ?")
                .params(draft.value(), number)
                .query((row, index) -> json.readValue(row.getString(1), DraftContent.class))
                .optional();
    }

    /** Whether this account wrote any version of that edition. */
    boolean wrote(DraftId draft, int edition, UUID account) {
        return sql.sql("select count(*) from promulgation_version where draft_id = ? and edition = ? and by_id = ?")
                        .params(draft.value(), edition, account)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static DraftVersion version(ResultSet row, int index) throws SQLException {
        return new DraftVersion(
                row.getInt("number"),
                row.getInt("edition"),
                DraftVersion.Step.valueOf(row.getString("step")),
                row.getString("sha256"),
                row.getString("by_name"),
                PortalTime.instant(row, "at"));
    }
}
