package vn.haiphong.thidua.promulgation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.paper.SealedPaper;
import vn.haiphong.thidua.shared.PortalTime;

/** The table of issued papers, which only grows. */
@Component
class IssuedPapers {

    private static final String COLUMNS = "select i.draft_id, i.edition, i.kind, i.number, i.dated, i.subject,"
            + " i.version_number, i.sha256, i.signed_off_by_name, i.signed_off_at, i.issued_by_name, i.issued_at"
            + " from promulgation_issue i ";

    private final JdbcClient sql;

    IssuedPapers(JdbcClient sql) {
        this.sql = sql;
    }

    void add(String campaign, IssuedRow row, SealedPaper paper) {
        sql.sql("insert into promulgation_issue (draft_id, edition, campaign_id, kind, number, year, dated, subject,"
                        + " version_number, paper, sha256, signed_off_by_name, signed_off_at, issued_by_name, issued_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        row.id().value(),
                        row.edition(),
                        campaign,
                        row.kind().name(),
                        row.number(),
                        row.dated().getYear(),
                        row.dated(),
                        row.subject(),
                        row.version(),
                        paper.text(),
                        paper.sha256(),
                        row.signedOffBy(),
                        row.signedOffAt() == null ? null : PortalTime.utc(row.signedOffAt()),
                        row.issuedBy(),
                        PortalTime.utc(row.issuedAt()))
                .update();
    }

    boolean isTaken(String number, int year) {
        return sql.sql("select count(*) from promulgation_issue where number = ? and year = ?")
                        .params(number, year)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    boolean hasPlan(String campaign) {
        return sql.sql("select count(*) from promulgation_issue where campaign_id = ? and kind = 'PLAN'")
                        .params(campaign)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The latest first. */
    List<IssuedRow> of(DraftId draft) {
        return sql.sql(COLUMNS + "where i.draft_id = ? order by i.edition desc limit 100")
                .params(draft.value())
                .query(IssuedPapers::row)
                .list();
    }

    Optional<IssuedRow> find(DraftId draft, int edition) {
        return sql.sql(COLUMNS + "where i.draft_id = ? and i.edition = ?")
                .params(draft.value(), edition)
                .query(IssuedPapers::row)
                .optional();
    }

    Optional<SealedPaper> paper(DraftId draft, int edition) {
        return sql.sql("select paper, sha256 from promulgation_issue where draft_id = ? and edition = ?")
                .params(draft.value(), edition)
                .query((row, index) -> new SealedPaper(row.getString(1), row.getString(2)))
                .optional();
    }

    /** Those delivered to the unit, the latest first. */
    List<ArrivedPaper> deliveredTo(UnitId unit, int offset, int limit) {
        return sql.sql(COLUMNS.replace(" from ", ", d.sent_at, d.read_at from ")
                        + "join promulgation_delivery d on d.draft_id = i.draft_id and d.edition = i.edition"
                        + " where d.unit_code = ? order by i.dated desc, i.draft_id, i.edition desc limit ? offset ?")
                .params(unit.code(), limit, offset)
                .query((row, index) -> new ArrivedPaper(
                        row(row, index), PortalTime.instant(row, "sent_at"), PortalTime.instant(row, "read_at")))
                .list();
    }

    /** The latest edition of each, with how many units have read it; those never issued are left out. */
    Map<DraftId, IssueState> latest(Collection<DraftId> drafts) {
        if (drafts.isEmpty()) return Map.of();
        var found = new LinkedHashMap<DraftId, IssueState>();
        sql.sql("select i.draft_id, i.edition, i.number, i.dated, count(d.unit_code) as units,"
                        + " count(d.read_at) as done from promulgation_issue i left join promulgation_delivery d"
                        + " on d.draft_id = i.draft_id and d.edition = i.edition where i.draft_id in (:drafts)"
                        + " group by i.draft_id, i.edition, i.number, i.dated order by i.edition")
                .param("drafts", drafts.stream().map(DraftId::value).toList())
                .query((RowCallbackHandler) row -> found.put(
                        new DraftId(row.getObject("draft_id", UUID.class)),
                        new IssueState(
                                row.getInt("edition"),
                                row.getString("number"),
                                row.getObject("dated", LocalDate.class),
                                row.getInt("units"),
                                row.getInt("done"))));
        return found;
    }

    int countDeliveredTo(UnitId unit) {
        return sql.sql("select count(*) from promulgation_delivery where unit_code = ?")
                .params(unit.code())
                .query(Integer.class)
                .single();
    }

    /** After this one by id and edition; for going through all of them. */
    List<IssuedRow> after(UUID id, int edition, int limit) {
        return sql.sql(COLUMNS + "where (i.draft_id, i.edition) > (?, ?) order by i.draft_id, i.edition limit ?")
                .params(id, edition, limit)
                .query(IssuedPapers::row)
                .list();
    }

    private static IssuedRow row(ResultSet row, int index) throws SQLException {
        return new IssuedRow(
                new DraftId(row.getObject("draft_id", UUID.class)),
                row.getInt("edition"),
                DraftKind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getObject("dated", LocalDate.class),
                row.getString("subject"),
                row.getInt("version_number"),
                row.getString("sha256"),
                row.getString("signed_off_by_name"),
                PortalTime.instant(row, "signed_off_at"),
                row.getString("issued_by_name"),
                PortalTime.instant(row, "issued_at"));
    }
}
