package vn.haiphong.thidua.subject;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.shared.PortalTime;

/** The tables of what was done with each subject, and of the names being registered. */
@Component
class SubjectHistory {

    private final JdbcClient sql;

    SubjectHistory(JdbcClient sql) {
        this.sql = sql;
    }

    void write(SubjectId id, SubjectEntry.Step step, String text, String by, Instant now) {
        sql.sql("insert into subject_entry (subject_id, step, text, by_name, at) values (?, ?, ?, ?, ?)")
                .params(id.value(), step.name(), text, by, PortalTime.utc(now))
                .update();
    }

    /** Of the subject and of all that were merged into it, the latest first; at most 200. */
    List<SubjectEntry> of(SubjectId id) {
        return sql.sql("select e.step, e.text, e.by_name, e.at from subject_entry e where e.subject_id in"
                        + " (select s.id from subject_subject s where s.id = :id or s.merged_into = :id)"
                        + " order by e.at desc, e.id desc limit 200")
                .param("id", id.value())
                .query((row, number) -> new SubjectEntry(
                        SubjectEntry.Step.valueOf(row.getString("step")),
                        row.getString("text"),
                        row.getString("by_name"),
                        PortalTime.instant(row, "at")))
                .list();
    }

    /** Who registers the same name meanwhile waits until this transaction ends. */
    void hold(String key) {
        sql.sql("insert into subject_name (name_key) values (?) on duplicate key update name_key = name_key")
                .param(key)
                .update();
        sql.sql("select name_key from subject_name where name_key = ? for update")
                .param(key)
                .query(String.class)
                .single();
    }

    /** Where one that may be gone is kept now. */
    UUID kept(UUID id) {
        return sql.sql("select coalesce(merged_into, id) from subject_subject where id = ?")
                .param(id)
                .query(UUID.class)
                .optional()
                .orElse(id);
    }
}
