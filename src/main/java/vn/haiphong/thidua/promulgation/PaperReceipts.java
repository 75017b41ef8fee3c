package vn.haiphong.thidua.promulgation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.PortalTime;

/** The table of deliveries. */
@Component
class PaperReceipts {

    private static final String WHERE = " where draft_id = ? and edition = ?";

    private final JdbcClient sql;

    PaperReceipts(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return those that did not have it yet */
    List<UnitId> send(DraftId draft, int edition, Collection<UnitId> to, String by, Instant now) {
        return to.stream()
                .filter(unit -> sql.sql("insert ignore into promulgation_delivery"
                                        + " (draft_id, edition, unit_code, sent_at, sent_by) values (?, ?, ?, ?, ?)")
                                .params(draft.value(), edition, unit.code(), PortalTime.utc(now), by)
                                .update()
                        == 1)
                .toList();
    }

    Optional<PaperReceipt> find(DraftId draft, int edition, UnitId unit) {
        return sql.sql("select * from promulgation_delivery" + WHERE + " and unit_code = ?")
                .params(draft.value(), edition, unit.code())
                .query(PaperReceipts::receipt)
                .optional();
    }

    /** In the order of the units' codes, at most 1000. */
    List<PaperReceipt> of(DraftId draft, int edition) {
        return sql.sql("select * from promulgation_delivery" + WHERE + " order by unit_code limit 1000")
                .params(draft.value(), edition)
                .query(PaperReceipts::receipt)
                .list();
    }

    void received(DraftId draft, int edition, UnitId unit, String by, Instant now) {
        sql.sql("update promulgation_delivery set received_at = ?, received_by = ?" + WHERE
                        + " and unit_code = ? and received_at is null")
                .params(PortalTime.utc(now), by, draft.value(), edition, unit.code())
                .update();
    }

    /** @return whether it was unread until now */
    boolean read(DraftId draft, int edition, UnitId unit, String by, Instant now) {
        return sql.sql("update promulgation_delivery set read_at = ?, read_by = ?" + WHERE
                                + " and unit_code = ? and read_at is null")
                        .params(PortalTime.utc(now), by, draft.value(), edition, unit.code())
                        .update()
                == 1;
    }

    void urged(DraftId draft, int edition, Instant now) {
        sql.sql("update promulgation_delivery set urged_at = ?, urged = urged + 1" + WHERE + " and read_at is null")
                .params(PortalTime.utc(now), draft.value(), edition)
                .update();
    }

    private static PaperReceipt receipt(ResultSet row, int number) throws SQLException {
        return new PaperReceipt(
                new UnitId(row.getString("unit_code")),
                PortalTime.instant(row, "sent_at"),
                PortalTime.instant(row, "received_at"),
                row.getString("received_by"),
                PortalTime.instant(row, "read_at"),
                row.getString("read_by"),
                PortalTime.instant(row, "urged_at"),
                row.getInt("urged"));
    }
}
