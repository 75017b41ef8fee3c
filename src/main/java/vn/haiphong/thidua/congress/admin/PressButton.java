package vn.haiphong.thidua.congress.admin;

import com.vaadin.flow.component.html.NativeButton;
import java.util.UUID;
import java.util.function.Consumer;

/** A button of the desk. Its key is as old as the button, so pressed twice in haste it counts once. */
class PressButton extends NativeButton {

    PressButton(String label, Pressing pressing, DeskStep step) {
        this(label, key -> pressing.press(step, key));
    }

    /** @param pressed is given the key */
    PressButton(String label, Consumer<String> pressed) {
        super(label);
        var key = UUID.randomUUID().toString();
        addClassName("btn");
        addClickListener(click -> pressed.accept(key));
    }
}
