package vn.haiphong.thidua.promulgation;

import static vn.haiphong.thidua.promulgation.DraftStatus.DRAFT;
import static vn.haiphong.thidua.promulgation.DraftStatus.ISSUED;
import static vn.haiphong.thidua.promulgation.DraftStatus.RETURNED;
import static vn.haiphong.thidua.promulgation.DraftStatus.SIGNED_OFF;
import static vn.haiphong.thidua.promulgation.DraftStatus.SUBMITTED;

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
import vn.haiphong.thidua.shared.StepRefused;

/** A document on its way to being issued, or a draft for the congress on its way to being approved. */
@Entity
@Table(name = "promulgation_draft")
class OfficialDraft {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private DraftId id = DraftId.next();

    @Version
    private @Nullable Long version;

    private String campaignId = "";

    @Enumerated(EnumType.STRING)
    private DraftKind kind = DraftKind.PLAN;

    @Enumerated(EnumType.STRING)
    private DraftStatus status = DRAFT;

    private String subject = "";

    @JdbcTypeCode(SqlTypes.JSON)
    private DraftContent content = new DraftContent("", "", java.util.List.of(), java.util.List.of());

    private int edition = 1;
    private @Nullable String note;
    private String editedByName = "";
    private Instant editedAt = Instant.EPOCH;
    private @Nullable UUID submittedBy;
    private @Nullable String submittedByName;
    private @Nullable String submittedBody;
    private @Nullable Instant submittedAt;
    private @Nullable String signedOffByName;
    private @Nullable String signedOffBody;
    private @Nullable Instant signedOffAt;

    protected OfficialDraft() {}

    OfficialDraft(String campaignId, DraftKind kind, DraftContent content, String by, Instant now) {
        this.campaignId = campaignId;
        this.kind = kind;
        keep(content, by, now);
    }

    void write(DraftContent changed, String by, Instant now) {
        demandOpen("sửa");
        keep(changed, by, now);
    }

    private void keep(DraftContent changed, String by, Instant now) {
        content = changed;
        subject = changed.subject();
        editedByName = by;
        editedAt = now;
    }

    /** @param body for whom it is laid before the others */
    void submit(UUID account, String by, String body, Instant now) {
        demandOpen("trình");
        status = SUBMITTED;
        note = null;
        submittedBy = account;
        submittedByName = by;
        submittedBody = body;
        submittedAt = now;
        signedOffByName = null;
        signedOffBody = null;
        signedOffAt = null;
    }

    void sendBack(String reason) {
        demandWaiting();
        status = RETURNED;
        note = reason;
    }

    /** Nobody signs off what they, or their own body, laid before the others. */
    void signOff(UUID account, String by, String body, Instant now) {
        demandWaiting();
        if (account.equals(submittedBy)) {
            throw new StepRefused("Người trình không tự ký duyệt văn bản của mình. Hãy đề nghị người khác ký duyệt.");
        }
        if (body.equals(submittedBody)) {
            throw new StepRefused("Cơ quan trình không tự ký duyệt văn bản của mình.");
        }
        status = SIGNED_OFF;
        signedOffByName = by;
        signedOffBody = body;
        signedOffAt = now;
    }

    /** The city has signed it. */
    void issue() {
        if (!kind.isIssued()) throw refused("ban hành");
        if (status != SIGNED_OFF) {
            throw new StepRefused("Văn bản đang ở trạng thái “" + status.label()
                    + "”: phải được Sở Nội vụ ký duyệt rồi mới ban hành.");
        }
        status = ISSUED;
    }

    /** A plan that was issued before there was a portal. */
    void enterAsIssued() {
        status = ISSUED;
    }

    /** What was signed off is written again; what was issued gets another edition. */
    void reopen(String reason) {
        if (status != SIGNED_OFF && status != ISSUED) throw refused("mở lại để sửa");
        if (status == ISSUED) edition++;
        status = RETURNED;
        note = reason;
    }

    private void demandOpen(String step) {
        if (!status.isOpen()) throw refused(step);
    }

    private void demandWaiting() {
        if (status != SUBMITTED) throw refused("xử lý");
    }

    private StepRefused refused(String step) {
        return new StepRefused("Văn bản đang ở trạng thái “" + status.label() + "”, không " + step + " được.");
    }

    DraftId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    String campaign() {
        return campaignId;
    }

    DraftKind kind() {
        return kind;
    }

    DraftStatus status() {
        return status;
    }

    DraftContent content() {
        return content;
    }

    int edition() {
        return edition;
    }

    String editedByName() {
        return editedByName;
    }

    Instant editedAt() {
        return editedAt;
    }

    DraftRow row() {
        return new DraftRow(id, kind, status, subject, edition, editedByName, editedAt, submittedAt);
    }

    @Nullable
    String note() {
        return note;
    }

    @Nullable
    String submittedByName() {
        return submittedByName;
    }

    @Nullable
    String submittedBody() {
        return submittedBody;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable
    String signedOffByName() {
        return signedOffByName;
    }

    @Nullable
    Instant signedOffAt() {
        return signedOffAt;
    }
}
