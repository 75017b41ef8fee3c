package vn.haiphong.thidua.promulgation.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.haiphong.thidua.promulgation.DraftContent;
import vn.haiphong.thidua.promulgation.RecipientBody;

/** A draft for those who read it. */
class DraftReading extends Div {

    DraftReading(DraftContent content, List<RecipientBody> recipients) {
        addClassName("plan-reading");
        add(new H2("Nội dung"));
        var body = new Paragraph(content.body().isEmpty() ? "Chưa có nội dung." : content.body());
        body.addClassName("as-typed");
        add(body);
        if (recipients.isEmpty()) return;
        add(new H2("Nơi nhận"));
        var list = new UnorderedList();
        recipients.forEach(one -> list.add(new ListItem(one.name())));
        add(list);
    }
}
