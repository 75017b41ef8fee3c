package vn.haiphong.thidua.promulgation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.shared.PortalTime;

/** The table of what goes to bodies outside the portal. */
@Component
class Sendings {

    private final JdbcClient sql;

    Sendings(JdbcClient sql) {
        this.sql = sql;
    }

    void expect(DraftId draft, int edition, Collection<RecipientBody> bodies) {
        for (var body : bodies) {
            sql.sql("insert ignore into promulgation_sending (draft_id, edition, recipient_id, position, ref, name)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(draft.value(), edition, body.id(), body.position(), body.ref(), body.name())
                    .update();
        }
    }

    /** In the order of the list, at most 200. */
    List<Sending> of(DraftId draft, int edition) {
        return sql.sql("select * from promulgation_sending where draft_id = ? and edition = ?"
                        + " order by position, name limit 200")
                .params(draft.value(), edition)
                .query(Sendings::sending)
                .list();
    }

    /** @return whether there is such a line */
    boolean mark(
            DraftId draft,
            int edition,
            UUID recipient,
            LocalDate day,
            SendingWay way,
            String note,
            String by,
            Instant now) {
        return sql.sql("update promulgation_sending set sent_on = ?, way = ?, note = ?, by_name = ?, at = ?"
                                + " where draft_id = ? and edition = ? and recipient_id = ?")
                        .params(day, way.name(), note, by, PortalTime.utc(now), draft.value(), edition, recipient)
                        .update()
                == 1;
    }

    private static Sending sending(ResultSet row, int number) throws SQLException {
        var way = row.getString("way");
        return new Sending(
                row.getObject("recipient_id", UUID.class),
                row.getString("ref"),
                row.getString("name"),
                row.getObject("sent_on", LocalDate.class),
                way == null ? null : SendingWay.valueOf(way),
                row.getString("note"),
                row.getString("by_name"));
    }
}
