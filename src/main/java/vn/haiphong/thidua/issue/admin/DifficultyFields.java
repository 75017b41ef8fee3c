package vn.haiphong.thidua.issue.admin;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.issue.AnswerTime;
import vn.haiphong.thidua.issue.DifficultyDetails;
import vn.haiphong.thidua.issue.DifficultyForm;
import vn.haiphong.thidua.issue.GuidanceRow;
import vn.haiphong.thidua.issue.IssueRefused.Fault;
import vn.haiphong.thidua.issue.Urgency;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.ui.MarklessBox;
import vn.haiphong.thidua.ui.Typing;

/** What a unit writes about its difficulty. */
class DifficultyFields extends Div {

    private final MarklessBox<UnitId> unit;
    private final ClauseBox clause;
    private final TextField title = new TextField("Vướng mắc, trong một câu");
    private final TextArea text = new TextArea("Nội dung cụ thể và đề nghị của đơn vị");
    private final RadioButtonGroup<Urgency> urgency = new RadioButtonGroup<>("Mức độ", Urgency.values());
    private final GuidanceMatches matches = new GuidanceMatches();
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    DifficultyFields(Campaign campaign, UnitTree units, @Nullable UnitId scope, AnswerTime time) {
        addClassName("issue-form");
        unit = new MarklessBox<>("Đơn vị gặp vướng mắc", units.within(scope), units::placedName);
        unit.setValue(scope);
        unit.setReadOnly(scope != null && units.children(scope).isEmpty());
        clause = new ClauseBox("Điều khoản của kế hoạch (không bắt buộc)", campaign);
        title.setMaxLength(200);
        title.setHelperText("Ví dụ: Chưa rõ nguồn kinh phí tổ chức hội nghị");
        Typing.tellAfter(title, 500);
        text.setMaxLength(10_000);
        text.setMinRows(5);
        urgency.setItemLabelGenerator(one -> one.label() + ": trả lời trong "
                + (one == Urgency.URGENT ? time.urgent() : time.usual()) + " ngày làm việc");
        urgency.setValue(Urgency.USUAL);
        fields.put("unit", unit);
        fields.put("title", title);
        fields.put("clause", clause);
        fields.put("text", text);
        fields.values().forEach(field -> field.setManualValidation(true));
        add(unit, title, clause, matches, text, urgency);
    }

    /** @param library looks up what may answer the question that is being typed */
    void match(BiFunction<String, String, List<GuidanceRow>> library) {
        title.addValueChangeListener(change -> matches.show(library.apply(title.getValue(), clause.clause())));
        clause.addValueChangeListener(change -> matches.show(library.apply(title.getValue(), clause.clause())));
    }

    /** A difficulty that is raised keeps its unit. */
    void read(DifficultyDetails details) {
        unit.setValue(details.unit());
        unit.setReadOnly(true);
        title.setValue(details.title());
        clause.choose(details.clause());
        text.setValue(details.text());
        urgency.setValue(details.urgency());
    }

    DifficultyForm form() {
        return new DifficultyForm(
                unit.getValue(), title.getValue(), text.getValue(), clause.clause(), urgency.getValue());
    }

    void mark(List<Fault> faults) {
        Marks.under(fields, faults);
    }
}
