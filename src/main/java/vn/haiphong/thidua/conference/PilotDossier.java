package vn.haiphong.thidua.conference;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.StepRefused;

/** Plan, content and report of a pilot on their way through the Council (clause III.2c); other conferences have none. */
@Embeddable
class PilotDossier {

    private boolean pilot;
    private @Nullable Instant dossierAt;
    private @Nullable String dossierBack;

    @ElementCollection
    @CollectionTable(name = "conference_approval", joinColumns = @JoinColumn(name = "conference_id"))
    private Set<Approval> approvals = new HashSet<>();

    protected PilotDossier() {}

    PilotDossier(boolean pilot) {
        this.pilot = pilot;
    }

    void submit(ConferenceContent content, Instant now) {
        if (dossierAt != null) throw new StepRefused("Hồ sơ đã trình ngày " + PortalTime.date(dossierAt) + ".");
        var missing = new ArrayList<String>();
        if (content.plan().isEmpty()) missing.add("số, ký hiệu kế hoạch");
        if (content.mode() == null) missing.add("hình thức");
        if (content.agenda().isEmpty()) missing.add("chương trình");
        if (content.files().isEmpty()) missing.add("tệp báo cáo trình hội nghị");
        if (!missing.isEmpty()) throw new StepRefused("Hồ sơ còn thiếu: " + String.join(", ", missing) + ".");
        dossierAt = now;
        dossierBack = null;
    }

    /** Whatever was approved of it counts no longer. */
    void sendBack(String reason) {
        if (dossierAt == null) throw new StepRefused("Đơn vị chưa trình hồ sơ, không có gì để trả lại.");
        dossierAt = null;
        dossierBack = reason;
        approvals.clear();
    }

    void approve(Approval approval, LocalDate today) {
        if (dossierAt == null) throw new StepRefused("Đơn vị chưa trình hồ sơ, Hội đồng chưa có gì để duyệt.");
        if (approval(approval.part()).isPresent()) {
            throw new StepRefused(approval.part().label() + " đã được duyệt rồi.");
        }
        if (approval.signed().isAfter(today)) {
            throw new StepRefused("Ngày ký " + PortalTime.date(approval.signed()) + " chưa đến. Hãy kiểm tra lại.");
        }
        approvals.add(approval);
    }

    /** Invented conferences have no files to lay before anybody. */
    void layDemonstration(Instant at) {
        dossierAt = at;
    }

    void demandPilot() {
        if (!pilot) throw new StepRefused("Chỉ hội nghị điểm mới trình Hội đồng duyệt trước.");
    }

    /** @throws StepRefused when it would change behind the Council's back */
    void demandUntouched(ConferenceContent before, ConferenceContent after) {
        if (dossierAt != null && !before.hasTheSameProgrammeAs(after)) {
            throw new StepRefused("Kế hoạch, hình thức và chương trình đã trình Hội đồng nên không tự sửa được."
                    + " Hãy đề nghị Ban Thi đua - Khen thưởng trả lại hồ sơ.");
        }
    }

    boolean isPilot() {
        return pilot;
    }

    boolean isApproved() {
        return approvals.size() == ApprovedPart.values().length;
    }

    Optional<Approval> approval(ApprovedPart wanted) {
        return approvals.stream().filter(one -> one.part() == wanted).findFirst();
    }

    List<Approval> approvals() {
        return approvals.stream().sorted(Comparator.comparing(Approval::part)).toList();
    }

    /** Since when it lies before the Council, null when it does not. */
    @Nullable
    Instant at() {
        return dossierAt;
    }

    /** Why the Council gave it back. */
    @Nullable
    String back() {
        return dossierBack;
    }
}
