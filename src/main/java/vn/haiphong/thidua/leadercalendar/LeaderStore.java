package vn.haiphong.thidua.leadercalendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.leadercalendar.LeaderSlot.State;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.StepRefused;

/** The tables of leaders, of the slots asked for, and of the half-days taken. */
@Component
class LeaderStore {

    private static final String SLOTS =
            "select s.*, l.title, l.active from conference_slot s join conference_leader l on l.code = s.leader_code ";

    private final JdbcClient sql;

    LeaderStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** In the order of their rank, at most 100. */
    List<Leader> leaders() {
        return sql.sql("select code, title, active from conference_leader order by position, code limit 100")
                .query((row, number) ->
                        new Leader(row.getString("code"), row.getString("title"), row.getBoolean("active")))
                .list();
    }

    Optional<Leader> leader(String code) {
        return leaders().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    void keep(Leader leader) {
        sql.sql("insert into conference_leader (code, title, position, active)"
                        + " select ?, ?, coalesce(max(position), 0) + 1, ? from conference_leader"
                        + " on duplicate key update title = values(title), active = values(active)")
                .params(leader.code(), leader.title(), leader.active())
                .update();
    }

    void add(LeaderSlot slot) {
        sql.sql(
                        "insert into conference_slot (id, occasion_id, unit_code, occasion, path, leader_code, day, part, state,"
                                + " requested_by, requested_at, days_late, answer) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')")
                .params(
                        slot.id(),
                        slot.occasion().id(),
                        slot.unit().code(),
                        slot.occasion().name(),
                        slot.occasion().path(),
                        slot.leader().code(),
                        slot.day(),
                        slot.part().name(),
                        slot.state().name(),
                        slot.requestedBy(),
                        PortalTime.utc(slot.requestedAt()),
                        slot.daysLate())
                .update();
    }

    Optional<LeaderSlot> find(UUID id) {
        return sql.sql(SLOTS + "where s.id = ?")
                .params(id)
                .query(LeaderStore::slot)
                .optional();
    }

    /** The latest first, at most 50. */
    List<LeaderSlot> of(UUID occasion) {
        return sql.sql(SLOTS + "where s.occasion_id = ? order by s.requested_at desc, s.id limit 50")
                .params(occasion)
                .query(LeaderStore::slot)
                .list();
    }

    /** Those that wait, the longest first. */
    List<LeaderSlot> waiting(int offset, int limit) {
        return sql.sql(SLOTS + "where s.state = 'REQUESTED' order by s.requested_at, s.id limit ? offset ?")
                .params(limit, offset)
                .query(LeaderStore::slot)
                .list();
    }

    int countWaiting() {
        return sql.sql("select count(*) from conference_slot where state = 'REQUESTED'")
                .query(Integer.class)
                .single();
    }

    /** @return whether it was in that state until now */
    boolean decide(UUID id, State from, State to, String answer, String by, Instant now) {
        return sql.sql("update conference_slot set state = ?, answer = ?, decided_by = ?, decided_at = ?"
                                + " where id = ? and state = ?")
                        .params(to.name(), answer, by, PortalTime.utc(now), id, from.name())
                        .update()
                == 1;
    }

    /** Gives free whatever is held or asked for. @return how many slots */
    int release(UUID occasion, UnitId unit, String answer, String by, Instant now) {
        sql.sql("delete from conference_half_day where slot_id in"
                        + " (select id from conference_slot where occasion_id = ? and unit_code = ?)")
                .params(occasion, unit.code())
                .update();
        return sql.sql("update conference_slot set state = 'RELEASED', answer = ?, decided_by = ?, decided_at = ?"
                        + " where occasion_id = ? and unit_code = ? and state in ('REQUESTED', 'CONFIRMED')")
                .params(answer, by, PortalTime.utc(now), occasion, unit.code())
                .update();
    }

    /** @throws DuplicateKeyException when the leader is taken */
    void take(LeaderHalfDay taken, String by) {
        sql.sql("insert into conference_half_day (leader_code, day, half, slot_id, label, entered_by)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(taken.leader(), taken.day(), taken.half().name(), taken.slot(), taken.label(), by)
                .update();
    }

    /** @throws StepRefused with the name of what takes the leader then */
    void takeOrRefuse(Leader leader, LeaderHalfDay wanted, String by) {
        try {
            take(wanted, by);
        } catch (DuplicateKeyException clash) {
            var taken = taken(wanted.leader(), wanted.day(), wanted.half());
            throw new StepRefused(leader.title() + " đã có lịch "
                    + wanted.half().label().toLowerCase(Locale.ROOT) + " " + PortalTime.date(wanted.day())
                    + ": " + taken.map(LeaderHalfDay::label).orElse("việc khác")
                    + ". Hãy chọn người khác, hoặc không xếp lịch này và ghi lý do để đơn vị chọn lại.");
        }
    }

    void free(UUID slot) {
        sql.sql("delete from conference_half_day where slot_id = ?")
                .params(slot)
                .update();
    }

    /** Only what nobody asked for. */
    boolean free(String leader, LocalDate day, DayPart half) {
        return sql.sql(
                                "delete from conference_half_day where leader_code = ? and day = ? and half = ? and slot_id is null")
                        .params(leader, day, half.name())
                        .update()
                == 1;
    }

    /** What takes the leader then, read as the tables are now and not as the transaction found them. */
    Optional<LeaderHalfDay> taken(String leader, LocalDate day, DayPart half) {
        return sql.sql("select h.*, null as unit_code, null as path from conference_half_day h"
                        + " where h.leader_code = ? and h.day = ? and h.half = ? lock in share mode")
                .params(leader, day, half.name())
                .query(LeaderStore::halfDay)
                .optional();
    }

    List<LeaderHalfDay> between(LocalDate from, LocalDate until) {
        return sql.sql("select h.*, s.unit_code, s.path from conference_half_day h"
                        + " left join conference_slot s on s.id = h.slot_id where h.day between ? and ?"
                        + " order by h.day, h.leader_code, h.half limit 2000")
                .params(from, until)
                .query(LeaderStore::halfDay)
                .list();
    }

    private static LeaderHalfDay halfDay(ResultSet row, int number) throws SQLException {
        return new LeaderHalfDay(
                row.getString("leader_code"),
                row.getObject("day", LocalDate.class),
                DayPart.valueOf(row.getString("half")),
                row.getObject("slot_id", UUID.class),
                unit(row.getString("unit_code")),
                row.getString("path"),
                row.getString("label"));
    }

    private static @Nullable UnitId unit(@Nullable String code) {
        return code == null ? null : new UnitId(code);
    }

    private static LeaderSlot slot(ResultSet row, int number) throws SQLException {
        return new LeaderSlot(
                row.getObject("id", UUID.class),
                new Occasion(
                        row.getObject("occasion_id", UUID.class),
                        new UnitId(row.getString("unit_code")),
                        row.getString("occasion"),
                        row.getString("path")),
                new Leader(row.getString("leader_code"), row.getString("title"), row.getBoolean("active")),
                row.getObject("day", LocalDate.class),
                DayPart.valueOf(row.getString("part")),
                State.valueOf(row.getString("state")),
                row.getString("requested_by"),
                PortalTime.instant(row, "requested_at"),
                row.getInt("days_late"),
                row.getString("decided_by"),
                PortalTime.instant(row, "decided_at"),
                row.getString("answer"));
    }
}
