package vn.haiphong.thidua.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.PortalTime;

/** Lists the proposals within the own scope; one query a page. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ORGANISER', 'UNIT', 'LEADER')")
public class ProposalRegister {

    private static final String COLUMNS =
            "select id, number_year, number, kind, name, unit_code, status, sent_at, demonstration";
    private static final int WORDS = 8;

    private final JdbcClient sql;
    private final CurrentAccount current;

    ProposalRegister(JdbcClient sql, CurrentAccount current) {
        this.sql = sql;
        this.current = current;
    }

    /** Those that wait first, the oldest of them first; then the others, the latest first. @param limit at most 100 */
    public List<ProposalRow> page(ProposalFilter filter, int offset, int limit) {
        var order = " order by field(status, 'RECEIVED', 'TAKEN_UP', 'CLOSED', 'SPAM'),"
                + " if(status in ('RECEIVED', 'TAKEN_UP'), sent_at, null), sent_at desc, id desc";
        return narrowed(COLUMNS, filter, order + " limit :limit offset :offset")
                .param("limit", Math.clamp(limit, 1, 100))
                .param("offset", Math.max(0, offset))
                .query(this::row)
                .list();
    }

    public int count(ProposalFilter filter) {
        return narrowed("select count(*)", filter, "").query(Integer.class).single();
    }

    private JdbcClient.StatementSpec narrowed(String select, ProposalFilter filter, String rest) {
        var where = new StringBuilder(select + " from proposal_proposal where 1 = 1");
        var values = new LinkedHashMap<String, Object>();
        var units = current.codesWithin(filter.unit());
        // No unit carries the empty code: who may see none sees none.
        if (units != null) and(where, values, "unit_code in (:units)", "units", units.isEmpty() ? List.of("") : units);
        if (filter.status() == null) where.append(" and status <> 'SPAM'");
        else and(where, values, "status = :status", "status", filter.status().name());
        int word = 0;
        for (var typed : Proposal.fold(filter.text()).split(" ")) {
            if (typed.isEmpty() || word == WORDS) continue;
            var name = "word" + word++;
            and(where, values, "words like :" + name, name, "% " + typed + "%");
        }
        return sql.sql(where + rest).params(values);
    }

    private static void and(
            StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        where.append(" and ").append(condition);
        values.put(name, value);
    }

    private ProposalRow row(ResultSet row, int index) throws SQLException {
        return new ProposalRow(
                new ProposalId(row.getObject("id", UUID.class)),
                new ProposalReceipt(row.getInt("number_year"), row.getInt("number"), "").plain(),
                ProposedKind.valueOf(row.getString("kind")),
                row.getString("name"),
                new UnitId(row.getString("unit_code")),
                ProposalStatus.valueOf(row.getString("status")),
                PortalTime.instant(row, "sent_at"),
                row.getBoolean("demonstration"));
    }
}
