package vn.haiphong.thidua.file;

import static java.util.stream.Collectors.toMap;

import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.shared.PortalTime;

/**
 * Takes in the documents that staff attach and hands them out again. Which unit a document belongs to only the room
 * that keeps its id knows: that room asks who may see it before it calls {@link #open}.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'EDITOR', 'LEADER')")
public class Documents {

    private static final int MOST_AT_ONCE = 1000;

    private final JdbcClient sql;
    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Documents(JdbcClient sql, Vault vault, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Checks the upload by its content and keeps it unchanged.
     *
     * @throws DocumentRefused when it is no whole PDF, DOCX, XLSX, JPEG or PNG of at most 20 MB, or carries a program
     */
    @PreAuthorize("hasAnyRole('ORGANISER', 'UNIT', 'EDITOR')")
    public DocumentId add(InputStream upload, String originalName) {
        var uploaded = UploadedDocument.read(upload);
        var document = new Document(
                DocumentId.next(),
                uploaded.name(originalName),
                uploaded.kind(),
                uploaded.bytes().length,
                vault.put(uploaded.bytes()),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        sql.sql("insert into file_document (id, name, kind, bytes, content, added_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        document.id().value(),
                        document.name(),
                        document.kind().name(),
                        document.bytes(),
                        document.sha256(),
                        PortalTime.utc(document.addedAt()))
                .update();
        events.publishEvent(new DocumentAdded(document));
        return document.id();
    }

    /** At most a thousand at once; ids that are not known are missing in the answer. */
    @Transactional(readOnly = true)
    public Map<DocumentId, Document> find(Collection<DocumentId> ids) {
        if (ids.isEmpty()) return Map.of();
        if (ids.size() > MOST_AT_ONCE) throw new IllegalArgumentException("Too many documents at once: " + ids.size());
        return sql
                .sql("select * from file_document where id in (:ids)")
                .param("ids", ids.stream().map(DocumentId::value).toList())
                .query(Documents::document)
                .list()
                .stream()
                .collect(toMap(Document::id, document -> document));
    }

    @Transactional(readOnly = true)
    public Optional<Document> find(DocumentId id) {
        return Optional.ofNullable(find(List.of(id)).get(id));
    }

    /** The bytes as they were uploaded. */
    @Transactional(readOnly = true)
    public Optional<byte[]> open(DocumentId id) {
        return find(id).flatMap(document -> vault.get(document.sha256()));
    }

    private static Document document(ResultSet row, int number) throws SQLException {
        return new Document(
                new DocumentId(row.getObject("id", UUID.class)),
                row.getString("name"),
                Document.Kind.valueOf(row.getString("kind")),
                row.getInt("bytes"),
                row.getString("content"),
                PortalTime.instant(row, "added_at"));
    }
}
