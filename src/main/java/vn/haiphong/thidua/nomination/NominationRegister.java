package vn.haiphong.thidua.nomination;

import static vn.haiphong.thidua.account.Role.UNIT;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.VietnameseText;
import vn.haiphong.thidua.shared.WorkingDays;
import vn.haiphong.thidua.subject.SubjectId;
import vn.haiphong.thidua.subject.SubjectKind;

/** Lists and searches the nominations within the own scope; one query a page. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
public class NominationRegister {

    private static final String COLUMNS = "select id, version, subject_id, subject_kind, subject_name, title_code,"
            + " unit_code, holder_code, status, arrived_at, due, edited_at, demonstration";
    private static final String OPEN = "status in ('DRAFT', 'RETURNED', 'SUBMITTED', 'UNDER_REVIEW')";

    private final JdbcClient sql;
    private final Campaigns campaigns;
    private final Units units;
    private final CurrentAccount current;
    private final Clock clock;

    NominationRegister(JdbcClient sql, Campaigns campaigns, Units units, CurrentAccount current, Clock clock) {
        this.sql = sql;
        this.campaigns = campaigns;
        this.units = units;
        this.current = current;
        this.clock = clock;
    }

    /** Those still open first, by the day they are due; then the others, the latest first. @param limit at most 100 */
    public List<NominationRow> page(NominationFilter filter, int offset, int limit) {
        var order = " order by " + OPEN + " desc, if(" + OPEN + ", coalesce(due, '9999-12-31'), null), edited_at desc,"
                + " id desc limit :limit offset :offset";
        return narrowed(COLUMNS, filter, order)
                .param("limit", Math.clamp(limit, 1, 100))
                .param("offset", Math.max(0, offset))
                .query(this::row)
                .list();
    }

    public int count(NominationFilter filter) {
        return narrowed("select count(*)", filter, "").query(Integer.class).single();
    }

    /** How many stand where, within the own scope and the filter's other words. */
    public Map<NominationStatus, Integer> perStatus(NominationFilter filter) {
        var any = new NominationFilter(
                filter.text(), null, filter.kind(), filter.title(), filter.unit(), filter.mine(), filter.late());
        var counts = new LinkedHashMap<NominationStatus, Integer>();
        narrowed("select status, count(*) as number", any, " group by status").query(row -> {
            counts.put(NominationStatus.valueOf(row.getString("status")), row.getInt("number"));
        });
        return counts;
    }

    private JdbcClient.StatementSpec narrowed(String select, NominationFilter filter, String rest) {
        var where = new StringBuilder(select + " from nomination_nomination where campaign_id = :campaign");
        var values = new LinkedHashMap<String, Object>();
        values.put("campaign", campaigns.current().id().code());
        var visible = current.codesWithin(filter.unit());
        // No unit carries the empty code: who may see none sees none.
        if (visible != null)
            and(where, values, "unit_code in (:units)", "units", visible.isEmpty() ? List.of("") : visible);
        // Drafts belong to those who write them; the Board writes those of the city.
        var city = units.tree().city().id().code();
        if (!current.get().is(UNIT)) and(where, values, "(status <> 'DRAFT' or unit_code = :city)", "city", city);
        var status = filter.status();
        if (status != null) and(where, values, "status = :status", "status", status.name());
        else where.append(" and status <> 'WITHDRAWN'");
        var kind = filter.kind();
        if (kind != null) and(where, values, "subject_kind = :kind", "kind", kind.name());
        if (!filter.title().isEmpty()) and(where, values, "title_code = :title", "title", filter.title());
        if (filter.mine()) and(where, values, OPEN + " and holder_code = :mine", "mine", own());
        if (filter.late()) and(where, values, OPEN + " and due < :today", "today", today());
        int word = 0;
        for (var part : VietnameseText.fold(filter.text()).split("[^a-z0-9]+")) {
            if (part.isEmpty() || word == 8) continue;
            var name = "word" + word++;
            and(where, values, "words like :" + name, name, "% " + part + "%");
        }
        return sql.sql(where + rest).params(values);
    }

    private String own() {
        var scope = current.get().scope();
        return (scope == null ? units.tree().city().id() : scope).code();
    }

    private static void and(
            StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        where.append(" and ").append(condition);
        values.put(name, value);
    }

    private NominationRow row(ResultSet row, int index) throws SQLException {
        var due = row.getObject("due", LocalDate.class);
        var title = row.getString("title_code");
        return new NominationRow(
                new NominationId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                new SubjectId(row.getObject("subject_id", UUID.class)),
                SubjectKind.valueOf(row.getString("subject_kind")),
                row.getString("subject_name"),
                title,
                campaigns.title(title).map(one -> one.name()).orElse(""),
                new UnitId(row.getString("unit_code")),
                new UnitId(row.getString("holder_code")),
                NominationStatus.valueOf(row.getString("status")),
                PortalTime.instant(row, "arrived_at"),
                due,
                daysLeft(due),
                PortalTime.instant(row, "edited_at"),
                row.getBoolean("demonstration"));
    }

    private int daysLeft(@Nullable LocalDate due) {
        if (due == null) return 0;
        var days = WorkingDays.vietnam();
        return due.isBefore(today()) ? -days.between(due, today()) : days.between(today(), due);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PortalTime.ZONE);
    }
}
