package vn.haiphong.thidua.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.account.SignedIn;
import vn.haiphong.thidua.campaign.CampaignId;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.TimeOrderedId;

/** The results pack of one unit. */
@Entity
@Table(name = "report_result")
class ResultReport {

    @Id
    private UUID id = TimeOrderedId.next();

    @Version
    private @Nullable Long version;

    private String campaignId = "";
    private String unitCode = "";

    @Enumerated(EnumType.STRING)
    private ReportStatus status = ReportStatus.DRAFT;

    @JdbcTypeCode(SqlTypes.JSON)
    private ReportContent content = ReportContent.EMPTY;

    private String editedByName = "";
    private Instant editedAt = Instant.EPOCH;
    private @Nullable Instant submittedAt;
    private @Nullable Instant acceptedAt;
    private @Nullable String acceptedByName;
    private @Nullable Integer receipt;
    private @Nullable String note;

    protected ResultReport() {}

    ResultReport(CampaignId campaign, UnitId unit) {
        campaignId = campaign.code();
        unitCode = unit.code();
    }

    void edit(ReportContent changed, SignedIn who, Instant now) {
        if (status == ReportStatus.SUBMITTED || status == ReportStatus.ACCEPTED) {
            throw new StepRefused("Báo cáo đang ở trạng thái “" + status.label()
                    + "” nên không sửa được. Cần bên nhận trả lại trước.");
        }
        content = changed;
        editedByName = who.displayName();
        editedAt = now;
    }

    void submit(Instant now) {
        if (status == ReportStatus.SUBMITTED || status == ReportStatus.ACCEPTED) {
            throw new StepRefused("Báo cáo này đã nộp rồi.");
        }
        status = ReportStatus.SUBMITTED;
        submittedAt = now;
        note = null;
    }

    void giveBack(String reason) {
        if (status != ReportStatus.SUBMITTED) throw new StepRefused("Chỉ trả lại được báo cáo đang chờ tiếp nhận.");
        status = ReportStatus.RETURNED;
        note = reason;
    }

    void accept(int number, SignedIn who, Instant now) {
        if (status != ReportStatus.SUBMITTED) throw new StepRefused("Chỉ tiếp nhận được báo cáo đã nộp.");
        status = ReportStatus.ACCEPTED;
        receipt = number;
        acceptedAt = now;
        acceptedByName = who.displayName();
    }

    long version() {
        return version == null ? 0 : version;
    }

    UnitId unit() {
        return new UnitId(unitCode);
    }

    ReportStatus status() {
        return status;
    }

    ReportContent content() {
        return content;
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

    @Nullable
    ReportReceipt receipt() {
        if (receipt == null || acceptedAt == null) return null;
        return new ReportReceipt(receipt, acceptedAt, acceptedByName == null ? "" : acceptedByName);
    }

    ReportRow row(String name) {
        return new ReportRow(unit(), name, status, editedAt, submittedAt, receipt());
    }
}
