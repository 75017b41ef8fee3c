package vn.haiphong.thidua.ui;

import com.vaadin.flow.component.html.Paragraph;

/** Tells everybody that the portal's clock was set for a rehearsal. */
public class RehearsalNote extends Paragraph {

    /** @param start local time the clock began at, as given to {@code bin/run --today} */
    public RehearsalNote(String start) {
        super();
        setText(getTranslation("ui.RehearsalNote.text", start.replace('T', ' ')));
        addClassNames("note", "late", "rehearsal");
    }
}
