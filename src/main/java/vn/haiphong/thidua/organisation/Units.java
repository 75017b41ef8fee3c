package vn.haiphong.thidua.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/** The door to the unit tree, which is read once when the portal starts. */
@Service
public class Units {

    private final JdbcTemplate sql;
    private final UnitTree tree;

    Units(UnitLoader loader, JdbcTemplate sql) {
        this.sql = sql;
        loader.load();
        this.tree = read();
    }

    public UnitTree tree() {
        return tree;
    }

    private UnitTree read() {
        var units = sql.query(
                "select code, name, kind, level, parent_code from organisation_unit order by position, code",
                (row, number) -> new Unit(
                        new UnitId(row.getString("code")),
                        row.getString("name"),
                        UnitKind.valueOf(row.getString("kind")),
                        UnitLevel.valueOf(row.getString("level")),
                        unitId(row.getString("parent_code"))));
        var aliases = new LinkedHashMap<UnitId, List<String>>();
        sql.query("select unit_code, alias from organisation_alias order by position", row -> {
            aliases.computeIfAbsent(new UnitId(row.getString("unit_code")), id -> new ArrayList<>())
                    .add(row.getString("alias"));
        });
        var changes = sql.query(
                "select * from organisation_change order by effective, unit_code",
                (row, number) -> new UnitChange(
                        new UnitId(row.getString("unit_code")),
                        UnitChange.What.valueOf(row.getString("what")),
                        row.getString("name_after"),
                        row.getObject("effective", LocalDate.class),
                        row.getString("decision")));
        return new UnitTree(units, aliases, changes);
    }

    private static @Nullable UnitId unitId(@Nullable String code) {
        return code == null ? null : new UnitId(code);
    }
}
