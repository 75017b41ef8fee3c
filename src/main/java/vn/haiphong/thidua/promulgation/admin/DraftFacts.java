package vn.haiphong.thidua.promulgation.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.haiphong.thidua.promulgation.DraftDetails;
import vn.haiphong.thidua.promulgation.DraftStatus;
import vn.haiphong.thidua.promulgation.PromulgationPaths;
import vn.haiphong.thidua.shared.PortalTime;

/** Who wrote, laid before others and signed off a document, and what was issued of it. */
class DraftFacts extends Div {

    DraftFacts(DraftDetails draft) {
        var words = new Paragraph(draft.kind().label() + ". Lưu lần cuối lúc " + PortalTime.moment(draft.editedAt())
                + ", " + draft.editedBy() + "."
                + (draft.submittedAt() == null
                        ? ""
                        : " Trình lúc " + PortalTime.moment(draft.submittedAt()) + ", " + draft.submittedBy() + ".")
                + (draft.signedOffAt() == null
                        ? ""
                        : " Ký duyệt lúc " + PortalTime.moment(draft.signedOffAt()) + ", " + draft.signedOffBy()
                                + "."));
        words.addClassName("dim");
        add(words);
        for (var issue : draft.issues()) {
            var link = new Anchor(
                    PromulgationPaths.issued(draft.id(), issue.edition()),
                    "Số " + issue.number() + " ngày " + PortalTime.date(issue.dated()));
            add(new Paragraph(new Span("Đã ban hành: "), link));
        }
        if (draft.note() != null) {
            var note = new Paragraph("Cần sửa: " + draft.note());
            note.addClassNames("note", "late");
            add(note);
        }
        if (draft.status() == DraftStatus.SUBMITTED) {
            var waits = new Paragraph("Đang chờ " + whose(draft) + " ký duyệt.");
            waits.addClassName("note");
            add(waits);
        }
    }

    private static String whose(DraftDetails draft) {
        return draft.kind().isIssued()
                ? "Sở Nội vụ"
                : "cơ quan phối hợp (Ban Thi đua - Khen thưởng hoặc Văn phòng UBND)";
    }
}
