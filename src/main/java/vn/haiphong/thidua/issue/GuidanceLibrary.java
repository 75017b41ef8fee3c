package vn.haiphong.thidua.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.shared.PortalTime;

/**
 * The guidance that all signed-in staff read; the press is not staff.
 *
 * @see "decision 0007-searching-internal-texts"
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'EDITOR', 'OPERATOR', 'LEADER')")
public class GuidanceLibrary {

    private static final String COLUMNS =
            "select id, title, left(text, 240) as beginning, clause, status, edition, edited_at, demonstration";
    private static final int MATCHES = 5;

    private final JdbcClient sql;
    private final GuidanceRepository guidance;
    private final DifficultyRepository difficulties;
    private final Campaigns campaigns;
    private final CurrentAccount current;

    GuidanceLibrary(
            JdbcClient sql,
            GuidanceRepository guidance,
            DifficultyRepository difficulties,
            Campaigns campaigns,
            CurrentAccount current) {
        this.sql = sql;
        this.guidance = guidance;
        this.difficulties = difficulties;
        this.campaigns = campaigns;
        this.current = current;
    }

    /** The latest first. @param limit at most 100 */
    public List<GuidanceRow> page(String text, String clause, GuidanceStatus status, int offset, int limit) {
        var order = " order by edited_at desc, id desc limit :limit offset :offset";
        return narrowed(COLUMNS, text, clause, status, order)
                .param("limit", Math.clamp(limit, 1, 100))
                .param("offset", Math.max(0, offset))
                .query(GuidanceLibrary::row)
                .list();
    }

    public int count(String text, String clause, GuidanceStatus status) {
        return narrowed("select count(*)", text, clause, status, "")
                .query(Integer.class)
                .single();
    }

    public Optional<GuidanceDetails> find(GuidanceId id) {
        return guidance.findById(id).map(this::details);
    }

    /** What may answer a question already: most words in common first, the same clause counts for two; at most five. */
    public List<GuidanceRow> matching(String question, String clause) {
        var words = FoldedWords.telling(question);
        if (words.isEmpty()) return List.of();
        var score = new StringBuilder("if(clause <> '' and clause = :clause, 2, 0)");
        for (int i = 0; i < words.size(); i++)
            score.append(" + if(words like :word").append(i).append(", 1, 0)");
        var asked = sql.sql(COLUMNS + ", " + score + " as score from issue_guidance where campaign_id = :campaign"
                        + " and status = 'IN_FORCE' having score >= :least order by score desc, edited_at desc, id"
                        + " limit " + MATCHES)
                .param("campaign", campaign())
                .param("clause", clause)
                .param("least", Math.max(2, (words.size() + 1) / 2));
        for (int i = 0; i < words.size(); i++) asked = asked.param("word" + i, words.get(i));
        return asked.query(GuidanceLibrary::row).list();
    }

    GuidanceDetails details(Guidance one) {
        var asked = one.difficulty();
        var seen = asked != null
                && current.get().is(Role.ADMIN, Role.ORGANISER, Role.UNIT, Role.LEADER)
                && difficulties
                        .findById(asked)
                        .filter(difficulty -> current.covers(difficulty.unit()))
                        .isPresent();
        var who = current.get();
        return new GuidanceDetails(
                one.id(),
                one.version(),
                seen ? asked : null,
                one.title(),
                one.text(),
                one.clause(),
                one.status(),
                one.edition(),
                one.publishedAt(),
                one.editedByName(),
                one.editedAt(),
                one.note(),
                one.editions(),
                one.status() == GuidanceStatus.IN_FORCE && who.is(Role.ORGANISER) && who.scope() == null,
                one.isDemonstration());
    }

    private JdbcClient.StatementSpec narrowed(
            String select, String text, String clause, GuidanceStatus status, String rest) {
        var where =
                new StringBuilder(select + " from issue_guidance where campaign_id = :campaign and status = :status");
        var values = new LinkedHashMap<String, Object>();
        values.put("campaign", campaign());
        values.put("status", status.name());
        if (!clause.isEmpty()) {
            where.append(" and clause = :clause");
            values.put("clause", clause);
        }
        int word = 0;
        for (var pattern : FoldedWords.patterns(text)) {
            where.append(" and words like :word").append(word);
            values.put("word" + word++, pattern);
        }
        return sql.sql(where + rest).params(values);
    }

    private String campaign() {
        return campaigns.current().id().code();
    }

    private static GuidanceRow row(ResultSet row, int index) throws SQLException {
        return new GuidanceRow(
                new GuidanceId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("beginning"),
                row.getString("clause"),
                GuidanceStatus.valueOf(row.getString("status")),
                row.getInt("edition"),
                PortalTime.instant(row, "edited_at"),
                row.getBoolean("demonstration"));
    }
}
