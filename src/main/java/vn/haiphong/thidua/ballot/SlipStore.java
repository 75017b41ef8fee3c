package vn.haiphong.thidua.ballot;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.shared.Fingerprint;
import vn.haiphong.thidua.shared.StepRefused;

/**
 * Who has voted and what was voted, written so that nothing joins the two.
 *
 * @see "decision 0012-secret-ballot"
 */
@Component
class SlipStore {

    private final JdbcTemplate sql;

    SlipStore(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** @throws StepRefused when the member has voted before */
    void markVoter(BallotId id, UUID member) {
        try {
            sql.update(
                    "insert into ballot_voter (meeting_id, member_id, mixed) values (?, ?, false)", id.value(), member);
        } catch (DuplicateKeyException twice) {
            throw new StepRefused("Bạn đã bỏ phiếu ở phiên này rồi. Mỗi thành viên chỉ bỏ phiếu một lần.");
        }
    }

    /** Slips go in by hand: the templates of Spring write every value into the log when somebody turns it up. */
    void cast(BallotId id, Map<String, Slip> byCode) {
        sql.execute((ConnectionCallback<Void>) connection -> {
            var insert = "insert into ballot_slip (meeting_id, number, code, choice, mixed) values (?, ?, ?, ?, false)";
            try (var statement = connection.prepareStatement(insert)) {
                for (var slip : byCode.entrySet()) {
                    statement.setObject(1, id.value());
                    statement.setInt(2, slip.getValue().number());
                    statement.setString(3, slip.getKey());
                    statement.setString(4, slip.getValue().choice().name());
                    statement.addBatch();
                }
                statement.executeBatch();
            } catch (SQLException failed) {
                // Its message would quote the slip.
                throw new IllegalStateException("A slip could not be written: " + failed.getSQLState());
            }
            return null;
        });
        mix(id);
    }

    /** One word on one candidate. */
    record Slip(int number, Choice choice) {}

    private void mix(BallotId id) {
        sql.update("update ballot_slip set mixed = not mixed where meeting_id = ?", id.value());
        sql.update("update ballot_voter set mixed = not mixed where meeting_id = ?", id.value());
    }

    /** One line a slip, in the order of candidates and codes: {@code 3;0f1e…;DONG-Y}. */
    List<String> lines(BallotId id) {
        return sql.query(
                "select number, code, choice from ballot_slip where meeting_id = ? order by number, code limit 100000",
                (row, index) -> row.getInt("number") + ";" + row.getString("code") + ";"
                        + Choice.valueOf(row.getString("choice")).word(),
                id.value());
    }

    List<UUID> voters(BallotId id) {
        return sql.queryForList(
                "select member_id from ballot_voter where meeting_id = ? limit 500", UUID.class, id.value());
    }

    /** The list becomes one text; the single slips and the marks of the voters go. @return its SHA-256 */
    String freeze(BallotId id, List<String> lines) {
        var text = String.join("\n", lines) + "\n";
        var sha256 = Fingerprint.of(text);
        sql.update("update ballot_meeting set papers = ?, papers_sha256 = ? where id = ?", text, sha256, id.value());
        sql.update(
                "update ballot_seat s set s.voted = exists (select 1 from ballot_voter v"
                        + " where v.meeting_id = s.meeting_id and v.member_id = s.member_id) where s.meeting_id = ?",
                id.value());
        clear(id);
        return sha256;
    }

    void clear(BallotId id) {
        sql.update("delete from ballot_slip where meeting_id = ?", id.value());
        sql.update("delete from ballot_voter where meeting_id = ?", id.value());
    }
}
