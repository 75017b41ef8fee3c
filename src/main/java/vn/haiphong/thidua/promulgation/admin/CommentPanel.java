package vn.haiphong.thidua.promulgation.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Predicate;
import vn.haiphong.thidua.promulgation.DraftComment;
import vn.haiphong.thidua.promulgation.DraftDetails;
import vn.haiphong.thidua.promulgation.DraftDetails.Step;
import vn.haiphong.thidua.shared.PortalTime;

/** What those concerned say about a draft, the latest first. */
class CommentPanel extends Div {

    private final TextArea text = new TextArea("Ý kiến của bạn");
    private final Button send;
    private final OrderedList list = new OrderedList();

    /** @param comment keeps what was typed; false when it was refused, and then it stays */
    CommentPanel(Predicate<String> comment) {
        addClassNames("part-of-page", "composer");
        text.setMaxLength(4000);
        text.setMinRows(2);
        text.setWidthFull();
        send = new Button("Gửi ý kiến", click -> {
            if (comment.test(text.getValue())) text.clear();
        });
        list.addClassName("issue-thread");
        add(new H2("Ý kiến"), text, send, list);
    }

    void show(DraftDetails draft) {
        var may = draft.steps().contains(Step.COMMENT);
        setVisible(may || !draft.comments().isEmpty());
        text.setVisible(may);
        send.setVisible(may);
        list.removeAll();
        draft.comments().forEach(one -> list.add(item(one)));
    }

    private static ListItem item(DraftComment one) {
        var who = new Span(one.by());
        who.addClassName("what");
        var head = new Paragraph(who, new Span(" · về bản " + one.number() + " · " + PortalTime.moment(one.at())));
        head.addClassName("small");
        var said = new Paragraph(one.text());
        said.addClassName("as-typed");
        return new ListItem(head, said);
    }
}
