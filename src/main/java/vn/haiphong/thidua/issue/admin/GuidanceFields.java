package vn.haiphong.thidua.issue.admin;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.issue.GuidanceForm;
import vn.haiphong.thidua.issue.IssueRefused.Fault;

/** Guidance as it is written for all units. */
class GuidanceFields extends Div {

    private final TextField title = new TextField("Tên hướng dẫn");
    private final ClauseBox clause;
    private final TextArea text = new TextArea("Nội dung hướng dẫn");
    private final Checkbox names = new Checkbox("Cho phép nêu tên đơn vị đã hỏi");
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    /** @param asked whether a unit asked for it */
    GuidanceFields(Campaign campaign, boolean asked) {
        addClassName("issue-form");
        clause = new ClauseBox("Điều khoản của kế hoạch (không bắt buộc)", campaign);
        title.setMaxLength(200);
        text.setMaxLength(10_000);
        text.setMinRows(6);
        if (asked) text.setHelperText("Viết trung lập cho mọi đơn vị, không nêu tên đơn vị đã hỏi.");
        fields.put("title", title);
        fields.put("clause", clause);
        fields.put("guidance", text);
        fields.values().forEach(field -> field.setManualValidation(true));
        add(title, clause, text);
        if (asked) add(names);
    }

    void read(String newTitle, String newText, String newClause) {
        title.setValue(newTitle);
        text.setValue(newText);
        clause.choose(newClause);
    }

    GuidanceForm form() {
        return new GuidanceForm(title.getValue(), text.getValue(), clause.clause(), names.getValue());
    }

    void mark(List<Fault> faults) {
        Marks.under(fields, faults);
    }
}
