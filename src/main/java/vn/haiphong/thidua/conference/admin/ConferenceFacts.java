package vn.haiphong.thidua.conference.admin;

import com.vaadin.flow.component.html.Paragraph;
import vn.haiphong.thidua.conference.ConferenceDraft;
import vn.haiphong.thidua.shared.PortalTime;

/** When a conference may be held, when it was announced, who wrote it last. */
class ConferenceFacts extends Paragraph {

    ConferenceFacts(ConferenceDraft draft) {
        var parts = (draft.pilot() ? "Hội nghị điểm của thành phố. " : "") + "Thời gian quy định: "
                + draft.window().described() + ". ";
        if (draft.announcedAt() != null) parts += "Công bố lúc " + PortalTime.moment(draft.announcedAt()) + ". ";
        if (!draft.editedBy().isEmpty()) {
            parts += "Lưu lần cuối lúc " + PortalTime.moment(draft.editedAt()) + ", " + draft.editedBy() + ".";
        }
        setText(parts);
        addClassName("dim");
    }
}
