package vn.haiphong.thidua.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;

/** What is typed reaches the server after a pause, and nothing of it is lost when something else happens meanwhile. */
public final class Typing {

    private static final String TYPED = "element.value";

    private Typing() {}

    /** @param pauseMillis how long nothing must be typed before the server is told */
    public static <F extends Component & HasValueChangeMode & HasValue<?, String>> void tellAfter(
            F field, int pauseMillis) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(pauseMillis);
        // Flow drops the value when two events of the same text (a paste of lines, an input method) are followed by
        // another event within the pause (vaadin/flow#17931 mends only the wait). On leaving the field it comes again.
        field.getElement()
                .addEventListener("change", left -> {
                    var typed = left.getEventData().get(TYPED).asString();
                    if (!typed.equals(field.getValue())) field.setValue(typed);
                })
                .addEventData(TYPED);
    }
}
