package vn.haiphong.thidua.ballot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.account.AccountId;
import vn.haiphong.thidua.ballot.Meeting.Line;
import vn.haiphong.thidua.ballot.Meeting.PaperCount;
import vn.haiphong.thidua.ballot.Meeting.Presence;
import vn.haiphong.thidua.ballot.Meeting.Recusal;
import vn.haiphong.thidua.ballot.Meeting.Seat;
import vn.haiphong.thidua.ballot.Meeting.Written;
import vn.haiphong.thidua.file.DocumentId;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.PortalTime;

/** Reads meetings, whole or in lists; what changes them is in {@link MeetingPen}. */
@Component
class MeetingStore {

    private final JdbcClient sql;

    MeetingStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Meeting> find(BallotId id) {
        return read(id, "");
    }

    /** Whoever changes the meeting or votes meanwhile waits; the first statement of every step that writes. */
    Optional<Meeting> lock(BallotId id) {
        return read(id, " for update");
    }

    private Optional<Meeting> read(BallotId id, String lock) {
        return sql.sql("select m.*, b.name as body_name from ballot_meeting m join ballot_body b on b.id = m.body_id"
                        + " where m.id = ?" + lock)
                .params(id.value())
                .query((row, number) -> meeting(id, row))
                .optional();
    }

    private Meeting meeting(BallotId id, ResultSet row) throws SQLException {
        var minutes = row.getObject("minutes_id", UUID.class);
        return new Meeting(
                id,
                row.getLong("version"),
                row.getObject("body_id", UUID.class),
                row.getString("body_name"),
                new UnitId(row.getString("unit_code")),
                row.getString("subject"),
                row.getObject("day", LocalDate.class),
                row.getString("place"),
                row.getString("number"),
                row.getString("tellers"),
                Meeting.Method.valueOf(row.getString("method")),
                MeetingState.valueOf(row.getString("state")),
                row.getObject("chair_id", UUID.class),
                row.getObject("secretary_id", UUID.class),
                minutes == null
                        ? null
                        : new PaperCount(
                                row.getInt("issued"),
                                row.getInt("collected"),
                                new DocumentId(minutes),
                                row.getObject("entered_id", UUID.class),
                                row.getString("entered_by"),
                                row.getString("confirmed_by")),
                row.getString("papers_sha256"),
                row.getString("why"),
                PortalTime.instant(row, "opened_at"),
                PortalTime.instant(row, "counted_at"),
                row.getString("edited_by"),
                PortalTime.instant(row, "edited_at"),
                row.getBoolean("demonstration"),
                voted(id),
                seats(id),
                lines(id),
                recusals(id),
                written(id));
    }

    private int voted(BallotId id) {
        return sql.sql("select count(*) from ballot_voter where meeting_id = ?")
                .params(id.value())
                .query(Integer.class)
                .single();
    }

    private List<Seat> seats(BallotId id) {
        return sql.sql("select * from ballot_seat where meeting_id = ? order by position limit 500")
                .params(id.value())
                .query((row, number) -> new Seat(
                        row.getObject("member_id", UUID.class),
                        account(row.getObject("account_id", UUID.class)),
                        row.getString("name"),
                        row.getString("post"),
                        unit(row.getString("unit_code")),
                        Body.Duty.valueOf(row.getString("duty")),
                        Presence.valueOf(row.getString("presence")),
                        row.getBoolean("voted")))
                .list();
    }

    private List<Line> lines(BallotId id) {
        return sql.sql("select * from ballot_candidate where meeting_id = ? order by number limit 500")
                .params(id.value())
                .query((row, number) -> new Line(
                        row.getInt("number"),
                        new Candidate(
                                row.getString("ref"),
                                row.getString("name"),
                                row.getString("post"),
                                row.getString("unit_code"),
                                row.getString("proposer_unit_code"),
                                row.getString("title"),
                                new Threshold(
                                        row.getInt("percent"), Denominator.valueOf(row.getString("denominator")))),
                        row.getObject("yes", Integer.class),
                        row.getObject("no", Integer.class),
                        row.getObject("invalid", Integer.class),
                        row.getObject("passed", Boolean.class)))
                .list();
    }

