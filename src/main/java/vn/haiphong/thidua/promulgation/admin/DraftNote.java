package vn.haiphong.thidua.promulgation.admin;

import java.util.List;
import java.util.function.Consumer;
import vn.haiphong.thidua.promulgation.DraftRefused;
import vn.haiphong.thidua.promulgation.DraftRefused.Fault;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.ui.StepNote;

/** Says what a step did; marks the fields that were refused, and asks when somebody else saved first. */
class DraftNote extends StepNote {

    private final Consumer<List<Fault>> mark;
    private final Consumer<EditedMeanwhile> ask;

    DraftNote(Consumer<List<Fault>> mark, Consumer<EditedMeanwhile> ask) {
        this.mark = mark;
        this.ask = ask;
    }

    @Override
    protected void refused(StepRefused refused) {
        if (refused instanceof DraftRefused faults) mark.accept(faults.faults());
        super.refused(refused);
    }

    @Override
    protected void meanwhile(EditedMeanwhile meanwhile) {
        ask.accept(meanwhile);
    }
}
