package vn.haiphong.thidua.congress.admin;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.IntegerField;
import vn.haiphong.thidua.congress.AgendaLine;

/** Puts an item off by a few minutes; what was typed stays while the buttons are drawn anew. */
class DelayPanel extends Div {

    private static final int[] OFTEN = {5, 10, 15};

    private final Div buttons = new Div();
    private final Div more = new Div();
    private final IntegerField minutes = new IntegerField("Số phút");
    private final Checkbox rest = new Checkbox("Lùi cả các mục sau", true);
    private final Div send = new Div();
    private final Pressing pressing;

    DelayPanel(Pressing pressing) {
        this.pressing = pressing;
        buttons.addClassNames("duo", "trio");
        minutes.setMin(1);
        minutes.setMax(600);
        minutes.setStepButtonsVisible(true);
        minutes.setManualValidation(true);
        minutes.setWidthFull();
        more.add(minutes, rest, send);
        more.addClassName("stack");
        var details = new NativeDetails("Số phút khác", more);
        details.getSummary().addClassName("btn");
        add(buttons, details);
    }

    /** @param seen the revision on the screen */
    void show(AgendaLine item, long seen) {
        buttons.removeAll();
        for (var often : OFTEN) {
            buttons.add(new PressButton(
                    "+" + often + " phút",
                    seen,
                    pressing,
                    (desk, press) -> desk.delay(item.id(), often, true, press.seen(), press.key())));
        }
        send.removeAll();
        send.add(new PressButton("Lùi giờ", seen, press -> delay(item, press)));
    }

    private void delay(AgendaLine item, Press press) {
        var typed = minutes.getValue();
        minutes.setInvalid(typed == null || typed < 1 || typed > 600);
        if (minutes.isInvalid()) {
            minutes.setErrorMessage("Lỗi: Hãy nhập số phút từ 1 đến 600.");
            minutes.focus();
            return;
        }
        var shiftRest = rest.getValue();
        var refused =
                pressing.press((desk, once) -> desk.delay(item.id(), typed, shiftRest, once.seen(), once.key()), press);
        if (refused.isEmpty()) minutes.clear();
    }
}
