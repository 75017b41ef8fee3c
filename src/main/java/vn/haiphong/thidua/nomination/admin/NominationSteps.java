package vn.haiphong.thidua.nomination.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import vn.haiphong.thidua.nomination.NominationDraft;
import vn.haiphong.thidua.nomination.NominationDraft.Step;

/** The buttons of what can be done with a nomination now. */
class NominationSteps extends Div {

    /** What a button asks for. */
    interface Wish {

        void of(Step step);
    }

    NominationSteps() {
        addClassName("dock");
    }

    /** @param above name of the unit it goes to next, @param below of the one it is returned to */
    void show(NominationDraft draft, String above, String below, Wish wish) {
        removeAll();
        var bar = new Div();
        bar.addClassNames("bar-row", "steps");
        if (draft.steps().contains(Step.RECEIVE)) bar.add(button("Tiếp nhận", Step.RECEIVE, true, wish));
        if (draft.steps().contains(Step.SEND)) bar.add(button("Trình lên " + above + "…", Step.SEND, true, wish));
        if (draft.steps().contains(Step.SEND_BACK)) {
            bar.add(button("Trả lại " + below + "…", Step.SEND_BACK, false, wish));
        }
        if (draft.steps().contains(Step.REFUSE)) bar.add(button("Không đồng ý…", Step.REFUSE, false, wish));
        if (draft.steps().contains(Step.WITHDRAW)) bar.add(button("Rút hồ sơ…", Step.WITHDRAW, false, wish));
        setVisible(bar.getElement().getChildCount() > 0);
        add(bar);
    }

    private static Button button(String words, Step step, boolean primary, Wish wish) {
        var button = new Button(words, click -> wish.of(step));
        if (primary) button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
