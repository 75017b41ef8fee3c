package vn.haiphong.thidua.reminder;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.campaign.CampaignId;
import vn.haiphong.thidua.shared.PortalTime;

/** The table of what was told. */
@Component
class ReminderStore {

    private final JdbcTemplate batches;
    private final JdbcClient sql;

    ReminderStore(JdbcTemplate batches, JdbcClient sql) {
        this.batches = batches;
        this.sql = sql;
    }

    /** Notes those that were not told yet. @return their keys */
    Set<String> claim(CampaignId campaign, List<Reminder> reminders, UUID round, Instant now) {
        batches.batchUpdate(
                "insert into reminder_told (campaign_id, recipient, code, unit_code, due, stage, round, told_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?) on duplicate key update round = round",
                reminders,
                500,
                (row, one) -> {
                    var task = one.due().task();
                    row.setString(1, campaign.code());
                    row.setString(2, one.recipient().code());
                    row.setString(3, task.code());
                    row.setString(4, task.unit().code());
                    row.setObject(5, task.dueNow());
                    row.setString(6, one.stage().key());
                    row.setString(7, round.toString());
                    row.setObject(8, PortalTime.utc(now));
                });
        return new HashSet<>(sql.sql("select concat_ws('/', recipient, code, unit_code, due, stage) from reminder_told"
                        + " where round = ?")
                .param(round.toString())
                .query(String.class)
                .list());
    }
}
