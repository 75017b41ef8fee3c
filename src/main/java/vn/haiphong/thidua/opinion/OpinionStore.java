package vn.haiphong.thidua.opinion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.shared.PortalTime;

/** The tables of notices and nominees. */
@Component
class OpinionStore {

    private static final String COUNTS =
            ", (select count(*) from opinion_answer a where a.notice_id = n.id) as answers,"
                    + " (select count(*) from opinion_answer a where a.notice_id = n.id and a.state <> 'ANSWERED') as waiting";

    private static final String ROWS = "select n.id, n.heading, n.state, n.first_day, n.last_day, n.demonstration"
            + COUNTS + ", (select count(*) from opinion_nominee m where m.notice_id = n.id) as nominees"
            + " from opinion_notice n ";

    /** What readers find. */
    private static final String SHOWN =
            "where (n.state = 'PUBLISHED' or n.state = 'CLOSED' and n.purge_after >= ? and n.purged_at is null)";

    private final JdbcClient sql;

    OpinionStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those being written first, then the latest. */
    List<OpinionRow> page(int offset, int limit) {
        return sql.sql(ROWS + "order by n.state = 'DRAFT' desc, n.last_day desc, n.id desc limit ? offset ?")
                .params(limit, offset)
                .query(OpinionStore::row)
                .list();
    }

    int count() {
        return sql.sql("select count(*) from opinion_notice")
                .query(Integer.class)
                .single();
    }

    /** What readers find: published, or closed and not yet purged; those still open first. */
    List<OpinionRow> shown(LocalDate today, int offset, int limit) {
        return sql.sql(ROWS + SHOWN + " order by n.last_day desc, n.id desc limit ? offset ?")
                .params(today, limit, offset)
                .query(OpinionStore::row)
                .list();
    }

    int countShown(LocalDate today) {
        return sql.sql("select count(*) from opinion_notice n " + SHOWN)
                .params(today)
                .query(Integer.class)
                .single();
    }

    Optional<OpinionDetails> find(OpinionId id) {
        return read(id, "");
    }

    /** Whoever changes or answers it meanwhile waits. */
    Optional<OpinionDetails> lock(OpinionId id) {
        return read(id, " for update");
    }

    private Optional<OpinionDetails> read(OpinionId id, String lock) {
        // The counts would lock every answer too, so the row is locked by itself.
        if (!lock.isEmpty()) {
            sql.sql("select id from opinion_notice where id = ?" + lock)
                    .params(id.value())
                    .query(UUID.class)
                    .optional();
        }
        return sql.sql("select n.*" + COUNTS + " from opinion_notice n where n.id = ?")
                .params(id.value())
                .query((row, number) -> details(id, row))
                .optional();
    }

