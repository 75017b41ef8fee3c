package vn.haiphong.thidua.congress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.haiphong.thidua.shared.TimeOrderedId;

/** One press of the desk, with what it changed as it was before. */
@Entity
@Table(name = "congress_press")
class DeskPress {

    /** What a press changed, as it was before it. */
    record Before(List<ItemState> items, @Nullable Announcement announcement) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Id
    private UUID id = TimeOrderedId.next();

    @Version
    private @Nullable Long version;

    private String congressId = "";
    private Instant at = Instant.EPOCH;
    private String who = "";

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    private AgendaVerb verb = AgendaVerb.UNDO;

    private @Nullable String itemId;
    private String label = "";

    @Column(columnDefinition = "longtext")
    private String beforeState = "";

    private @Nullable String idempotencyKey;
    private long revision;
    private boolean undone;

    protected DeskPress() {}

    DeskPress(
            String congressId,
            Instant at,
            String who,
            AgendaVerb verb,
            @Nullable AgendaItemId item,
            String label,
            Before before,
            @Nullable String idempotencyKey,
            long revision) {
        this.congressId = congressId;
        this.at = at;
        this.who = who;
        this.verb = verb;
        this.itemId = item == null ? null : item.code();
        this.label = label;
        this.beforeState = JSON.writeValueAsString(before);
        this.idempotencyKey = idempotencyKey;
        this.revision = revision;
    }

    /** A repeated press means the same thing on the same item; a key used for two things is a mistake. */
    boolean isRepeatedBy(AgendaVerb again, @Nullable AgendaItemId item) {
        return verb == again && Objects.equals(itemId, item == null ? null : item.code());
    }

    Before undo() {
        undone = true;
        return JSON.readValue(beforeState, Before.class);
    }

    DeskAct act() {
        return new DeskAct(at, who, verb, itemId == null ? null : new AgendaItemId(itemId), label, revision, undone);
    }

    AgendaVerb verb() {
        return verb;
    }

    String label() {
        return label;
    }

    long revision() {
        return revision;
    }
}
