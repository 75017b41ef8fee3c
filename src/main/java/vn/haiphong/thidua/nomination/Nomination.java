package vn.haiphong.thidua.nomination;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.VietnameseText;
import vn.haiphong.thidua.subject.SubjectId;
import vn.haiphong.thidua.subject.SubjectKind;
import vn.haiphong.thidua.subject.SubjectRow;

/** What one subject is put forward for in one term, and at which unit it lies. */
@Entity
@Table(name = "nomination_nomination")
class Nomination {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private NominationId id = NominationId.next();

    @Version
    private @Nullable Long version;

    private String campaignId = "";
    private UUID subjectId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private SubjectKind subjectKind = SubjectKind.PERSON;

    private String subjectName = "";
    private String words = "";
    private String titleCode = "";
    private String summary = "";
    private String report = "";
    private String unitCode = "";
    private String holderCode = "";

    @Enumerated(EnumType.STRING)
    private NominationStatus status = NominationStatus.DRAFT;

    // Null when it was withdrawn: the subject may then be put forward anew.
    private @Nullable Boolean live = true;
    private @Nullable Instant arrivedAt;
    private @Nullable LocalDate due;
    private @Nullable String note;

    @Enumerated(EnumType.STRING)
    private @Nullable RefusalReason refusal;

    private boolean demonstration;
    private String editedByName = "";
    private Instant editedAt = Instant.EPOCH;

    protected Nomination() {}

    Nomination(String campaignId, SubjectRow subject, UnitId unit, String title, String by, Instant now) {
        this.campaignId = campaignId;
        this.unitCode = unit.code();
        this.holderCode = unit.code();
        this.titleCode = title;
        this.demonstration = subject.demonstration();
        touch(by, now);
        name(subject);
    }

    /** The subject as it is called now. */
    final void name(SubjectRow subject) {
        subjectId = subject.id().value();
        subjectKind = subject.kind();
        subjectName = subject.name();
        var folded = VietnameseText.fold(subject.name() + " " + subject.post());
        var clean = " " + folded.replaceAll("[^a-z0-9]+", " ").strip();
        words = clean.length() > 500 ? clean.substring(0, 500) : clean;
    }

    void write(NominationContent content, String by, Instant now) {
        if (!status.isWritten()) {
            throw new StepRefused("Hồ sơ đang ở trạng thái “" + status.label() + "” nên không sửa được.");
        }
        titleCode = content.title();
        summary = content.summary();
        report = content.report();
        touch(by, now);
    }

    /** Up to the next unit. */
    void send(UnitId to, LocalDate until, String by, Instant now) {
        if (!status.isWritten() && status != NominationStatus.UNDER_REVIEW) {
            throw new StepRefused(
                    status == NominationStatus.SUBMITTED
                            ? "Hồ sơ chưa được tiếp nhận. Hãy tiếp nhận trước khi chuyển tiếp."
                            : "Hồ sơ đang ở trạng thái “" + status.label() + "” nên không chuyển được.");
        }
        moveTo(to, NominationStatus.SUBMITTED, until, by, now);
        note = null;
    }

    void receive(String by, Instant now) {
        if (status != NominationStatus.SUBMITTED) {
            throw new StepRefused("Hồ sơ đang ở trạng thái “" + status.label() + "”, không chờ tiếp nhận.");
        }
        status = NominationStatus.UNDER_REVIEW;
        touch(by, now);
    }

    /** Down to the unit it came from; the one that proposes may write again. */
    void sendBack(UnitId below, String reason, LocalDate until, String by, Instant now) {
        demandReview();
        var next = below.code().equals(unitCode) ? NominationStatus.RETURNED : NominationStatus.UNDER_REVIEW;
        moveTo(below, next, until, by, now);
        note = reason;
    }

    void refuse(RefusalReason reason, String words, String by, Instant now) {
        demandReview();
        status = NominationStatus.REFUSED;
        refusal = reason;
        note = words;
        due = null;
        touch(by, now);
    }

    void withdraw(String reason, String by, Instant now) {
        if (!status.isWritten()) {
            throw new StepRefused("Chỉ rút được hồ sơ đang lập hoặc bị trả lại. Hãy đề nghị cấp trên trả lại trước.");
        }
        status = NominationStatus.WITHDRAWN;
        live = null;
        due = null;
        note = reason;
        touch(by, now);
    }

    void choose(String by, Instant now) {
        if (status != NominationStatus.UNDER_REVIEW) {
            throw new StepRefused("Chỉ hồ sơ đang xét mới được chọn.");
        }
        status = NominationStatus.CHOSEN;
        due = null;
        note = null;
        touch(by, now);
    }

    private void demandReview() {
        if (status != NominationStatus.SUBMITTED && status != NominationStatus.UNDER_REVIEW) {
            throw new StepRefused("Hồ sơ đang ở trạng thái “" + status.label() + "”, không ở bước xét.");
        }
        if (holderCode.equals(unitCode)) throw new StepRefused("Hồ sơ chưa rời đơn vị lập.");
    }

    private void moveTo(UnitId to, NominationStatus next, LocalDate until, String by, Instant now) {
        holderCode = to.code();
        status = next;
        arrivedAt = now;
        due = until;
        touch(by, now);
    }

    private void touch(String by, Instant now) {
        editedByName = by;
        editedAt = now;
    }

    NominationId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    String campaign() {
        return campaignId;
    }

    SubjectId subject() {
        return new SubjectId(subjectId);
    }

    SubjectKind subjectKind() {
        return subjectKind;
    }

    String subjectName() {
        return subjectName;
    }

    NominationContent content() {
        return new NominationContent(titleCode, summary, report);
    }

    UnitId unit() {
        return new UnitId(unitCode);
    }

    UnitId holder() {
        return new UnitId(holderCode);
    }

    NominationStatus status() {
        return status;
    }

    @Nullable
    Instant arrivedAt() {
        return arrivedAt;
    }

    @Nullable
    LocalDate due() {
        return due;
    }

    @Nullable
    String note() {
        return note;
    }

    @Nullable
    RefusalReason refusal() {
        return refusal;
    }

    boolean isDemonstration() {
        return demonstration;
    }

    String editedByName() {
        return editedByName;
    }

    Instant editedAt() {
        return editedAt;
    }
}
