package vn.haiphong.thidua.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.account.SignedIn;
import vn.haiphong.thidua.campaign.CampaignId;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.paper.PaperWords;
import vn.haiphong.thidua.paper.SealedPaper;
import vn.haiphong.thidua.shared.PortalTime;

/** The table of letters, which only grows. */
@Component
class LetterStore {

    private static final String COLUMNS =
            "id, batch, code, number, symbol, dated, subject, units, sha256, made_by_name, made_at";
    private static final String TO_THESE = " and exists (select 1 from report_letter_unit u"
            + " where u.letter_id = report_letter.id and u.unit_code in (:units))";

    private final JdbcTemplate batches;
    private final JdbcClient sql;

    LetterStore(JdbcTemplate batches, JdbcClient sql) {
        this.batches = batches;
        this.sql = sql;
    }

    void add(
            CampaignId campaign,
            LetterRow letter,
            int number,
            String symbol,
            SealedPaper paper,
            SignedIn by,
            List<UnitId> units) {
        sql.sql("insert into report_letter (id, campaign_id, batch, code, number, year, symbol, dated, subject, units,"
                        + " paper, sha256, made_by, made_by_name, made_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        letter.id().toString(),
                        campaign.code(),
                        letter.batch().toString(),
                        letter.code(),
                        number,
                        letter.dated().getYear(),
                        symbol,
                        letter.dated(),
                        letter.subject(),
                        letter.units(),
                        paper.text(),
                        paper.sha256(),
                        by.id().value().toString(),
                        letter.madeBy(),
                        PortalTime.utc(letter.madeAt()))
                .update();
        batches.batchUpdate(
                "insert into report_letter_unit (letter_id, unit_code) values (?, ?)", units, 500, (row, unit) -> {
                    row.setString(1, letter.id().toString());
                    row.setString(2, unit.code());
                });
    }

    /** Which of these numbers are given already. */
    List<Integer> taken(int year, String symbol, int first, int last) {
        return sql.sql("select number from report_letter where year = ? and symbol = ? and number between ? and ?"
                        + " order by number limit 20")
                .params(year, symbol, first, last)
                .query(Integer.class)
                .list();
    }

    /** Newest first. @param units null for all */
    List<LetterRow> page(CampaignId campaign, @Nullable Collection<String> units, int offset, int limit) {
        return narrowed(
                        "select " + COLUMNS,
                        campaign,
                        units,
                        " order by made_at desc, id desc limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(LetterStore::row)
                .list();
    }

    int count(CampaignId campaign, @Nullable Collection<String> units) {
        return narrowed("select count(*)", campaign, units, "")
                .query(Integer.class)
                .single();
    }

    Optional<LetterRow> find(UUID id) {
        return sql.sql("select " + COLUMNS + " from report_letter where id = ?")
                .param(id.toString())
                .query(LetterStore::row)
                .optional();
    }

    /** Those written in one go, in the order of their numbers. */
    List<LetterRow> batch(UUID batch) {
        return sql.sql("select " + COLUMNS + " from report_letter where batch = ? order by number limit 1000")
                .param(batch.toString())
                .query(LetterStore::row)
                .list();
    }

    List<UnitId> units(UUID id) {
        return sql.sql("select unit_code from report_letter_unit where letter_id = ? order by unit_code limit 1000")
                .param(id.toString())
                .query((row, number) -> new UnitId(row.getString(1)))
                .list();
    }

    SealedPaper paper(UUID id) {
        return sql.sql("select paper, sha256 from report_letter where id = ?")
                .param(id.toString())
                .query((row, number) -> new SealedPaper(row.getString(1), row.getString(2)))
                .single();
    }

    private JdbcClient.StatementSpec narrowed(
            String select, CampaignId campaign, @Nullable Collection<String> units, String order) {
        var query = sql.sql(select + " from report_letter where campaign_id = :campaign"
                        + (units == null ? "" : TO_THESE) + order)
                .param("campaign", campaign.code());
        return units == null ? query : query.param("units", units);
    }

    private static LetterRow row(ResultSet row, int number) throws SQLException {
        return new LetterRow(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("batch")),
                row.getString("code"),
                PaperWords.number(row.getInt("number"), row.getString("symbol")),
                row.getObject("dated", LocalDate.class),
                row.getString("subject"),
                row.getInt("units"),
                row.getString("sha256"),
                row.getString("made_by_name"),
                PortalTime.instant(row, "made_at"));
    }
}
