package vn.haiphong.thidua.unitplan.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vn.haiphong.thidua.unitplan.UnitPlanDraft;
import vn.haiphong.thidua.unitplan.UnitPlanDraft.Step;

/** What can be done with a plan now; a reason that was typed stays until the plan is no longer decided on. */
class UnitPlanSteps extends Div {

    private final TextArea reason = new TextArea("Nội dung cần sửa (khi trả lại)");
    private final Component deciding;
    private final Div writing;

    /** @param kept the line that says whether what was typed is kept */
    UnitPlanSteps(Component kept, Runnable submit, Consumer<String> sendBack, Runnable accept) {
        reason.setMaxLength(1000);
        reason.setWidthFull();
        writing = new Div(kept, bar(primary("Nộp kế hoạch", submit)));
        writing.addClassName("dock");
        deciding = new Div(
                reason,
                bar(
                        new Button("Trả lại", click -> sendBack.accept(reason.getValue())),
                        primary("Tiếp nhận, cấp biên nhận", accept)));
        add(deciding);
    }

    /** @param edits whether there is a form to be kept and handed in */
    void show(UnitPlanDraft draft, boolean edits) {
        writing.setVisible(edits);
        deciding.setVisible(draft.steps().contains(Step.DECIDE));
        if (!draft.steps().contains(Step.DECIDE)) reason.clear();
    }

    /** Stays in sight below a long form. */
    Component dock() {
        return writing;
    }

    private static Button primary(String words, Runnable step) {
        var button = new Button(words, click -> step.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static Div bar(Component... buttons) {
        var bar = new Div(buttons);
        bar.addClassNames("bar-row", "steps");
        return bar;
    }
}
