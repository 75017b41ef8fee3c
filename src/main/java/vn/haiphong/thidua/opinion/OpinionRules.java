package vn.haiphong.thidua.opinion;

import static vn.haiphong.thidua.account.Role.ORGANISER;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.RequiredText;
import vn.haiphong.thidua.shared.StepRefused;

/** Keeps how long notices stand and how long names and contacts are kept; notices that exist stay as they are. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'LEADER')")
public class OpinionRules {

    private final JdbcClient sql;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpinionRules(JdbcClient sql, CurrentAccount current, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public OpinionRule now() {
        return sql.sql("select version, working_days, kept_days, write_to from opinion_rule where id = 1")
                .query((row, number) -> new OpinionRule(
                        row.getLong("version"),
                        row.getInt("working_days"),
                        row.getInt("kept_days"),
                        row.getString("write_to")))
                .single();
    }

    /** @throws EditedMeanwhile when somebody else set them since */
    @PreAuthorize("hasRole('ORGANISER')")
    public OpinionRule set(OpinionRule wanted) {
        current.demandCity(ORGANISER);
        if (wanted.workingDays() < 1 || wanted.workingDays() > 60) {
            throw new StepRefused("Số ngày làm việc phải từ 1 đến 60.");
        }
        if (wanted.keptDays() < 0 || wanted.keptDays() > 365) {
            throw new StepRefused("Số ngày giữ thông tin người gửi phải từ 0 đến 365.");
        }
        var writeTo = RequiredText.line(
                wanted.writeTo(), "Nơi nhận ý kiến", 500, "Hãy ghi nơi nhận ý kiến: địa chỉ, điện thoại, thư điện tử.");
        int changed = sql.sql("update opinion_rule set working_days = ?, kept_days = ?, write_to = ?,"
                        + " version = version + 1, changed_by = ?, changed_at = ? where id = 1 and version = ?")
                .params(
                        wanted.workingDays(),
                        wanted.keptDays(),
                        writeTo,
                        current.get().displayName(),
                        PortalTime.utc(clock.instant()),
                        wanted.version())
                .update();
        if (changed == 0) throw meanwhile();
        events.publishEvent(new OpinionRuleChanged(
                wanted.workingDays() + " ngày làm việc, giữ thông tin " + wanted.keptDays() + " ngày"));
        return now();
    }

    private EditedMeanwhile meanwhile() {
        return sql.sql("select changed_by, changed_at from opinion_rule where id = 1")
                .query((row, number) ->
                        new EditedMeanwhile(row.getString("changed_by"), PortalTime.instant(row, "changed_at")))
                .single();
    }
}
