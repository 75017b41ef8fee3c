package vn.haiphong.thidua.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.PortalTime;

/**
 * Lists and searches the difficulties within the own scope; one query a page.
 *
 * @see "decision 0007-searching-internal-texts"
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
public class DifficultyRegister {

    private static final String COLUMNS = "select id, number_year, number, unit_code, title, clause, urgency, status,"
            + " raised_at, due, answered_at, assigned_name, demonstration";

    private final JdbcClient sql;
    private final Campaigns campaigns;
    private final CurrentAccount current;
    private final Clock clock;

    DifficultyRegister(JdbcClient sql, Campaigns campaigns, CurrentAccount current, Clock clock) {
        this.sql = sql;
        this.campaigns = campaigns;
        this.current = current;
        this.clock = clock;
    }

    /** Those that wait first, by the day they are due; then the others, the latest first. @param limit at most 100 */
    public List<DifficultyRow> page(DifficultyFilter filter, int offset, int limit) {
        var order = " order by status in ('OPEN', 'REOPENED') desc,"
                + " if(status in ('OPEN', 'REOPENED'), due, null), raised_at desc, id desc";
        return narrowed(COLUMNS, filter, order + " limit :limit offset :offset")
                .param("limit", Math.clamp(limit, 1, 100))
                .param("offset", Math.max(0, offset))
                .query(this::row)
                .list();
    }

    public int count(DifficultyFilter filter) {
        return narrowed("select count(*)", filter, "").query(Integer.class).single();
    }

    private JdbcClient.StatementSpec narrowed(String select, DifficultyFilter filter, String rest) {
        var where = new StringBuilder(select + " from issue_difficulty where campaign_id = :campaign");
        var values = new LinkedHashMap<String, Object>();
        values.put("campaign", campaigns.current().id().code());
        var units = current.codesWithin(filter.unit());
        // No unit carries the empty code: who may see none sees none.
        if (units != null) and(where, values, "unit_code in (:units)", "units", units.isEmpty() ? List.of("") : units);
        if (filter.status() != null)
            and(where, values, "status = :status", "status", filter.status().name());
        if (filter.overdue()) {
            and(where, values, "status in ('OPEN', 'REOPENED') and due < :today", "today", today());
        }
        if (!filter.clause().isEmpty()) and(where, values, "clause = :clause", "clause", filter.clause());
        if (filter.mine())
            and(where, values, "assigned_to = :me", "me", current.get().id().value());
        int word = 0;
        for (var pattern : FoldedWords.patterns(filter.text())) {
            var name = "word" + word++;
            and(where, values, "words like :" + name, name, pattern);
        }
        return sql.sql(where + rest).params(values);
    }

    private static void and(
            StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        where.append(" and ").append(condition);
        values.put(name, value);
    }

    private DifficultyRow row(ResultSet row, int index) throws SQLException {
        var status = DifficultyStatus.valueOf(row.getString("status"));
        var due = row.getObject("due", LocalDate.class);
        return new DifficultyRow(
                new DifficultyId(row.getObject("id", UUID.class)),
                Difficulty.words(row.getInt("number"), row.getInt("number_year")),
                new UnitId(row.getString("unit_code")),
                row.getString("title"),
                row.getString("clause"),
                Urgency.valueOf(row.getString("urgency")),
                status,
                PortalTime.instant(row, "raised_at"),
                due,
                status.waits() && due.isBefore(today()),
                PortalTime.instant(row, "answered_at"),
                row.getString("assigned_name"),
                row.getBoolean("demonstration"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PortalTime.ZONE);
    }
}
