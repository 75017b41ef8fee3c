package vn.haiphong.thidua.opinion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.opinion.AnswerDetails.Entry;
import vn.haiphong.thidua.shared.PortalTime;

/** The tables of what citizens wrote and what was done about it; who they are lies sealed in a table of its own. */
@Component
class AnswerStore {

    private final JdbcClient sql;

    AnswerStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(
            UUID id,
            OpinionId notice,
            @Nullable Integer nominee,
            String receipt,
            @Nullable Boolean agrees,
            String text,
            Instant now,
            byte[] sealed) {
        sql.sql(
                        "insert into opinion_answer (id, version, notice_id, nominee, receipt, agrees, text, received_at, state)"
                                + " values (?, 0, ?, ?, ?, ?, ?, ?, 'RECEIVED')")
                .params(id, notice.value(), nominee, receipt, agrees, text, PortalTime.utc(now))
                .update();
        sql.sql("insert into opinion_citizen (answer_id, sealed) values (?, ?)")
                .params(id, sealed)
                .update();
    }

    /** Those that wait first, the oldest of them on top. */
    List<AnswerRow> page(OpinionId notice, int offset, int limit) {
        return sql.sql("select id, nominee, receipt, agrees, received_at, state from opinion_answer where notice_id = ?"
                        + " order by state = 'ANSWERED', received_at, id limit ? offset ?")
                .params(notice.value(), limit, offset)
                .query((row, number) -> new AnswerRow(
                        row.getObject("id", UUID.class),
                        number(row.getString("receipt")),
                        row.getObject("nominee", Integer.class),
                        row.getObject("agrees", Boolean.class),
                        PortalTime.instant(row, "received_at"),
                        AnswerStatus.valueOf(row.getString("state"))))
                .list();
    }

    Optional<AnswerDetails> find(UUID id) {
        return read("a.id = ?", id, "");
    }

    Optional<AnswerDetails> lock(UUID id) {
        return read("a.id = ?", id, " for update");
    }

    Optional<AnswerDetails> byReceipt(String receipt) {
        return read("a.receipt = ?", receipt, "");
    }

    private Optional<AnswerDetails> read(String where, Object value, String lock) {
        return sql.sql("select a.*, n.heading, m.name as nominee_name, c.answer_id as citizen from opinion_answer a"
                        + " join opinion_notice n on n.id = a.notice_id"
                        + " left join opinion_nominee m on m.notice_id = a.notice_id and m.position = a.nominee"
                        + " left join opinion_citizen c on c.answer_id = a.id where " + where + lock)
                .params(value)
                .query((row, number) -> details(row))
                .optional();
    }

    private AnswerDetails details(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new AnswerDetails(
                id,
                row.getLong("version"),
                new OpinionId(row.getObject("notice_id", UUID.class)),
                row.getString("heading"),
                number(row.getString("receipt")),
                row.getString("nominee_name"),
                row.getObject("agrees", Boolean.class),
                row.getString("text"),
                PortalTime.instant(row, "received_at"),
                AnswerStatus.valueOf(row.getString("state")),
                row.getObject("citizen") != null,
                entries(id));
    }

    private List<Entry> entries(UUID id) {
        return sql.sql("select * from opinion_step where answer_id = ? order by position limit 200")
                .params(id)
                .query((row, number) -> new Entry(
                        AnswerStatus.valueOf(row.getString("step")),
                        row.getString("text"),
                        row.getString("by_name"),
                        PortalTime.instant(row, "at")))
                .list();
    }

    Optional<byte[]> sealed(UUID id) {
        return sql.sql("select sealed from opinion_citizen where answer_id = ?")
                .params(id)
                .query(byte[].class)
                .optional();
    }

    void step(UUID id, AnswerStatus step, String text, String by, Instant now) {
        sql.sql("insert into opinion_step (answer_id, position, step, text, by_name, at)"
                        + " select ?, count(*) + 1, ?, ?, ?, ? from opinion_step where answer_id = ?")
                .params(id, step.name(), text, by, PortalTime.utc(now), id)
                .update();
        sql.sql("update opinion_answer set state = ?, version = version + 1 where id = ?")
                .params(step.name(), id)
                .update();
    }

    /** How many said what of each place in the notice; place 0 for all nominees together. */
    List<AnswerCount> counts(OpinionId notice) {
        return sql.sql(
                        "select coalesce(nominee, 0) as place, count(*) as answers, coalesce(sum(agrees = true), 0) as agree,"
                                + " coalesce(sum(agrees = false), 0) as disagree from opinion_answer where notice_id = ?"
                                + " group by coalesce(nominee, 0) order by place limit 500")
                .params(notice.value())
                .query((row, number) -> new AnswerCount(
                        row.getInt("place"), row.getInt("answers"), row.getInt("agree"), row.getInt("disagree")))
                .list();
    }

    /** How many said what. */
    record AnswerCount(int place, int answers, int agree, int disagree) {}

    /** The part of a receipt that staff use; the rest only the citizen has. */
    static String number(String receipt) {
        return receipt.substring(0, receipt.lastIndexOf('-'));
    }
}
