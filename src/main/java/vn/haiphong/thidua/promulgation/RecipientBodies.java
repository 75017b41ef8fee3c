package vn.haiphong.thidua.promulgation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.organisation.UnitId;

/** The table of bodies. */
@Component
class RecipientBodies {

    private final JdbcClient sql;

    RecipientBodies(JdbcClient sql) {
        this.sql = sql;
    }

    /** In the order of the list, at most 200. */
    List<RecipientBody> all() {
        return sql.sql("select * from promulgation_recipient order by position, name, id limit 200")
                .query(RecipientBodies::body)
                .list();
    }

    List<RecipientBody> active() {
        return all().stream().filter(RecipientBody::active).toList();
    }

    void keep(RecipientBody body) {
        sql.sql("insert into promulgation_recipient (id, position, ref, name, reach, unit_code, active)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on duplicate key update name = values(name), ref = values(ref),"
                        + " reach = values(reach), unit_code = values(unit_code), active = values(active),"
                        + " position = values(position)")
                .params(
                        body.id(),
                        body.position(),
                        body.ref(),
                        body.name(),
                        body.reach().name(),
                        body.unit() == null ? null : body.unit().code(),
                        body.active())
                .update();
    }

    private static RecipientBody body(ResultSet row, int number) throws SQLException {
        var unit = row.getString("unit_code");
        return new RecipientBody(
                row.getObject("id", UUID.class),
                row.getInt("position"),
                row.getString("ref"),
                row.getString("name"),
                Reach.valueOf(row.getString("reach")),
                unit == null ? null : new UnitId(unit),
                row.getBoolean("active"));
    }
}
