package vn.haiphong.thidua.nomination.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.haiphong.thidua.nomination.NominationDraft;

/** What a nomination still lacks where it lies, each with the place that asks for it; and what its title asks for. */
class MissingPanel extends Div {

    MissingPanel(NominationDraft draft) {
        add(new H2("Mức độ đầy đủ"));
        if (!draft.status().isOpen()) {
            setVisible(false);
            return;
        }
        if (draft.missing().isEmpty()) {
            var full = new Paragraph("Đủ thành phần để trình.");
            full.addClassName("note");
            add(full);
        } else {
            var list = new UnorderedList();
            for (var part : draft.missing()) {
                var basis = new Span(part.basis().isEmpty() ? "" : " " + part.basis());
                basis.addClassNames("small", "dim");
                list.add(new ListItem(new Span(part.what() + "."), basis));
            }
            var missing = new Div(new Paragraph("Còn thiếu " + draft.missing().size() + " mục:"), list);
            missing.addClassNames("note", "late");
            add(missing);
        }
        add(rule(draft));
    }

    private static Paragraph rule(NominationDraft draft) {
        var rule = draft.rule();
        var words = new StringBuilder(
                "Danh hiệu này cần " + rule.threshold().label() + (rule.secret() ? ", bỏ phiếu kín" : "") + " ["
                        + rule.voteGround().told() + "].");
        if (rule.asksPeople()) {
            words.append(" Lấy ý kiến nhân dân " + rule.opinionDays() + " ngày làm việc ["
                    + rule.opinionGround().told() + "].");
            if (draft.opinion() != null) words.append(" " + draft.opinion().words());
        }
        var line = new Paragraph(words.toString());
        line.addClassNames("small", "dim");
        return line;
    }
}
