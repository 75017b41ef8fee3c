package vn.haiphong.thidua.ballot;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.ballot.Meeting.Presence;
import vn.haiphong.thidua.ballot.Meeting.Recusal;
import vn.haiphong.thidua.ballot.Meeting.Written;
import vn.haiphong.thidua.shared.PortalTime;

/** Writes meetings; what is locked and allowed the services have seen to. */
@Component
class MeetingPen {

    private final JdbcClient sql;

    MeetingPen(JdbcClient sql) {
        this.sql = sql;
    }

    void add(BallotId id, Body body, MeetingForm form, boolean demonstration, String by, Instant now) {
        sql.sql("insert into ballot_meeting (id, version, body_id, unit_code, subject, day, place, number, tellers,"
                        + " method, state, why, edited_by, edited_at, demonstration)"
                        + " values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, 'DRAFT', '', ?, ?, ?)")
                .params(
                        id.value(),
                        body.id(),
                        body.unit().code(),
                        form.subject(),
                        form.day(),
                        form.place(),
                        form.number(),
                        form.tellers(),
                        form.method().name(),
                        by,
                        PortalTime.utc(now),
                        demonstration)
                .update();
        seat(id, body.id());
    }

    void amend(BallotId id, MeetingForm form) {
        sql.sql("update ballot_meeting set subject = ?, day = ?, place = ?, number = ?, tellers = ?, method = ?"
                        + " where id = ?")
                .params(
                        form.subject(),
                        form.day(),
                        form.place(),
                        form.number(),
                        form.tellers(),
                        form.method().name(),
                        id.value())
                .update();
    }

    void touch(BallotId id, String by, Instant now) {
        sql.sql("update ballot_meeting set version = version + 1, edited_by = ?, edited_at = ? where id = ?")
                .params(by, PortalTime.utc(now), id.value())
                .update();
    }

    /** The members of now take their seats in the meetings that are still being prepared. */
    void seatAgain(UUID body) {
        sql.sql("select id from ballot_meeting where body_id = ? and state = 'DRAFT' order by id limit 500 for update")
                .params(body)
                .query(UUID.class)
                .list()
                .forEach(id -> seat(new BallotId(id), body));
    }

    private void seat(BallotId id, UUID body) {
        var gone = " where meeting_id = ? and member_id not in (select id from ballot_member where body_id = ?)";
        for (var table : List.of("ballot_recusal", "ballot_written", "ballot_seat")) {
            sql.sql("delete from " + table + gone).params(id.value(), body).update();
        }
        sql.sql("update ballot_meeting set chair_id = (select s.member_id from ballot_seat s"
                        + " where s.meeting_id = ? and s.member_id = chair_id),"
                        + " secretary_id = (select s.member_id from ballot_seat s"
                        + " where s.meeting_id = ? and s.member_id = secretary_id) where id = ?")
                .params(id.value(), id.value(), id.value())
                .update();
        sql.sql(
                        "insert into ballot_seat (meeting_id, member_id, position, account_id, name, post, unit_code, duty,"
                                + " presence, voted) select ?, id, position, account_id, name, post, unit_code, duty, 'UNKNOWN', false"
                                + " from ballot_member where body_id = ?"
                                + " on duplicate key update position = values(position), account_id = values(account_id),"
                                + " name = values(name), post = values(post), unit_code = values(unit_code), duty = values(duty)")
                .params(id.value(), body)
                .update();
    }

    void attend(BallotId id, Map<UUID, Presence> presence, @Nullable UUID chair, @Nullable UUID secretary) {
        presence.forEach(
                (member, there) -> sql.sql("update ballot_seat set presence = ? where meeting_id = ? and member_id = ?")
                        .params(there.name(), id.value(), member)
                        .update());
        sql.sql("update ballot_meeting set chair_id = ?, secretary_id = ? where id = ?")
                .params(chair, secretary, id.value())
                .update();
    }

    void add(BallotId id, int number, Candidate candidate) {
        sql.sql("insert into ballot_candidate (meeting_id, number, ref, live_ref, name, post, unit_code,"
                        + " proposer_unit_code, title, percent, denominator) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id.value(),
                        number,
                        candidate.ref(),
                        candidate.ref(),
                        candidate.name(),
                        candidate.post(),
                        candidate.unitCode(),
                        candidate.proposerUnitCode(),
                        candidate.title(),
                        candidate.threshold().percent(),
                        candidate.threshold().denominator().name())
                .update();
    }

    /** With what is on record of it; those behind move up, and their records with them. */
    void remove(BallotId id, int number) {
        for (var table : List.of("ballot_recusal", "ballot_written", "ballot_candidate")) {
            sql.sql("delete from " + table + " where meeting_id = ? and number = ?")
                    .params(id.value(), number)
                    .update();
        }
        sql.sql("update ballot_candidate set number = number - 1 where meeting_id = ? and number > ? order by number")
                .params(id.value(), number)
                .update();
    }

    void decide(BallotId id, Recusal word) {
        sql.sql("replace into ballot_recusal (meeting_id, number, member_id, stands_aside, reason, by_name, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id.value(),
                        word.number(),
                        word.member(),
                        word.standsAside(),
                        word.reason(),
                        word.by(),
                        PortalTime.utc(word.at()))
                .update();
    }

    void forgetWritten(BallotId id, UUID member) {
        sql.sql("delete from ballot_written where meeting_id = ? and member_id = ?")
                .params(id.value(), member)
                .update();
    }

    void write(BallotId id, Written word, String by, Instant now) {
        sql.sql("replace into ballot_written (meeting_id, number, member_id, agrees, document_id, by_name, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id.value(),
                        word.number(),
                        word.member(),
                        word.agrees(),
                        word.document().value(),
                        by,
                        PortalTime.utc(now))
                .update();
    }

    void open(BallotId id, Instant now) {
        sql.sql("update ballot_meeting set state = 'OPEN', opened_at = ? where id = ?")
                .params(PortalTime.utc(now), id.value())
                .update();
    }

    void enter(BallotId id, int issued, int collected, UUID minutes, UUID enteredId, String enteredBy) {
        sql.sql("update ballot_meeting set state = 'ENTERED', why = '', issued = ?, collected = ?, minutes_id = ?,"
                        + " entered_id = ?, entered_by = ? where id = ?")
                .params(issued, collected, minutes, enteredId, enteredBy, id.value())
                .update();
    }

    void giveBack(BallotId id, String why) {
        sql.sql("update ballot_meeting set state = 'DRAFT', why = ? where id = ?")
                .params(why, id.value())
                .update();
    }

    void tally(BallotId id, int number, int yes, int no, int invalid) {
        sql.sql("update ballot_candidate set yes = ?, no = ?, invalid = ? where meeting_id = ? and number = ?")
                .params(yes, no, invalid, id.value(), number)
                .update();
    }

    void pass(BallotId id, int number, boolean passed) {
        sql.sql("update ballot_candidate set passed = ?, live_ref = null where meeting_id = ? and number = ?")
                .params(passed, id.value(), number)
                .update();
    }

    void counted(BallotId id, @Nullable String confirmedBy, Instant now) {
        sql.sql("update ballot_meeting set state = 'COUNTED', why = '', confirmed_by = ?, counted_at = ? where id = ?")
                .params(confirmedBy, PortalTime.utc(now), id.value())
                .update();
    }

    void cancel(BallotId id, String why) {
        sql.sql("update ballot_meeting set state = 'CANCELLED', why = ? where id = ?")
                .params(why, id.value())
                .update();
        sql.sql("update ballot_candidate set live_ref = null where meeting_id = ?")
                .params(id.value())
                .update();
    }
}
