package vn.haiphong.thidua.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.shared.PortalTime;

/** Reads the trail, newest first. Only those who answer for the whole portal may. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER')")
public class AuditTrail {

    /** Counting stops here: the list says “hơn 10.000”. */
    public static final int COUNT_AT_MOST = 10_000;

    private static final String WHERE = " from audit_entry where (:text = '' or who like :like or label like :like"
            + " or subject = :text) and (:action = '' or action like :actionLike)"
            + " and (:from is null or at >= :from) and (:until is null or at < :until)";

    private final JdbcClient sql;
    private final CurrentAccount current;

    AuditTrail(JdbcClient sql, CurrentAccount current) {
        this.sql = sql;
        this.current = current;
    }

    /** A page of at most 100 lines. */
    public List<AuditEntry> page(AuditFilter filter, int offset, int limit) {
        current.demandCity(Role.ADMIN, Role.ORGANISER);
        return filtered("select *" + WHERE + " order by id desc limit :limit offset :offset", filter)
                .param("limit", Math.min(limit, 100))
                .param("offset", offset)
                .query(AuditTrail::entry)
                .list();
    }

    /** How many lines match, counted to {@link #COUNT_AT_MOST}. */
    public int count(AuditFilter filter) {
        current.demandCity(Role.ADMIN, Role.ORGANISER);
        return filtered("select count(*) from (select 1" + WHERE + " limit " + COUNT_AT_MOST + ") some", filter)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec filtered(String query, AuditFilter filter) {
        return sql.sql(query)
                .param("text", filter.text())
                .param("like", "%" + escaped(filter.text()) + "%")
                .param("action", filter.action())
                .param("actionLike", escaped(filter.action()) + "%")
                .param("from", utc(filter.from()))
                .param("until", utc(filter.until()));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static @Nullable LocalDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : PortalTime.utc(instant);
    }

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                PortalTime.instant(row, "at"),
                row.getString("who"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("label"),
                row.getString("unit_code"),
                row.getString("details"));
    }
}
