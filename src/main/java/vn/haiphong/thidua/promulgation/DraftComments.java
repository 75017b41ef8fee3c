package vn.haiphong.thidua.promulgation;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.TimeOrderedId;

/** The table of comments, which only grows. */
@Component
class DraftComments {

    private final JdbcClient sql;

    DraftComments(JdbcClient sql) {
        this.sql = sql;
    }

    void add(DraftId draft, int number, String text, String by, Instant now) {
        sql.sql("insert into promulgation_comment (id, draft_id, number, text, by_name, at) values (?, ?, ?, ?, ?, ?)")
                .params(TimeOrderedId.next(), draft.value(), number, text, by, PortalTime.utc(now))
                .update();
    }

    /** The latest first, at most 100. */
    List<DraftComment> of(DraftId draft) {
        return sql.sql("select number, text, by_name, at from promulgation_comment where draft_id = ?"
                        + " order by at desc, id desc limit 100")
                .params(draft.value())
                .query((row, index) -> new DraftComment(
                        row.getInt("number"),
                        row.getString("text"),
                        row.getString("by_name"),
                        PortalTime.instant(row, "at")))
                .list();
    }
}
