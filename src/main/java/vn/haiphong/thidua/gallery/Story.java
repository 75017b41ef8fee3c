package vn.haiphong.thidua.gallery;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.account.SignedIn;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.StepRefused;

/** The working copy of one story. What readers see is a copy made at publication. */
@Entity
@Table(name = "gallery_story")
class Story {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private StoryId id = StoryId.next();

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private StoryStatus status = StoryStatus.DRAFT;

    private String name = "";

    @Enumerated(EnumType.STRING)
    private @Nullable ExemplarKind kind;

    private @Nullable String unitCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private StoryContent content = StoryContent.named("?", null);

    private UUID editedBy = new UUID(0, 0);
    private String editedByName = "";
    private Instant editedAt = Instant.EPOCH;
    private @Nullable UUID submittedBy;
    private @Nullable String note;
    private @Nullable String steppedByName;
    private @Nullable Instant steppedAt;
    private Instant createdAt = Instant.EPOCH;

    protected Story() {}

    Story(StoryContent content, SignedIn author, Instant now) {
        createdAt = now;
        write(content, author, now);
    }

    /**
     * A story that waits for publication goes back to being a draft: what was submitted is no longer what is there.
     * True when that changed something.
     */
    boolean edit(StoryContent changed, SignedIn author, Instant now) {
        if (status == StoryStatus.WITHDRAWN) {
            throw new StepRefused("Chuyện này đã được gỡ. Hãy mở lại thành bản nháp trước khi sửa.");
        }
        if (changed.equals(content)) return false;
        status = StoryStatus.DRAFT;
        submittedBy = null;
        write(changed, author, now);
        return true;
    }

    void submit(SignedIn who) {
        if (status != StoryStatus.DRAFT) {
            throw new StepRefused(
                    "Chỉ gửi duyệt được bản nháp; chuyện này đang ở trạng thái “" + status.label() + "”.");
        }
        status = StoryStatus.SUBMITTED;
        submittedBy = who.id().value();
        note = null;
    }

    /** A second person publishes: neither who wrote last nor who submitted (issue: four eyes before the public). */
    void publish(SignedIn who) {
        if (status != StoryStatus.SUBMITTED) {
            throw new StepRefused("Chỉ xuất bản được chuyện đang chờ duyệt; hãy gửi duyệt trước.");
        }
        if (isOwn(who)) {
            throw new StepRefused("Bạn là người viết hoặc gửi duyệt chuyện này; cần một người thứ hai xuất bản.");
        }
        status = StoryStatus.PUBLISHED;
    }

    void sendBack(String reason) {
        if (status != StoryStatus.SUBMITTED) throw new StepRefused("Chỉ trả lại được chuyện đang chờ duyệt.");
        status = StoryStatus.DRAFT;
        submittedBy = null;
        note = reason;
    }

    void withdraw(String reason) {
        if (status == StoryStatus.WITHDRAWN) throw new StepRefused("Chuyện này đã được gỡ rồi.");
        status = StoryStatus.WITHDRAWN;
        submittedBy = null;
        note = reason;
    }

    void reopen() {
        if (status != StoryStatus.WITHDRAWN) throw new StepRefused("Chỉ mở lại được chuyện đã gỡ.");
        status = StoryStatus.DRAFT;
    }

    boolean isOwn(SignedIn who) {
        return editedBy.equals(who.id().value()) || who.id().value().equals(submittedBy);
    }

    private void write(StoryContent changed, SignedIn author, Instant now) {
        content = changed;
        name = changed.name();
        kind = changed.kind();
        unitCode = changed.unit() == null ? null : changed.unit().code();
        editedBy = author.id().value();
        editedByName = author.displayName();
        editedAt = now;
    }

    StoryId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    StoryStatus status() {
        return status;
    }

    StoryContent content() {
        return content;
    }

    @Nullable
    UnitId unit() {
        return unitCode == null ? null : new UnitId(unitCode);
    }

    UUID editedBy() {
        return editedBy;
    }

    String editedByName() {
        return editedByName;
    }

    Instant editedAt() {
        return editedAt;
    }

    @Nullable
    String note() {
        return note;
    }

    /** Remembers who took the step, for whoever still has the story open as it was before. */
    void stepTaken(SignedIn who, Instant now) {
        steppedByName = who.displayName();
        steppedAt = now;
    }

    /** What somebody who opened an older state is told. */
    EditedMeanwhile changedMeanwhile() {
        return steppedAt != null && steppedByName != null && steppedAt.isAfter(editedAt)
                ? new EditedMeanwhile(steppedByName, steppedAt)
                : new EditedMeanwhile(editedByName, editedAt);
    }
}
