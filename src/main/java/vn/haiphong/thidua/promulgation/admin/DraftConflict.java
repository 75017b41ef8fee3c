package vn.haiphong.thidua.promulgation.admin;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.promulgation.DraftContent;
import vn.haiphong.thidua.promulgation.DraftDetails;
import vn.haiphong.thidua.promulgation.RecipientRegister;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.ui.ConflictPanel;

/** Where the second of two who write a document sees part by part what differs, and chooses. */
class DraftConflict extends Div {

    private final RecipientRegister register;
    private @Nullable ConflictPanel<DraftContent> panel;

    DraftConflict(RecipientRegister register) {
        this.register = register;
    }

    /**
     * @param opened what both began with
     * @param settled takes what was chosen, after the question is gone
     */
    void ask(
            DraftContent opened,
            DraftContent mine,
            DraftDetails saved,
            EditedMeanwhile meanwhile,
            Consumer<DraftContent> settled) {
        panel = new ConflictPanel<>(
                DraftParts.all(register.all()), opened, mine, saved.content(), DraftParts::merged, merged -> {
                    panel = null;
                    removeAll();
                    settled.accept(merged);
                });
        panel.tell("văn bản này", saved.status().label(), meanwhile);
        removeAll();
        add(panel);
        panel.scrollIntoView();
        panel.getElement().callJsFunction("focus");
    }

    boolean isOpen() {
        return panel != null;
    }

    /** Another document is looked at. */
    void drop() {
        panel = null;
        removeAll();
    }

    /** What the form says now. */
    void mine(DraftContent typed) {
        if (panel != null) panel.mine(typed);
    }
}
