package vn.haiphong.thidua.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haiphong.thidua.shared.CsvTable;
import vn.haiphong.thidua.shared.Fingerprint;

/** Fills the tables of the room from the lists in {@code domain/} whenever these have changed. */
@Component
class UnitLoader {

    private static final List<String> FILES = List.of("units.csv", "unit-aliases.csv", "unit-changes-2020.csv");

    private final JdbcTemplate sql;
    private final TransactionTemplate transaction;

    UnitLoader(JdbcTemplate sql, TransactionTemplate transaction) {
        this.sql = sql;
        this.transaction = transaction;
    }

    /** @return whether the tables had to be filled */
    boolean load() {
        var texts = FILES.stream().map(UnitLoader::text).toList();
        var fingerprint = Fingerprint.of(String.join("\0", texts));
        return Boolean.TRUE.equals(transaction.execute(status -> {
            // The locked row lets one node fill the tables while another that starts at the same time waits.
            sql.update("insert ignore into organisation_file (name, sha256) values ('units', '')");
            var known = sql.queryForObject(
                    "select sha256 from organisation_file where name = 'units' for update", String.class);
            if (fingerprint.equals(known)) return false;
            fill(CsvTable.rows(texts.get(0)), CsvTable.rows(texts.get(1)), CsvTable.rows(texts.get(2)));
            sql.update("update organisation_file set sha256 = ? where name = 'units'", fingerprint);
            return true;
        }));
    }

    // A unit that has left the list keeps its row: stories, accounts and the audit trail still name its code.
    private void fill(
            List<Map<String, String>> units, List<Map<String, String>> aliases, List<Map<String, String>> changes) {
        sql.update("delete from organisation_alias");
        sql.update("delete from organisation_change");
        int position = 0;
        for (var row : units) {
            sql.update(
                    """
                    insert into organisation_unit (code, position, name, kind, level, parent_code) values (?, ?, ?, ?, ?, ?)
                    on duplicate key update position = values(position), name = values(name), kind = values(kind),
                        level = values(level), parent_code = values(parent_code)
                    """,
                    row.get("code"),
                    position++,
                    row.get("name"),
                    UnitKind.ofWord(row.get("kind")).name(),
                    UnitLevel.ofWord(row.get("level").replace('_', '-'))
                            .orElseThrow()
                            .name(),
                    orNull(row.get("parent_code")));
        }
        position = 0;
        for (var row : aliases) {
            sql.update(
                    "insert into organisation_alias (unit_code, position, alias) values (?, ?, ?)",
                    row.get("code"),
                    position++,
                    row.get("alias"));
        }
        for (var row : changes) {
            sql.update(
                    "insert into organisation_change (unit_code, effective, what, name_after, decision) values (?, ?, ?, ?, ?)",
                    row.get("code"),
                    row.get("effective_in_gso"),
                    row.get("change").equals("renamed")
                            ? UnitChange.What.RENAMED.name()
                            : UnitChange.What.REMOVED.name(),
                    orNull(row.get("name_after")),
                    row.get("decision"));
        }
    }

    static String text(String file) {
        try (var stream = UnitLoader.class.getResourceAsStream("/domain/" + file)) {
            if (stream == null) throw new IllegalStateException("Missing on the class path: domain/" + file);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
