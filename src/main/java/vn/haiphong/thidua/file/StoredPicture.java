package vn.haiphong.thidua.file;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A picture whose bytes lie in the vault. Nobody but staff can fetch it until it is released. */
@Entity
@Table(name = "file_picture")
class StoredPicture {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PictureId id = PictureId.next();

    @Version
    private Long version;

    private String originalName;
    private int width;
    private int height;
    private String original;
    private boolean released;
    private Instant addedAt;

    @ElementCollection
    @CollectionTable(name = "file_rendition", joinColumns = @JoinColumn(name = "picture_id"))
    @OrderBy("width")
    private Set<StoredRendition> renditions = new LinkedHashSet<>();

    StoredPicture() {}

    StoredPicture(String originalName, StoredRendition full, List<StoredRendition> renditions, Instant addedAt) {
        this.originalName = originalName;
        this.width = full.width();
        this.height = full.height();
        this.original = full.content();
        this.renditions.addAll(renditions);
        this.addedAt = addedAt;
    }

    /** True when that changed something. */
    boolean release() {
        boolean changes = !released;
        released = true;
        return changes;
    }

    /** True when that changed something. */
    boolean retract() {
        boolean changes = released;
        released = false;
        return changes;
    }

    String originalName() {
        return originalName;
    }

    Picture toPicture() {
        return new Picture(
                id,
                width,
                height,
                released,
                renditions.stream()
                        .map(rendition -> new Rendition(rendition.width(), rendition.height(), rendition.bytes()))
                        .toList());
    }
}
