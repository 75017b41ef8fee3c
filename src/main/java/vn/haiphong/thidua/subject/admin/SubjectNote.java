package vn.haiphong.thidua.subject.admin;

import java.util.List;
import java.util.function.Consumer;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.subject.LikelySubject;
import vn.haiphong.thidua.subject.SubjectLooksKnown;
import vn.haiphong.thidua.subject.SubjectRefused;
import vn.haiphong.thidua.subject.SubjectRefused.Fault;
import vn.haiphong.thidua.ui.StepNote;

/** Says what a step did or why not: faults go to their fields, likely duplicates to where they are looked at. */
class SubjectNote extends StepNote {

    private final Consumer<List<Fault>> mark;
    private final Consumer<List<LikelySubject>> likely;

    SubjectNote(Consumer<List<Fault>> mark, Consumer<List<LikelySubject>> likely) {
        this.mark = mark;
        this.likely = likely;
    }

    @Override
    protected void refused(StepRefused refused) {
        if (refused instanceof SubjectRefused subject) {
            mark.accept(subject.faults());
            int number = subject.faults().size();
            fail(number == 1 ? "Lỗi: " + refused.getMessage() : "Lỗi: " + number + " chỗ cần sửa, ghi dưới từng ô.");
            return;
        }
        if (refused instanceof SubjectLooksKnown known) likely.accept(known.likely());
        fail("Lỗi: " + refused.getMessage());
    }
}
