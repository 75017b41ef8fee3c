package vn.haiphong.thidua.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;
import vn.haiphong.thidua.shared.ArchiveCopy;
import vn.haiphong.thidua.shared.Fingerprint;
import vn.haiphong.thidua.shared.PortalTime;

/** The table of copies, which only grows. */
@Component
class ArchiveStore {

    private static final String COLUMNS =
            "select seq, copy_key, kind, title, unit_code, final_by, final_at, archived_at,"
                    + " paper, files, sha256, chain from archive_copy ";

    private final JdbcClient sql;
    private final ObjectMapper json;

    ArchiveStore(JdbcClient sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** How far the register goes. */
    record Head(long seq, String chain) {}

    /** Waits until nobody else adds. */
    Head lock() {
        return sql.sql("select seq, chain from archive_head where id = 1 for update")
                .query(ArchiveStore::headOf)
                .single();
    }

    Head head() {
        return sql.sql("select seq, chain from archive_head where id = 1")
                .query(ArchiveStore::headOf)
                .single();
    }

    Set<String> keys() {
        return new HashSet<>(sql.sql("select copy_key from archive_copy limit 500000")
                .query(String.class)
                .list());
    }

    Head add(Head before, String key, ArchiveCopy copy, Instant now) {
        var sha256 = Fingerprint.of(copy.text());
        long seq = before.seq() + 1;
        var chain = link(before.chain(), seq, key, sha256);
        sql.sql(
                        "insert into archive_copy (seq, copy_key, kind, title, unit_code, final_by, final_at, archived_at, paper,"
                                + " files, text, sha256, chain) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        seq,
                        key,
                        copy.kind(),
                        copy.title().length() > 500 ? copy.title().substring(0, 500) : copy.title(),
                        copy.unitCode(),
                        copy.by(),
                        PortalTime.utc(copy.at()),
                        PortalTime.utc(now),
                        copy.paper(),
                        json.writeValueAsString(copy.files()),
                        copy.text(),
                        sha256,
                        chain)
                .update();
        sql.sql("update archive_head set seq = ?, chain = ? where id = 1")
                .params(seq, chain)
                .update();
        return new Head(seq, chain);
    }

    /** Ties a line to all before it: none can be taken out, put in or changed without breaking those behind. */
    static String link(String before, long seq, String key, String sha256) {
        return Fingerprint.of(before + "\n" + seq + "\n" + key + "\n" + sha256);
    }

    /** The latest first. @param kind empty for any */
    List<ArchiveRow> page(String kind, int offset, int limit) {
        return sql.sql(COLUMNS + "where (? = '' or kind = ?) order by seq desc limit ? offset ?")
                .params(kind, kind, limit, offset)
                .query(this::row)
                .list();
    }

    int count(String kind) {
        return sql.sql("select count(*) from archive_copy where (? = '' or kind = ?)")
                .params(kind, kind)
                .query(Integer.class)
                .single();
    }

    List<String> kinds() {
        return sql.sql("select distinct kind from archive_copy order by kind limit 50")
                .query(String.class)
                .list();
    }

    /** In their order, behind a number. */
    List<ArchiveRow> after(long seq, int limit) {
        return sql.sql(COLUMNS + "where seq > ? order by seq limit ?")
                .params(seq, limit)
                .query(this::row)
                .list();
    }

    Optional<ArchiveRow> find(long seq) {
        return sql.sql(COLUMNS + "where seq = ?").params(seq).query(this::row).optional();
    }

    String text(long seq) {
        return sql.sql("select text from archive_copy where seq = ?")
                .params(seq)
                .query(String.class)
                .single();
    }

    private static Head headOf(ResultSet row, int index) throws SQLException {
        return new Head(row.getLong("seq"), row.getString("chain"));
    }

    private ArchiveRow row(ResultSet row, int index) throws SQLException {
        return new ArchiveRow(
                row.getLong("seq"),
                row.getString("copy_key"),
                row.getString("kind"),
                row.getString("title"),
                row.getString("unit_code"),
                row.getString("final_by"),
                PortalTime.instant(row, "final_at"),
                PortalTime.instant(row, "archived_at"),
                row.getBoolean("paper"),
                Arrays.asList(json.readValue(row.getString("files"), UUID[].class)),
                row.getString("sha256"),
                row.getString("chain"));
    }
}
