package vn.haiphong.thidua.issue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.shared.ArchiveCopy;
import vn.haiphong.thidua.shared.ArchiveSource;
import vn.haiphong.thidua.shared.PortalTime;

/** Offers every edition of guidance to the archive, as it was published; what is invented for demonstration is none. */
@Component
class GuidanceArchive implements ArchiveSource {

    private static final String PREFIX = "huong-dan/";

    private final JdbcClient sql;

    GuidanceArchive(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<String> keys() {
        return sql.sql("select concat('" + PREFIX + "', guidance_id, '/', position) from issue_guidance_edition e"
                        + " join issue_guidance g on g.id = e.guidance_id where g.demonstration = false"
                        + " order by e.at, e.guidance_id, e.position limit 50000")
                .query(String.class)
                .list();
    }

    @Override
    public Optional<ArchiveCopy> copy(String key) {
        if (!key.startsWith(PREFIX)) return Optional.empty();
        var parts = key.split("/");
        return sql.sql("select title, text, clause, by_name, at, position from issue_guidance_edition"
                        + " where guidance_id = ? and position = ?")
                .params(UUID.fromString(parts[1]), Integer.parseInt(parts[2]))
                .query((row, index) -> new ArchiveCopy(
                        "Hướng dẫn",
                        row.getString("title") + ", bản " + (row.getInt("position") + 1),
                        null,
                        row.getString("by_name"),
                        PortalTime.instant(row, "at"),
                        row.getString("title") + "\n" + row.getString("clause") + "\n\n" + row.getString("text"),
                        false,
                        List.of()))
                .optional();
    }
}
