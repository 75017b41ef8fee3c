package vn.haiphong.thidua.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.PortalTime;

/** The table of tasks. */
@Component
class TaskStore {

    private static final String LATE = " and due_now < :today and state in ('OPEN', 'RETURNED')";

    private final JdbcTemplate batches;
    private final JdbcClient sql;

    TaskStore(JdbcTemplate batches, JdbcClient sql) {
        this.batches = batches;
        this.sql = sql;
    }

    /** Adds a task for every unit that owes something and has none yet; what is there stays as it is. */
    void fill(CampaignId campaign, List<Obligation> obligations, Instant now) {
        for (var obligation : obligations) {
            batches.batchUpdate(
                    "insert ignore into campaign_task (campaign_id, code, unit_code, due, due_now, state, since)"
                            + " values (?, ?, ?, ?, ?, 'OPEN', ?)",
                    obligation.units(),
                    500,
                    (row, unit) -> {
                        row.setString(1, campaign.code());
                        row.setString(2, obligation.code());
                        row.setString(3, unit.code());
                        row.setObject(4, obligation.due(unit));
                        row.setObject(5, obligation.due(unit));
                        row.setObject(6, PortalTime.utc(now));
                    });
        }
    }

    Optional<Task> find(CampaignId campaign, String code, UnitId unit) {
        return sql.sql("select * from campaign_task where campaign_id = ? and code = ? and unit_code = ?")
                .params(campaign.code(), code, unit.code())
                .query(TaskStore::task)
                .optional();
    }

    /** @param units null for all */
    List<Task> page(
            CampaignId campaign,
            TaskFilter filter,
            @Nullable Collection<String> units,
            LocalDate today,
            int offset,
            int limit) {
        return filtered(
                        "select *",
                        filter,
                        units,
                        " order by due_now is null, due_now, code, unit_code limit :limit offset :offset")
                .param("campaign", campaign.code())
                .param("today", today)
                .param("limit", limit)
                .param("offset", offset)
                .query(TaskStore::task)
                .list();
    }

    int count(CampaignId campaign, TaskFilter filter, @Nullable Collection<String> units, LocalDate today) {
        return filtered("select count(*)", filter, units, "")
                .param("campaign", campaign.code())
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    /** Not handed in, with the moment their day was decided when it is not the plan's own; unknown codes are left out. */
    List<DueTask> due(
            CampaignId campaign, LocalDate first, LocalDate last, int limit, Map<String, Obligation> obligations) {
        return sql.sql("select t.*, if(t.due_now = t.due, null, (select max(e.decided_at) from campaign_extension e"
                        + " where e.campaign_id = t.campaign_id and e.code = t.code and e.state = 'APPROVED'"
                        + " and (e.unit_code is null or e.unit_code = t.unit_code) and e.day_after = t.due_now)) as moved_at"
                        + " from campaign_task t where t.campaign_id = :campaign and t.state in ('OPEN', 'RETURNED')"
                        + " and t.due_now between :first and :last and t.code in (:codes)"
                        + " order by t.unit_code, t.due_now, t.code limit :limit")
                .param("campaign", campaign.code())
                .param("first", first)
                .param("last", last)
                .param("codes", obligations.keySet())
                .param("limit", limit)
                .query((row, number) -> {
                    var moved = PortalTime.instant(row, "moved_at");
                    return new DueTask(
                            task(row, number),
                            obligations.get(row.getString("code")),
                            moved == null ? null : LocalDate.ofInstant(moved, PortalTime.ZONE));
                })
                .list();
    }

    /** Moves a task from one of some states to another. @return whether it was in one of them */
    boolean move(
            CampaignId campaign,
            String code,
            UnitId unit,
            Collection<TaskState> from,
            TaskState to,
            String evidence,
            String path,
            Instant now) {
        return sql.sql(
                                "update campaign_task set state = :to, since = :now, evidence = :evidence, path = :path,"
                                        + " submitted_at = if(:submits, :now, submitted_at)"
                                        + " where campaign_id = :campaign and code = :code and unit_code = :unit and state in (:from)")
                        .param("to", to.name())
                        .param("now", PortalTime.utc(now))
                        .param("evidence", evidence)
                        .param("path", path)
                        .param("submits", to == TaskState.SUBMITTED)
                        .param("campaign", campaign.code())
                        .param("code", code)
                        .param("unit", unit.code())
                        .param("from", from.stream().map(TaskState::name).toList())
                        .update()
                == 1;
    }

    /** @param unit null for every unit that owes it */
    int changeDue(CampaignId campaign, String code, @Nullable UnitId unit, LocalDate due) {
        return sql.sql("update campaign_task set due_now = :due where campaign_id = :campaign and code = :code"
                        + " and (:unit is null or unit_code = :unit)")
                .param("due", due)
                .param("campaign", campaign.code())
                .param("code", code)
                .param("unit", unit == null ? null : unit.code())
                .update();
    }

    /** Moves the open tasks with the plan's general day; a later day a unit was given stays. */
    int moveAll(CampaignId campaign, String code, LocalDate planned, LocalDate due) {
        return movable("update campaign_task set due_now = :due", campaign, code, planned, due)
                .update();
    }

    int countMovable(CampaignId campaign, String code, LocalDate planned, LocalDate due) {
        return movable("select count(*) from campaign_task", campaign, code, planned, due)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec movable(
            String beginning, CampaignId campaign, String code, LocalDate planned, LocalDate due) {
        return sql.sql(beginning + " where campaign_id = :campaign and code = :code and due = :planned"
                        + " and due_now < :due and state <> 'DONE'")
                .param("due", due)
                .param("campaign", campaign.code())
                .param("code", code)
                .param("planned", planned);
    }

    private JdbcClient.StatementSpec filtered(
            String select, TaskFilter filter, @Nullable Collection<String> units, String order) {
        var query = select + " from campaign_task where campaign_id = :campaign"
                + " and (:code is null or code = :code) and (:state is null or state = :state)"
                + (units == null ? "" : " and unit_code in (:units)")
                + (filter.late() ? LATE : " and :today is not null") + order;
        var asked = sql.sql(query)
                .param("code", filter.code())
                .param("state", filter.state() == null ? null : filter.state().name());
        return units == null ? asked : asked.param("units", units.isEmpty() ? List.of("") : units);
    }

    private static Task task(ResultSet row, int number) throws SQLException {
        return new Task(
                row.getString("code"),
                new UnitId(row.getString("unit_code")),
                row.getObject("due", LocalDate.class),
                row.getObject("due_now", LocalDate.class),
                TaskState.valueOf(row.getString("state")),
                PortalTime.instant(row, "since"),
                PortalTime.instant(row, "submitted_at"),
                row.getString("evidence"),
                row.getString("path"));
    }
}
