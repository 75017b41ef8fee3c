package vn.haiphong.thidua.conference;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.shared.PortalTime;

/** The table of the figures the Board set. */
@Component
class SizeRuleStore {

    private final JdbcClient sql;

    SizeRuleStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** As the guidance has it until the Board sets something else. */
    SizeRule of(String campaign) {
        return sql.sql("select * from conference_size_rule where campaign_id = ?")
                .params(campaign)
                .query((row, number) -> new SizeRule(
                        row.getInt("staff"),
                        row.getString("at_exactly") == null ? null : MeetingMode.valueOf(row.getString("at_exactly")),
                        row.getInt("half_days"),
                        row.getString("changed_by"),
                        PortalTime.instant(row, "changed_at")))
                .optional()
                .orElse(SizeRule.OF_1149);
    }

    void keep(String campaign, SizeRule rule, Instant now) {
        sql.sql("replace into conference_size_rule (campaign_id, staff, at_exactly, half_days, changed_by, changed_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        campaign,
                        rule.staff(),
                        rule.atExactly() == null ? null : rule.atExactly().name(),
                        rule.halfDays(),
                        rule.changedBy(),
                        PortalTime.utc(now))
                .update();
    }
}
