package vn.haiphong.thidua.delegate.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.haiphong.thidua.delegate.DelegateListDetails;
import vn.haiphong.thidua.delegate.DelegateState;
import vn.haiphong.thidua.quota.QuotaPaths;
import vn.haiphong.thidua.quota.SeatKind;
import vn.haiphong.thidua.shared.PortalTime;

/** Seats, hand-in and receipt of a list in a few lines. */
class ListFacts extends Div {

    ListFacts(DelegateListDetails list) {
        var seats =
                new Paragraph(new Span("Chỗ: " + seats(list, SeatKind.OFFICIAL) + " · " + seats(list, SeatKind.GUEST)
                        + " · dự khuyết " + list.in(DelegateState.WAITING).size() + ". "));
        seats.add(new Anchor(QuotaPaths.seats(list.unit()), "Xem phân bổ chỗ"));
        add(seats);
        if (list.note() != null) add(note("Bị trả lại. Cần sửa: " + list.note()));
        if (!list.unaccepted().isEmpty()) {
            add(note("Danh sách của " + list.unaccepted().size() + " đơn vị trực thuộc chưa được tiếp nhận: "
                    + String.join(
                            ", ",
                            list.unaccepted()
                                    .subList(0, Math.min(5, list.unaccepted().size())))
                    + (list.unaccepted().size() > 5 ? "…" : "") + "."));
        }
        var went = new StringBuilder();
        if (list.submittedAt() != null)
            went.append("Nộp lúc ")
                    .append(PortalTime.moment(list.submittedAt()))
                    .append(". ");
        if (list.acceptedAt() != null) {
            went.append("Biên nhận ")
                    .append(list.receipt())
                    .append(", ")
                    .append(list.acceptedBy())
                    .append(" tiếp nhận lúc ")
                    .append(PortalTime.moment(list.acceptedAt()))
                    .append(".");
        }
        if (!went.isEmpty()) {
            var line = new Paragraph(went.toString().strip());
            line.addClassName("dim");
            add(line);
        }
    }

    private static String seats(DelegateListDetails list, SeatKind kind) {
        var count = list.seats().of(kind);
        return kind.inWords() + " " + count.taken() + "/" + (count.held() - count.dealt())
                + (count.dealt() > 0 ? " (giao xuống " + count.dealt() + ")" : "");
    }

    private static Paragraph note(String words) {
        var note = new Paragraph(words);
        note.addClassNames("note", "late");
        return note;
    }
}
