package vn.haiphong.thidua.gallery;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectMapper;
import vn.haiphong.thidua.search.SearchIndex;
import vn.haiphong.thidua.shared.PortalTime;

/**
 * Writes rows of an import in batches. A row is known by its external id: the same content again changes nothing; a
 * story that somebody edited or withdrew in the portal is never overwritten.
 */
@Service
class StoryImport {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final String AUTHOR = "Nhập dữ liệu";

    private record Existing(StoryId id, byte @Nullable [] hash, UUID editedBy, StoryStatus status) {}

    private record Row(StoryId id, ImportedStory story, byte[] hash, boolean isNew) {}

    private final JdbcTemplate batches;
    private final JdbcClient sql;
    private final ObjectMapper json;
    private final StoryFields fields;
    private final StorySlugs slugs;
    private final StoryPublisher publisher;
    private final PublishedStore published;
    private final SearchIndex index;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoryImport(
            JdbcTemplate batches,
            JdbcClient sql,
            ObjectMapper json,
            StoryFields fields,
            StorySlugs slugs,
            StoryPublisher publisher,
            PublishedStore published,
            SearchIndex index,
            ApplicationEventPublisher events,
            Clock clock) {
        this.batches = batches;
        this.sql = sql;
        this.json = json;
        this.fields = fields;
        this.slugs = slugs;
        this.publisher = publisher;
        this.published = published;
        this.index = index;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes at most some hundred rows in one transaction.
     *
     * @param source the file's name, for the trail
     */
    @Transactional
    @PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER')")
    public void write(String source, List<ImportedStory> stories, ImportReport report) {
        var existing = existing(stories);
        var rows = new ArrayList<Row>();
        long unchanged = 0;
        for (var story : stories) {
            var known = withKnownFields(story, report);
            var hash = hash(known);
            var before = existing.get(known.externalId());
            if (before == null) {
                rows.add(new Row(StoryId.next(), known, hash, true));
            } else if (MessageDigest.isEqual(hash, before.hash())) {
                unchanged++;
            } else if (before.status() == StoryStatus.WITHDRAWN) {
                report.refuse(story.line(), "externalId", "chuyện này đã được gỡ trên cổng; không nhập lại");
            } else if (!before.editedBy().equals(NOBODY)) {
                report.refuse(story.line(), "externalId", "chuyện này đã được biên tập trên cổng; không ghi đè");
            } else {
                rows.add(new Row(before.id(), known, hash, false));
            }
        }
        // The database keeps microseconds.
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        insert(rows.stream().filter(Row::isNew).toList(), now);
        update(rows.stream().filter(row -> !row.isNew()).toList(), now);
        var hidden = hide(rows);
        var shown = publish(rows, now);
        long added = rows.stream().filter(Row::isNew).count();
        report.count(added, rows.size() - added, unchanged);
        if (!rows.isEmpty()) {
            events.publishEvent(new StoriesImported(source, added, rows.size() - added, shown, hidden));
        }
    }

    /** Stories that readers saw until now and should see no longer. */
    private List<StoryId> hide(List<Row> rows) {
        var hidden = rows.stream()
                .filter(row -> !row.isNew() && !row.story().publish())
                .map(Row::id)
                .toList();
        hidden.forEach(published::remove);
        return hidden;
    }

    /** After the last rows: everything written is found from now on. */
    public void finish() {
        index.catchUp();
    }

    private List<PublishedStory> publish(List<Row> rows, Instant now) {
        var names = new LinkedHashMap<StoryId, String>();
        for (var row : rows) {
            if (row.story().publish()) names.put(row.id(), row.story().content().name());
        }
        var given = slugs.of(names);
        var since = published.publishedAt(
                rows.stream().filter(row -> !row.isNew()).map(Row::id).toList());
        var copies = rows.stream()
                .filter(row -> row.story().publish())
                .map(row -> publisher.copy(
                        row.id(),
                        given.get(row.id()),
                        row.story().content(),
                        Map.of(),
                        since.getOrDefault(row.id(), now),
                        now))
                .toList();
        published.put(copies);
        return copies;
    }

    private Map<String, Existing> existing(List<ImportedStory> stories) {
        var found = new HashMap<String, Existing>();
        sql.sql("select id, external_id, import_hash, edited_by, status from gallery_story where external_id in (:ids)")
                .param("ids", stories.stream().map(ImportedStory::externalId).toList())
                .query(row -> {
                    found.put(
                            row.getString("external_id"),
                            new Existing(
                                    new StoryId(UUID.fromString(row.getString("id"))),
                                    row.getBytes("import_hash"),
                                    UUID.fromString(row.getString("edited_by")),
                                    StoryStatus.valueOf(row.getString("status"))));
                });
        return found;
    }

    private ImportedStory withKnownFields(ImportedStory story, ImportReport report) {
        var content = story.content();
        var labels = fields.known(content.fields(), report::newField);
        if (labels.equals(content.fields())) return story;
        return new ImportedStory(story.line(), story.externalId(), content.withFields(labels), story.publish());
    }

    private byte[] hash(ImportedStory story) {
        var text = json.writeValueAsString(story.content()) + story.publish();
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void insert(List<Row> rows, Instant now) {
        batches.batchUpdate(
                "insert into gallery_story (status, name, kind, unit_code, content, edited_by, edited_by_name, edited_at,"
                        + " import_hash, id, external_id, version, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)",
                rows,
                500,
                (statement, row) -> {
                    fill(statement, row, now);
                    statement.setString(11, row.story().externalId());
                    statement.setObject(12, PortalTime.utc(now));
                });
    }

    private void update(List<Row> rows, Instant now) {
        batches.batchUpdate(
                "update gallery_story set status = ?, name = ?, kind = ?, unit_code = ?, content = ?, edited_by = ?,"
                        + " edited_by_name = ?, edited_at = ?, import_hash = ?, version = version + 1 where id = ?",
                rows,
                500,
                (statement, row) -> fill(statement, row, now));
    }

    private void fill(PreparedStatement statement, Row row, Instant now) throws SQLException {
        var content = row.story().content();
        statement.setString(1, (row.story().publish() ? StoryStatus.PUBLISHED : StoryStatus.DRAFT).name());
        statement.setString(2, content.name());
        statement.setString(3, content.kind() == null ? null : content.kind().name());
        statement.setString(4, content.unit() == null ? null : content.unit().code());
        statement.setString(5, json.writeValueAsString(content));
        statement.setString(6, NOBODY.toString());
        statement.setString(7, AUTHOR);
        statement.setObject(8, PortalTime.utc(now));
        statement.setBytes(9, row.hash());
        statement.setString(10, row.id().toString());
    }
}
