package vn.haiphong.thidua.audit;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.account.SignedIn;
import vn.haiphong.thidua.shared.Audited;
import vn.haiphong.thidua.shared.PortalTime;

/** Writes the trail inside the transaction of the change: no change without its line, no line without its change. */
@Component
class AuditWriter {

    private final JdbcTemplate sql;
    private final CurrentAccount current;
    private final Clock clock;

    AuditWriter(JdbcTemplate sql, CurrentAccount current, Clock clock) {
        this.sql = sql;
        this.current = current;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(Audited event) {
        var note = event.auditNote();
        var who = current.find();
        sql.update(
                "insert into audit_entry (at, account_id, who, action, subject, label, unit_code, details)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                PortalTime.utc(clock.instant()),
                who.map(SignedIn::id).map(id -> id.value().toString()).orElse(null),
                who.map(SignedIn::displayName).orElse("Cổng thông tin"),
                note.action(),
                note.subject(),
                cut(note.label(), 300),
                note.unitCode(),
                cut(note.details(), 16_000));
    }

    private static String cut(String text, int length) {
        return text.codePointCount(0, text.length()) <= length
                ? text
                : text.substring(0, text.offsetByCodePoints(0, length - 1)) + "…";
    }
}
