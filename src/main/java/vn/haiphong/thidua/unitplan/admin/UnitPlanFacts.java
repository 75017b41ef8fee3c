package vn.haiphong.thidua.unitplan.admin;

import com.vaadin.flow.component.html.Paragraph;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.unitplan.UnitPlanDraft;

/** Receipt, hand-in or last change of a plan in one line. */
class UnitPlanFacts extends Paragraph {

    UnitPlanFacts(UnitPlanDraft draft, Campaign campaign) {
        addClassName("dim");
        if (draft.receipt() != null) {
            setText("Biên nhận số " + draft.receipt() + ", " + draft.acceptedBy() + " tiếp nhận lúc "
                    + PortalTime.moment(draft.acceptedAt()) + "; nộp lúc " + PortalTime.moment(draft.submittedAt())
                    + ".");
        } else if (draft.submittedAt() != null) {
            setText("Nộp lúc " + PortalTime.moment(draft.submittedAt()) + ".");
        } else if (!draft.editedBy().isEmpty()) {
            setText("Lưu lần cuối lúc " + PortalTime.moment(draft.editedAt()) + ", " + draft.editedBy() + ".");
        } else {
            setText("Theo điều khoản III.2a, III.2b của Kế hoạch "
                    + campaign.plan().number() + ".");
        }
    }
}
