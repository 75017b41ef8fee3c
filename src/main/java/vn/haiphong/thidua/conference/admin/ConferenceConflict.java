package vn.haiphong.thidua.conference.admin;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.conference.ConferenceContent;
import vn.haiphong.thidua.conference.ConferenceDraft;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.ui.ConflictPanel;

/** Where the second of two editors of a conference sees field by field what differs, and chooses. */
class ConferenceConflict extends Div {

    private @Nullable ConflictPanel<ConferenceContent> panel;

    /**
     * @param opened what both began with
     * @param settled takes what was chosen, after the question is gone
     */
    void ask(
            ConferenceContent opened,
            ConferenceContent mine,
            ConferenceDraft saved,
            EditedMeanwhile meanwhile,
            Consumer<ConferenceContent> settled) {
        panel = new ConflictPanel<>(
                ConferenceParts.ALL, opened, mine, saved.content(), ConferenceParts::merged, merged -> {
                    panel = null;
                    removeAll();
                    settled.accept(merged);
                });
        panel.tell("hội nghị này", saved.status().label(), meanwhile);
        removeAll();
        add(panel);
        point();
    }

    boolean isOpen() {
        return panel != null;
    }

    /** What the form says now. */
    void mine(ConferenceContent typed) {
        if (panel != null) panel.mine(typed);
    }

    void point() {
        if (panel == null) return;
        panel.scrollIntoView();
        panel.getElement().callJsFunction("focus");
    }
}
