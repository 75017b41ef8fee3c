package vn.haiphong.thidua.issue;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.issue.IssueRefused.Fault;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.PortalTime;

/** Keeps how long an answer may take; days already set stay as they are. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
public class AnswerTimes {

    private static final int MOST = 60;

    private final JdbcClient sql;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerTimes(JdbcClient sql, CurrentAccount current, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public AnswerTime now() {
        return sql.sql("select version, usual, urgent from issue_answer_time where id = 1")
                .query((row, number) ->
                        new AnswerTime(row.getLong("version"), row.getInt("usual"), row.getInt("urgent")))
                .single();
    }

    /** For what is raised or asked again from now on. @throws EditedMeanwhile when somebody else set them since */
    @PreAuthorize("hasRole('ORGANISER')")
    public AnswerTime set(AnswerTime wanted) {
        current.demandCity(Role.ORGANISER);
        check(wanted);
        var before = now();
        int changed = sql.sql("update issue_answer_time set usual = ?, urgent = ?, version = version + 1,"
                        + " changed_by = ?, changed_at = ? where id = 1 and version = ?")
                .params(
                        wanted.usual(),
                        wanted.urgent(),
                        current.get().displayName(),
                        PortalTime.utc(clock.instant()),
                        wanted.version())
                .update();
        if (changed == 0) throw meanwhile();
        events.publishEvent(new AnswerTimeChanged(words(before) + " → " + words(wanted)));
        return now();
    }

    private static void check(AnswerTime wanted) {
        var faults = new ArrayList<Fault>();
        if (wanted.usual() < 1 || wanted.usual() > MOST) faults.add(new Fault("usual", range()));
        if (wanted.urgent() < 1 || wanted.urgent() > MOST) faults.add(new Fault("urgent", range()));
        if (faults.isEmpty() && wanted.urgent() > wanted.usual()) {
            faults.add(new Fault("urgent", "Việc khẩn không thể có hạn dài hơn việc bình thường."));
        }
        if (!faults.isEmpty()) throw new IssueRefused(faults);
    }

    private static String range() {
        return "Hãy ghi số ngày làm việc từ 1 đến " + MOST + ".";
    }

    private EditedMeanwhile meanwhile() {
        return sql.sql("select changed_by, changed_at from issue_answer_time where id = 1")
                .query((row, number) -> new EditedMeanwhile(row.getString("changed_by"), changedAt(row)))
                .single();
    }

    private static Instant changedAt(java.sql.ResultSet row) throws java.sql.SQLException {
        var at = PortalTime.instant(row, "changed_at");
        return at == null ? Instant.EPOCH : at;
    }

    private static String words(AnswerTime time) {
        return time.usual() + " ngày làm việc, khẩn " + time.urgent() + " ngày";
    }
}
