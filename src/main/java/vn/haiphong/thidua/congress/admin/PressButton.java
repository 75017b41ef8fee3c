package vn.haiphong.thidua.congress.admin;

import com.vaadin.flow.component.html.NativeButton;
import java.util.UUID;
import java.util.function.Consumer;

/** A button of the desk. Its key is as old as the button, so pressed twice in haste it counts once. */
class PressButton extends NativeButton {

    PressButton(String label, long seen, Pressing pressing, DeskStep step) {
        this(label, seen, press -> pressing.press(step, press));
    }

    /** @param seen the revision the screen shows with this button */
    PressButton(String label, long seen, Consumer<Press> pressed) {
        super(label);
        var press = new Press(UUID.randomUUID().toString(), seen);
        addClassName("btn");
        addClickListener(click -> pressed.accept(press));
    }
}
