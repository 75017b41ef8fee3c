package vn.haiphong.thidua.gallery;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.StepRefused;

/** The tables of what readers see: published copies, and every address a story ever had. */
@Component
class PublishedStore {

    private final JdbcTemplate batches;
    private final JdbcClient sql;
    private final ObjectMapper json;

    PublishedStore(JdbcTemplate batches, JdbcClient sql, ObjectMapper json) {
        this.batches = batches;
        this.sql = sql;
        this.json = json;
    }

    Optional<PublishedStory> findBySlug(String slug) {
        return sql.sql("select content from gallery_published where slug = ?")
                .param(slug)
                .query(String.class)
                .optional()
                .map(this::read);
    }

    Optional<PublishedStory> find(StoryId id) {
        return sql.sql("select content from gallery_published where story_id = ?")
                .param(id.toString())
                .query(String.class)
                .optional()
                .map(this::read);
    }

    /** Where readers find the story now. */
    Optional<String> slug(StoryId id) {
        return sql.sql("select slug from gallery_published where story_id = ?")
                .param(id.toString())
                .query(String.class)
                .optional();
    }

    /** The story that has or had this address. */
    Optional<StoryId> owner(String slug) {
        return sql.sql("select story_id from gallery_slug where slug = ?")
                .param(slug)
                .query((row, number) -> new StoryId(UUID.fromString(row.getString(1))))
                .optional();
    }

    /** Which of these addresses are given already, to whichever story. */
    Map<String, StoryId> owners(Collection<String> slugs) {
        var owners = new LinkedHashMap<String, StoryId>();
        if (slugs.isEmpty()) return owners;
        sql.sql("select slug, story_id from gallery_slug where slug in (:slugs)")
                .param("slugs", new HashSet<>(slugs))
                .query(row -> {
                    owners.put(row.getString(1), new StoryId(UUID.fromString(row.getString(2))));
                });
        return owners;
    }

    /** Writes copies, replacing older ones of the same stories; each address stays with its story for good. */
    void put(List<PublishedStory> stories) {
        batches.batchUpdate(
                "insert ignore into gallery_slug (slug, story_id) values (?, ?)",
                stories,
                500,
                (PreparedStatement row, PublishedStory story) -> {
                    row.setString(1, story.slug());
                    row.setString(2, story.id());
                });
        refuseTaken(stories);
        batches.batchUpdate(
                "insert into gallery_published (story_id, slug, unit_code, kind, level, published_at, changed_at, content)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?) on duplicate key update slug = values(slug),"
                        + " unit_code = values(unit_code), kind = values(kind), level = values(level),"
                        + " changed_at = values(changed_at), content = values(content)",
                stories,
                500,
                this::fill);
    }

    /** Without this the second of two that take an address in the same moment would overwrite the first. */
    private void refuseTaken(List<PublishedStory> stories) {
        if (stories.isEmpty()) return;
        var wanted = new HashMap<String, String>();
        stories.forEach(story -> wanted.put(story.slug(), story.id()));
        sql.sql("select slug, story_id from gallery_slug where slug in (:slugs) lock in share mode")
                .param("slugs", wanted.keySet())
                .query(row -> {
                    if (!row.getString(2).equals(wanted.get(row.getString(1))))
                        throw new StepRefused(
                                "Địa chỉ “" + row.getString(1) + "” vừa có chuyện khác dùng. Hãy làm lại.");
                });
    }

    /** When those of these stories that readers see were first shown. */
    Map<StoryId, Instant> publishedAt(Collection<StoryId> stories) {
        var moments = new HashMap<StoryId, Instant>();
        if (stories.isEmpty()) return moments;
        sql.sql("select story_id, published_at from gallery_published where story_id in (:stories)")
                .param("stories", stories.stream().map(StoryId::toString).toList())
                .query(row -> {
                    moments.put(new StoryId(UUID.fromString(row.getString(1))), moment(row, 2));
                });
        return moments;
    }

    void remove(StoryId id) {
        sql.sql("delete from gallery_published where story_id = ?")
                .param(id.toString())
                .update();
    }

    long count() {
        return sql.sql("select count(*) from gallery_published")
                .query(Long.class)
                .single();
    }

    /** Newest first. */
    List<PublishedStory> newest(int limit) {
        return sql
                .sql("select content from gallery_published order by changed_at desc, story_id desc limit ?")
                .param(limit)
                .query(String.class)
                .list()
                .stream()
                .map(this::read)
                .toList();
    }

    /** Copies by their addresses, in no order. */
    List<PublishedStory> findBySlugs(Collection<String> slugs) {
        if (slugs.isEmpty()) return List.of();
        return sql
                .sql("select content from gallery_published where slug in (:slugs)")
                .param("slugs", slugs)
                .query(String.class)
                .list()
                .stream()
                .map(this::read)
                .toList();
    }

    /** All copies in batches, in the order of their ids. */
    void forEach(int size, Consumer<List<PublishedStory>> batches) {
        var last = "00000000-0000-0000-0000-000000000000";
        while (true) {
            var rows = sql.sql("select content from gallery_published where story_id > ? order by story_id limit ?")
                    .param(last)
                    .param(size)
                    .query(String.class)
                    .list();
            if (rows.isEmpty()) return;
            var stories = rows.stream().map(this::read).toList();
            batches.accept(stories);
            last = stories.getLast().id();
        }
    }

    /** Addresses with the moment of their last change, a page of at most 50 000. */
    List<PublishedAddress> addresses(int page, int size) {
        return sql.sql("select slug, changed_at from gallery_published order by story_id limit ? offset ?")
                .param(size)
                .param((long) page * size)
                .query((row, number) -> new PublishedAddress(row.getString(1), moment(row, 2)))
                .list();
    }

    /** Numbers by one column. */
    Map<String, Long> countsBy(String column) {
        if (!Set.of("kind", "level", "unit_code").contains(column)) throw new IllegalArgumentException(column);
        var counts = new LinkedHashMap<String, Long>();
        sql.sql("select " + column + ", count(*) from gallery_published group by " + column)
                .query(row -> {
                    counts.put(row.getString(1), row.getLong(2));
                });
        return counts;
    }

    private void fill(PreparedStatement row, PublishedStory story) throws SQLException {
        row.setString(1, story.id());
        row.setString(2, story.slug());
        row.setString(3, story.unit().code());
        row.setString(4, story.kind().name());
        row.setString(5, story.level().name());
        row.setObject(6, PortalTime.utc(story.publishedAt()));
        row.setObject(7, PortalTime.utc(story.changedAt()));
        row.setString(8, json.writeValueAsString(story));
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private PublishedStory read(String content) {
        return json.readValue(content, PublishedStory.class);
    }
}