    private OpinionDetails details(OpinionId id, ResultSet row) throws SQLException {
        return new OpinionDetails(
                id,
                row.getLong("version"),
                row.getString("heading"),
                row.getString("legal_basis"),
                row.getString("consent"),
                row.getString("write_to"),
                row.getInt("working_days"),
                OpinionStatus.valueOf(row.getString("state")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("edited_by"),
                PortalTime.instant(row, "edited_at"),
                row.getString("published_by"),
                PortalTime.instant(row, "published_at"),
                row.getString("ended_by"),
                PortalTime.instant(row, "ended_at"),
                row.getString("ended_why"),
                row.getObject("purge_after", LocalDate.class),
                PortalTime.instant(row, "purged_at"),
                row.getBoolean("demonstration"),
                row.getInt("answers"),
                row.getInt("waiting"),
                nominees(id));
    }

    private List<Nominee> nominees(OpinionId id) {
        return sql.sql("select * from opinion_nominee where notice_id = ? order by position limit 500")
                .params(id.value())
                .query((row, number) -> new Nominee(
                        row.getString("ref"),
                        row.getString("name"),
                        row.getString("post_or_unit"),
                        row.getString("title"),
                        row.getString("basis")))
                .list();
    }

    void add(OpinionId id, OpinionForm form, boolean demonstration, String by, Instant now) {
        sql.sql(
                        "insert into opinion_notice (id, version, heading, legal_basis, consent, write_to, working_days, state,"
                                + " edited_by, edited_at, ended_why, demonstration) values (?, 0, ?, ?, ?, ?, ?, 'DRAFT', ?, ?, '', ?)")
                .params(
                        id.value(),
                        form.heading(),
                        form.legalBasis(),
                        form.consent(),
                        form.writeTo(),
                        form.workingDays(),
                        by,
                        PortalTime.utc(now),
                        demonstration)
                .update();
    }

    void amend(OpinionId id, OpinionForm form) {
        sql.sql("update opinion_notice set heading = ?, legal_basis = ?, consent = ?, write_to = ?, working_days = ?"
                        + " where id = ?")
                .params(
                        form.heading(),
                        form.legalBasis(),
                        form.consent(),
                        form.writeTo(),
                        form.workingDays(),
                        id.value())
                .update();
    }

    void touch(OpinionId id, String by, Instant now) {
        sql.sql("update opinion_notice set version = version + 1, edited_by = ?, edited_at = ? where id = ?")
                .params(by, PortalTime.utc(now), id.value())
                .update();
    }

    void add(OpinionId id, Nominee nominee) {
        sql.sql(
                        "insert into opinion_nominee (notice_id, position, ref, live_ref, name, post_or_unit, title, basis)"
                                + " select ?, coalesce(max(position), 0) + 1, ?, ?, ?, ?, ?, ? from opinion_nominee where notice_id = ?")
                .params(
                        id.value(),
                        nominee.ref(),
                        nominee.ref(),
                        nominee.name(),
                        nominee.postOrUnit(),
                        nominee.title(),
                        nominee.basis(),
                        id.value())
                .update();
    }

    void remove(OpinionId id, String ref) {
        sql.sql("delete from opinion_nominee where notice_id = ? and ref = ?")
                .params(id.value(), ref)
                .update();
    }

    /** Which of them stand in a notice. */
    List<String> standing(List<String> refs) {
        if (refs.isEmpty()) return List.of();
        return sql.sql("select live_ref from opinion_nominee where live_ref in (:refs) limit 500")
                .param("refs", refs)
                .query(String.class)
                .list();
    }

    void publish(OpinionId id, LocalDate first, LocalDate last, String by, Instant now) {
        sql.sql("update opinion_notice set state = 'PUBLISHED', first_day = ?, last_day = ?, published_by = ?,"
                        + " published_at = ? where id = ?")
                .params(first, last, by, PortalTime.utc(now), id.value())
                .update();
    }

    void end(OpinionId id, OpinionStatus status, String why, LocalDate purgeAfter, String by, Instant now) {
        sql.sql("update opinion_notice set state = ?, ended_why = ?, purge_after = ?, ended_by = ?, ended_at = ?"
                        + " where id = ?")
                .params(status.name(), why, purgeAfter, by, PortalTime.utc(now), id.value())
                .update();
        if (status == OpinionStatus.WITHDRAWN) {
            sql.sql("update opinion_nominee set live_ref = null where notice_id = ?")
                    .params(id.value())
                    .update();
        }
    }

    /** Whose time is over. */
    List<OpinionId> toPurge(LocalDate today) {
        return sql
                .sql("select id from opinion_notice where purged_at is null and purge_after < ? order by id limit 100")
                .params(today)
                .query(UUID.class)
                .list()
                .stream()
                .map(OpinionId::new)
                .toList();
    }

    /** @return how many names and contacts went */
    int purge(OpinionId id, Instant now) {
        int gone = sql.sql("delete c from opinion_citizen c join opinion_answer a on a.id = c.answer_id"
                        + " where a.notice_id = ?")
                .params(id.value())
                .update();
        sql.sql("update opinion_notice set purged_at = ? where id = ?")
                .params(PortalTime.utc(now), id.value())
                .update();
        return gone;
    }

    private static OpinionRow row(ResultSet row, int number) throws SQLException {
        return new OpinionRow(
                new OpinionId(row.getObject("id", UUID.class)),
                row.getString("heading"),
                OpinionStatus.valueOf(row.getString("state")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getInt("nominees"),
                row.getInt("answers"),
                row.getInt("waiting"),
                row.getBoolean("demonstration"));
    }
}
