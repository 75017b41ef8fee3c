package vn.haiphong.thidua.campaign;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;

/** Campaigns in the database: plan, movements and deadlines in tables, the rest of the plan as one document. */
@Component
class CampaignStore {

    /** What is only ever read as a whole. */
    record Details(
            Campaign.Plan plan,
            List<Campaign.Basis> bases,
            List<Campaign.Clause> clauses,
            List<Campaign.Stage> stages,
            List<Campaign.Rule> conferenceRules,
            List<Campaign.Pilot> pilots,
            List<Campaign.RequiredDocument> documents,
            List<Campaign.Duty> duties,
            List<Campaign.Recipient> recipients,
            List<Campaign.Title> titles,
            Campaign.@Nullable Seats seats) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcTemplate sql;
    private final TransactionTemplate transaction;

    CampaignStore(JdbcTemplate sql, TransactionTemplate transaction) {
        this.sql = sql;
        this.transaction = transaction;
    }

    /** Keeps the campaign unless the very same file has been kept already; says whether it had to. */
    boolean keep(Campaign campaign, String fingerprint) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var id = campaign.id().code();
            // The locked row lets one node write while another that starts at the same time waits.
            sql.update(
                    "insert ignore into campaign_plan (id, name, number, issued, details, sha256) values (?, ?, ?, ?, '{}', '')",
                    id,
                    campaign.name(),
                    campaign.plan().number(),
                    campaign.plan().issued());
            var known =
                    sql.queryForObject("select sha256 from campaign_plan where id = ? for update", String.class, id);
            if (fingerprint.equals(known)) return false;
            write(campaign, fingerprint);
            return true;
        }));
    }

    private void write(Campaign campaign, String fingerprint) {
        var id = campaign.id().code();
        sql.update(
                "update campaign_plan set name = ?, number = ?, issued = ?, details = ?, sha256 = ? where id = ?",
                campaign.name(),
                campaign.plan().number(),
                campaign.plan().issued(),
                JSON.writeValueAsString(details(campaign)),
                fingerprint,
                id);
        sql.update("delete from campaign_movement where plan_id = ?", id);
        sql.update("delete from campaign_deadline where plan_id = ?", id);
        int position = 0;
        for (var movement : campaign.movements()) {
            sql.update(
                    "insert into campaign_movement (plan_id, slug, position, label, clause, introduction) values (?, ?, ?, ?, ?, ?)",
                    id,
                    movement.slug(),
                    position++,
                    movement.label(),
                    movement.clause(),
                    movement.introduction());
        }
        position = 0;
        for (var deadline : campaign.deadlines()) {
            sql.update(
                    """
                    insert into campaign_deadline (plan_id, code, position, clause, due, owed_by, level, units, to_whom, what)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    id,
                    deadline.code(),
                    position++,
                    deadline.clause(),
                    deadline.due(),
                    deadline.owedBy(),
                    deadline.level() == null ? null : deadline.level().name(),
                    JSON.writeValueAsString(
                            deadline.units().stream().map(UnitId::code).toList()),
                    deadline.toWhom(),
                    deadline.what());
        }
    }

    /** Every campaign kept, the earliest plan first. */
    List<Campaign> all() {
        return sql.query(
                "select id, name, details from campaign_plan where sha256 <> '' order by issued, id",
                (row, number) -> campaign(
                        row.getString("id"),
                        row.getString("name"),
                        JSON.readValue(row.getString("details"), Details.class)));
    }

    private Campaign campaign(String id, String name, Details details) {
        return new Campaign(
                new CampaignId(id),
                name,
                details.plan(),
                details.bases(),
                movements(id),
                details.clauses(),
                details.stages(),
                details.conferenceRules(),
                details.pilots(),
                deadlines(id),
                details.documents(),
                details.duties(),
                details.recipients(),
                details.titles(),
                details.seats() == null ? Campaign.Seats.NONE : details.seats());
    }

    private List<Campaign.Movement> movements(String id) {
        return sql.query(
                "select * from campaign_movement where plan_id = ? order by position",
                (row, number) -> new Campaign.Movement(
                        row.getString("slug"),
                        row.getString("label"),
                        row.getString("clause"),
                        row.getString("introduction")),
                id);
    }

    private List<Campaign.Deadline> deadlines(String id) {
        return sql.query(
                "select * from campaign_deadline where plan_id = ? order by due, position",
                (row, number) -> new Campaign.Deadline(
                        row.getString("code"),
                        row.getString("clause"),
                        row.getObject("due", LocalDate.class),
                        row.getString("owed_by"),
                        level(row.getString("level")),
                        List.of(JSON.readValue(row.getString("units"), String[].class)).stream()
                                .map(UnitId::new)
                                .toList(),
                        row.getString("to_whom"),
                        row.getString("what")),
                id);
    }

    private static @Nullable UnitLevel level(@Nullable String name) {
        return name == null ? null : UnitLevel.valueOf(name);
    }

    private static Details details(Campaign campaign) {
        return new Details(
                campaign.plan(),
                campaign.bases(),
                campaign.clauses(),
                campaign.stages(),
                campaign.conferenceRules(),
                campaign.pilots(),
                campaign.documents(),
                campaign.duties(),
                campaign.recipients(),
                campaign.titles(),
                campaign.seats());
    }
}
