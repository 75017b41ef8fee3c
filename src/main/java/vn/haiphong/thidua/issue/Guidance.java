package vn.haiphong.thidua.issue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.shared.StepRefused;

/** An answer, or a word of the Board without a question, for all units. */
@Entity
@Table(name = "issue_guidance")
class Guidance {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private GuidanceId id = GuidanceId.next();

    @Version
    private @Nullable Long version;

    private String campaignId = "";
    private @Nullable UUID difficultyId;
    private String title = "";
    private String text = "";
    private String clause = "";

    @Enumerated(EnumType.STRING)
    private GuidanceStatus status = GuidanceStatus.IN_FORCE;

    private int edition;
    private Instant publishedAt = Instant.EPOCH;
    private String editedByName = "";
    private Instant editedAt = Instant.EPOCH;
    private @Nullable String note;
    private String words = "";
    private boolean demonstration;

    @ElementCollection
    @CollectionTable(name = "issue_guidance_edition", joinColumns = @JoinColumn(name = "guidance_id"))
    @OrderColumn(name = "position")
    private List<GuidanceEdition> editions = new ArrayList<>();

    protected Guidance() {}

    Guidance(String campaignId, @Nullable DifficultyId from, GuidanceForm form, String by, Instant now) {
        this.campaignId = campaignId;
        this.difficultyId = from == null ? null : from.value();
        this.publishedAt = now;
        write(form, by, now);
    }

    void revise(GuidanceForm form, String by, Instant now) {
        demandInForce();
        if (form.title().equals(title)
                && form.text().equals(text)
                && form.clause().equals(clause)) {
            throw new StepRefused("Nội dung không khác bản đang áp dụng, nên không có bản mới.");
        }
        write(form, by, now);
    }

    void withdraw(String reason, String by, Instant now) {
        demandInForce();
        status = GuidanceStatus.WITHDRAWN;
        note = reason;
        editedByName = by;
        editedAt = now;
    }

    void demonstrate() {
        demonstration = true;
    }

    private void demandInForce() {
        if (status != GuidanceStatus.IN_FORCE) {
            throw new StepRefused("Hướng dẫn này đã thu hồi, không sửa được nữa. Hãy ban hành hướng dẫn mới.");
        }
    }

    private void write(GuidanceForm form, String by, Instant now) {
        title = form.title();
        text = form.text();
        clause = form.clause();
        edition++;
        editions.add(new GuidanceEdition(title, text, clause, by, now));
        editedByName = by;
        editedAt = now;
        words = FoldedWords.of(title + " " + text);
    }

    GuidanceId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    @Nullable
    DifficultyId difficulty() {
        return difficultyId == null ? null : new DifficultyId(difficultyId);
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    String clause() {
        return clause;
    }

    GuidanceStatus status() {
        return status;
    }

    int edition() {
        return edition;
    }

    Instant publishedAt() {
        return publishedAt;
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

    boolean isDemonstration() {
        return demonstration;
    }

    List<GuidanceEdition> editions() {
        return List.copyOf(editions);
    }
}
