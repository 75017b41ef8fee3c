package vn.haiphong.thidua.unitplan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.StepRefused;

/** The plan one unit makes for the term. */
@Entity
@Table(name = "unitplan_plan")
class UnitPlan {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private UnitPlanId id = UnitPlanId.next();

    @Version
    private @Nullable Long version;

    private String campaignId = "";
    private String unitCode = "";

    @Enumerated(EnumType.STRING)
    private UnitPlanStatus status = UnitPlanStatus.DRAFT;

    @JdbcTypeCode(SqlTypes.JSON)
    private UnitPlanContent content = UnitPlanContent.empty();

    private String number = "";
    private @Nullable String note;
    private String editedByName = "";
    private Instant editedAt = Instant.EPOCH;
    private @Nullable Instant submittedAt;
    private @Nullable Integer receiptYear;
    private @Nullable Integer receiptNumber;
    private @Nullable String acceptedBy;
    private @Nullable Instant acceptedAt;

    protected UnitPlan() {}

    UnitPlan(String campaignId, UnitId unit, String by, Instant now) {
        this.campaignId = campaignId;
        this.unitCode = unit.code();
        this.editedByName = by;
        this.editedAt = now;
    }

    void write(UnitPlanContent changed, String by, Instant now) {
        if (status != UnitPlanStatus.DRAFT && status != UnitPlanStatus.RETURNED) {
            throw new StepRefused(
                    "Kế hoạch đã nộp thì không sửa được nữa. Hãy đề nghị Ban Thi đua - Khen thưởng trả lại.");
        }
        content = changed;
        number = changed.number();
        editedByName = by;
        editedAt = now;
    }

    void submit(Instant now) {
        if (status != UnitPlanStatus.DRAFT && status != UnitPlanStatus.RETURNED) {
            throw new StepRefused("Kế hoạch này đang ở trạng thái “" + status.label() + "”, không nộp lại được.");
        }
        status = UnitPlanStatus.SUBMITTED;
        submittedAt = now;
        note = null;
    }

    void sendBack(String reason) {
        demandWaiting();
        status = UnitPlanStatus.RETURNED;
        note = reason;
    }

    void accept(int year, int running, String by, Instant now) {
        demandWaiting();
        status = UnitPlanStatus.ACCEPTED;
        receiptYear = year;
        receiptNumber = running;
        acceptedBy = by;
        acceptedAt = now;
    }

    /** Only a plan its superiors have in hand is worth passing on. */
    boolean mayBePassedOn() {
        return status == UnitPlanStatus.SUBMITTED || status == UnitPlanStatus.ACCEPTED;
    }

    private void demandWaiting() {
        if (status != UnitPlanStatus.SUBMITTED) {
            throw new StepRefused("Kế hoạch này đang ở trạng thái “" + status.label() + "”, không chờ tiếp nhận.");
        }
    }

    boolean isNew() {
        return version == null;
    }

    UnitPlanId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    UnitId unit() {
        return new UnitId(unitCode);
    }

    UnitPlanStatus status() {
        return status;
    }

    UnitPlanContent content() {
        return content;
    }

    String editedByName() {
        return editedByName;
    }

    Instant editedAt() {
        return editedAt;
    }

    UnitPlanRow row() {
        return new UnitPlanRow(unit(), status, number, editedAt, submittedAt, receipt(), acceptedAt);
    }

    @Nullable
    String note() {
        return note;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable
    Instant acceptedAt() {
        return acceptedAt;
    }

    @Nullable
    String acceptedBy() {
        return acceptedBy;
    }

    /** {@code 07/2019-BN}; null until it is accepted. */
    @Nullable
    String receipt() {
        return receiptNumber == null ? null : "%02d/%d-BN".formatted(receiptNumber, receiptYear);
    }
}
