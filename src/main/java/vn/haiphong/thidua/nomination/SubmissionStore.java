package vn.haiphong.thidua.nomination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.subject.SubjectKind;

/** The tables of the lists that went up. */
@Component
class SubmissionStore {

    private static final String ROW = "select s.*, (select count(*) from nomination_submission_line l"
            + " where l.submission_id = s.id) as line_count from nomination_submission s ";

    private final JdbcClient sql;

    SubmissionStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(String campaign, SubmissionRow row, List<SubmissionLine> lines) {
        sql.sql("insert into nomination_submission (id, campaign_id, unit_code, to_code, number, day, signer, made_by,"
                        + " made_at, demonstration) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        row.id(),
                        campaign,
                        row.unit().code(),
                        row.to().code(),
                        row.number(),
                        row.day(),
                        row.signer(),
                        row.madeBy(),
                        PortalTime.utc(row.madeAt()),
                        row.demonstration())
                .update();
        int position = 0;
        for (var line : lines) {
            sql.sql("insert into nomination_submission_line (submission_id, position, nomination_id, kind, name, post,"
                            + " unit_name, title_name, summary) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            row.id(),
                            position++,
                            line.nomination().value(),
                            line.kind().name(),
                            line.name(),
                            line.post(),
                            line.unit(),
                            line.title(),
                            line.summary())
                    .update();
        }
    }

    Optional<SubmissionRow> find(UUID id) {
        return sql.sql(ROW + "where s.id = ?")
                .param(id)
                .query(SubmissionStore::row)
                .optional();
    }

    /** @param units those that sent or received it; null for all */
    List<SubmissionRow> page(String campaign, @Nullable Collection<String> units, int offset, int limit) {
        return sql.sql(ROW + "where s.campaign_id = :campaign and (:all or s.unit_code in (:units))"
                        + " order by s.made_at desc, s.id desc limit :limit offset :offset")
                .param("campaign", campaign)
                .param("all", units == null)
                .param("units", units == null || units.isEmpty() ? List.of("") : units)
                .param("limit", limit)
                .param("offset", offset)
                .query(SubmissionStore::row)
                .list();
    }

    int count(String campaign, @Nullable Collection<String> units) {
        return sql.sql("select count(*) from nomination_submission s where s.campaign_id = :campaign"
                        + " and (:all or s.unit_code in (:units))")
                .param("campaign", campaign)
                .param("all", units == null)
                .param("units", units == null || units.isEmpty() ? List.of("") : units)
                .query(Integer.class)
                .single();
    }

    List<SubmissionLine> lines(UUID id) {
        return sql.sql("select * from nomination_submission_line where submission_id = ? order by position limit 1000")
                .param(id)
                .query((row, number) -> new SubmissionLine(
                        new NominationId(row.getObject("nomination_id", UUID.class)),
                        SubjectKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("post"),
                        row.getString("unit_name"),
                        row.getString("title_name"),
                        row.getString("summary")))
                .list();
    }

    private static SubmissionRow row(ResultSet row, int number) throws SQLException {
        return new SubmissionRow(
                row.getObject("id", UUID.class),
                new UnitId(row.getString("unit_code")),
                new UnitId(row.getString("to_code")),
                row.getString("number"),
                row.getObject("day", LocalDate.class),
                row.getString("signer"),
                row.getInt("line_count"),
                row.getString("made_by"),
                PortalTime.instant(row, "made_at"),
                row.getBoolean("demonstration"));
    }
}