    private List<Recusal> recusals(BallotId id) {
        return sql.sql("select * from ballot_recusal where meeting_id = ? order by number, member_id limit 5000")
                .params(id.value())
                .query((row, number) -> new Recusal(
                        row.getInt("number"),
                        row.getObject("member_id", UUID.class),
                        row.getBoolean("stands_aside"),
                        row.getString("reason"),
                        row.getString("by_name"),
                        PortalTime.instant(row, "at")))
                .list();
    }

    private List<Written> written(BallotId id) {
        return sql.sql("select * from ballot_written where meeting_id = ? order by number, member_id limit 5000")
                .params(id.value())
                .query((row, number) -> new Written(
                        row.getInt("number"),
                        row.getObject("member_id", UUID.class),
                        row.getBoolean("agrees"),
                        new DocumentId(row.getObject("document_id", UUID.class))))
                .list();
    }

    private static final String ROWS = "select m.id, m.unit_code, b.name, m.subject, m.day, m.state, m.demonstration,"
            + " (select count(*) from ballot_candidate c where c.meeting_id = m.id) as candidates,"
            + " (select count(*) from ballot_candidate c where c.meeting_id = m.id and c.passed) as passed"
            + " from ballot_meeting m join ballot_body b on b.id = m.body_id ";

    /** The latest first. @param units null for all */
    List<MeetingRow> page(@Nullable Collection<String> units, int offset, int limit) {
        return sql.sql(ROWS + "where :all or m.unit_code in (:units)"
                        + " order by m.day desc, m.id desc limit :limit offset :offset")
                .param("all", units == null)
                .param("units", BodyStore.some(units))
                .param("limit", limit)
                .param("offset", offset)
                .query(MeetingStore::row)
                .list();
    }

    int count(@Nullable Collection<String> units) {
        return sql.sql("select count(*) from ballot_meeting where :all or unit_code in (:units)")
                .param("all", units == null)
                .param("units", BodyStore.some(units))
                .query(Integer.class)
                .single();
    }

    /** Meetings in which the account has a seat, those under way first; at most 20. */
    List<MeetingRow> of(AccountId account) {
        return sql.sql(ROWS + "join ballot_seat s on s.meeting_id = m.id where s.account_id = ?"
                        + " and m.state <> 'CANCELLED' order by m.state = 'OPEN' desc, m.day desc, m.id desc limit 20")
                .params(account.value())
                .query(MeetingStore::row)
                .list();
    }

    boolean hasVoted(BallotId id, UUID member) {
        return sql.sql("select count(*) from ballot_voter where meeting_id = ? and member_id = ?")
                        .params(id.value(), member)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Before which other meeting each of these candidates stands. */
    List<String> standing(Collection<String> refs) {
        if (refs.isEmpty()) return List.of();
        return sql.sql("select live_ref from ballot_candidate where live_ref in (:refs) limit 500")
                .param("refs", refs)
                .query(String.class)
                .list();
    }

    Optional<String> frozen(BallotId id) {
        return sql.sql("select papers from ballot_meeting where id = ? and papers is not null")
                .params(id.value())
                .query(String.class)
                .optional();
    }

    private static @Nullable AccountId account(@Nullable UUID id) {
        return id == null ? null : new AccountId(id);
    }

    private static @Nullable UnitId unit(@Nullable String code) {
        return code == null ? null : new UnitId(code);
    }

    private static MeetingRow row(ResultSet row, int number) throws SQLException {
        return new MeetingRow(
                new BallotId(row.getObject("id", UUID.class)),
                new UnitId(row.getString("unit_code")),
                row.getString("name"),
                row.getString("subject"),
                row.getObject("day", LocalDate.class),
                MeetingState.valueOf(row.getString("state")),
                row.getInt("candidates"),
                row.getInt("passed"),
                row.getBoolean("demonstration"));
    }
}
