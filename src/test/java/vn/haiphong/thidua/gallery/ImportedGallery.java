package vn.haiphong.thidua.gallery;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.search.SearchIndex;

/** Fills the gallery of a test by the import, as a city would, and empties it again. */
@Component
public class ImportedGallery {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ImportFile files;
    private final JdbcTemplate sql;
    private final SearchIndex index;

    ImportedGallery(ImportFile files, JdbcTemplate sql, SearchIndex index) {
        this.files = files;
        this.sql = sql;
        this.index = index;
    }

    /** A row that may be published as it is. */
    public static Map<String, Object> row(String externalId, String name) {
        var row = new LinkedHashMap<String, Object>();
        row.put("externalId", externalId);
        row.put("kind", "INDIVIDUAL");
        row.put("name", name);
        row.put("unitCode", "11308");
        row.put("fields", List.of("Y tế"));
        row.put("movements", List.of("van-hoa-cong-so"));
        row.put("titles", List.of(Map.of("code", "CSTDCS", "year", 2018, "decision", "0012/QĐ-UBND ngày 15/01/2019")));
        row.put("level", "GRASSROOTS");
        row.put("year", 2019);
        row.put("summary", "Trực đêm ba năm liền ở trạm y tế.");
        row.put("story", "Đèn trạm sáng suốt đêm.\n\n## Ba năm\n\nKhông ai phải chờ.");
        row.put("publish", true);
        return row;
    }

    public static Map<String, Object> row(String externalId, String name, Consumer<Map<String, Object>> changed) {
        var row = row(externalId, name);
        changed.accept(row);
        return row;
    }

    @SafeVarargs
    public final ImportReport add(Map<String, Object>... rows) {
        return lines(List.of(rows).stream().map(JSON::writeValueAsString).toList());
    }

    public ImportReport lines(List<String> lines) {
        return file("thu.jsonl", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    public ImportReport file(String name, byte[] bytes) {
        SignIn.as("nhap-lieu", Role.ADMIN);
        try {
            return files.read(name, new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            SignIn.out();
        }
    }

    public void clear() {
        for (var table : List.of("gallery_published", "gallery_slug", "gallery_story"))
            sql.update("delete from " + table);
        index.rebuild();
    }
}
