package vn.haiphong.thidua.promulgation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;
import vn.haiphong.thidua.shared.ArchiveCopy;
import vn.haiphong.thidua.shared.ArchiveSource;
import vn.haiphong.thidua.shared.PortalTime;

/** Offers issued papers, and what was approved for the congress, to the archive, as they are stored. */
@Component
class PromulgationArchive implements ArchiveSource {

    private static final String ISSUED = "van-ban/";
    private static final String CONGRESS = "noi-dung-dai-hoi/";

    private final JdbcClient sql;
    private final ObjectMapper json;

    PromulgationArchive(JdbcClient sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public List<String> keys() {
        var keys = new ArrayList<>(sql.sql("select concat('" + ISSUED + "', draft_id, '/', edition)"
                        + " from promulgation_issue order by issued_at, draft_id limit 50000")
                .query(String.class)
                .list());
        keys.addAll(sql.sql("select concat('" + CONGRESS + "', d.id, '/', max(v.number)) from promulgation_draft d"
                        + " join promulgation_version v on v.draft_id = d.id where d.kind = 'CONGRESS'"
                        + " and d.status = 'SIGNED_OFF' group by d.id, d.signed_off_at order by d.signed_off_at"
                        + " limit 50000")
                .query(String.class)
                .list());
        return keys;
    }

    @Override
    public Optional<ArchiveCopy> copy(String key) {
        var parts = key.split("/");
        if (key.startsWith(ISSUED)) return issued(UUID.fromString(parts[1]), Integer.parseInt(parts[2]));
        if (key.startsWith(CONGRESS)) return congress(UUID.fromString(parts[1]), Integer.parseInt(parts[2]));
        return Optional.empty();
    }

    private Optional<ArchiveCopy> issued(UUID draft, int edition) {
        return sql.sql("select i.kind, i.number, i.subject, i.issued_by_name, i.issued_at, i.paper, v.content"
                        + " from promulgation_issue i join promulgation_version v on v.draft_id = i.draft_id"
                        + " and v.number = i.version_number where i.draft_id = ? and i.edition = ?")
                .params(draft, edition)
                .query((row, index) -> new ArchiveCopy(
                        "Văn bản đã ban hành",
                        DraftKind.valueOf(row.getString("kind")).label() + " " + row.getString("number") + ": "
                                + row.getString("subject"),
                        null,
                        row.getString("issued_by_name"),
                        PortalTime.instant(row, "issued_at"),
                        row.getString("paper"),
                        true,
                        content(row.getString("content")).files()))
                .optional();
    }

    private Optional<ArchiveCopy> congress(UUID draft, int number) {
        return sql.sql("select d.subject, d.signed_off_by_name, d.signed_off_at, v.by_name, v.at, v.content"
                        + " from promulgation_version v join promulgation_draft d on d.id = v.draft_id"
                        + " where v.draft_id = ? and v.number = ?")
                .params(draft, number)
                .query((row, index) -> {
                    var text = row.getString("content");
                    var content = content(text);
                    var signed = row.getString("signed_off_by_name");
                    return new ArchiveCopy(
                            "Nội dung Đại hội đã duyệt",
                            content.subject() + ", bản " + number,
                            null,
                            signed == null ? row.getString("by_name") : signed,
                            PortalTime.instant(row, signed == null ? "at" : "signed_off_at"),
                            text,
                            false,
                            content.files());
                })
                .optional();
    }

    private DraftContent content(String text) {
        return json.readValue(text, DraftContent.class);
    }
}
