package vn.haiphong.thidua.ballot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.account.AccountId;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.PortalTime;

/** The tables of the bodies. */
@Component
class BodyStore {

    private final JdbcClient sql;

    BodyStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param units null for all */
    List<BodyRow> page(@Nullable Collection<String> units, int offset, int limit) {
        return sql.sql("select b.id, b.unit_code, b.name,"
                        + " (select count(*) from ballot_member m where m.body_id = b.id) as members"
                        + " from ballot_body b where :all or b.unit_code in (:units)"
                        + " order by b.name, b.id limit :limit offset :offset")
                .param("all", units == null)
                .param("units", some(units))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new BodyRow(
                        row.getObject("id", UUID.class),
                        new UnitId(row.getString("unit_code")),
                        row.getString("name"),
                        row.getInt("members")))
                .list();
    }

    int count(@Nullable Collection<String> units) {
        return sql.sql("select count(*) from ballot_body where :all or unit_code in (:units)")
                .param("all", units == null)
                .param("units", some(units))
                .query(Integer.class)
                .single();
    }

    static Collection<String> some(@Nullable Collection<String> units) {
        // No unit carries the empty code: who may see none sees none.
        return units == null || units.isEmpty() ? List.of("") : units;
    }

    Optional<Body> find(UUID id) {
        return read(id, "");
    }

    /** Whoever changes the body meanwhile waits. */
    Optional<Body> lock(UUID id) {
        return read(id, " for update");
    }

    private Optional<Body> read(UUID id, String lock) {
        return sql.sql("select * from ballot_body where id = ?" + lock)
                .params(id)
                .query((row, number) -> new Body(
                        id,
                        row.getLong("version"),
                        new UnitId(row.getString("unit_code")),
                        row.getString("name"),
                        List.of()))
                .optional()
                .map(body -> new Body(body.id(), body.version(), body.unit(), body.name(), members(id)));
    }

    private List<Body.Member> members(UUID body) {
        return sql.sql("select * from ballot_member where body_id = ? order by position limit 500")
                .params(body)
                .query(BodyStore::member)
                .list();
    }

    EditedMeanwhile meanwhile(UUID id) {
        return sql.sql("select edited_by, edited_at from ballot_body where id = ?")
                .params(id)
                .query((row, number) ->
                        new EditedMeanwhile(row.getString("edited_by"), PortalTime.instant(row, "edited_at")))
                .single();
    }

    void add(UUID id, UnitId unit, String name, String by, Instant now) {
        sql.sql(
                        "insert into ballot_body (id, version, unit_code, name, edited_by, edited_at) values (?, 0, ?, ?, ?, ?)")
                .params(id, unit.code(), name, by, PortalTime.utc(now))
                .update();
    }

    void name(UUID id, String name) {
        sql.sql("update ballot_body set name = ? where id = ?").params(name, id).update();
    }

    void touch(UUID id, String by, Instant now) {
        sql.sql("update ballot_body set version = version + 1, edited_by = ?, edited_at = ? where id = ?")
                .params(by, PortalTime.utc(now), id)
                .update();
    }

    void add(UUID body, Body.Member member, int position) {
        sql.sql("insert into ballot_member (id, body_id, position, account_id, name, post, unit_code, duty)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        member.id(),
                        body,
                        position,
                        account(member.account()),
                        member.name(),
                        member.post(),
                        code(member.unit()),
                        member.duty().name())
                .update();
    }

    int lastPosition(UUID body) {
        return sql.sql("select coalesce(max(position), 0) from ballot_member where body_id = ?")
                .params(body)
                .query(Integer.class)
                .single();
    }

    void change(Body.Member member) {
        sql.sql("update ballot_member set account_id = ?, name = ?, post = ?, unit_code = ?, duty = ? where id = ?")
                .params(
                        account(member.account()),
                        member.name(),
                        member.post(),
                        code(member.unit()),
                        member.duty().name(),
                        member.id())
                .update();
    }

    void remove(UUID member) {
        sql.sql("delete from ballot_member where id = ?").params(member).update();
    }

    static @Nullable UUID account(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }

    static @Nullable String code(@Nullable UnitId unit) {
        return unit == null ? null : unit.code();
    }

    private static Body.Member member(ResultSet row, int number) throws SQLException {
        var account = row.getObject("account_id", UUID.class);
        var unit = row.getString("unit_code");
        return new Body.Member(
                row.getObject("id", UUID.class),
                account == null ? null : new AccountId(account),
                row.getString("name"),
                row.getString("post"),
                unit == null ? null : new UnitId(unit),
                Body.Duty.valueOf(row.getString("duty")));
    }
}
