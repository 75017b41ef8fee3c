package vn.haiphong.thidua.issue.admin;

import java.util.List;
import java.util.function.Consumer;
import vn.haiphong.thidua.issue.IssueRefused;
import vn.haiphong.thidua.issue.IssueRefused.Fault;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.ui.StepNote;

/** Says what a step did or why not: faults go to their fields, and what somebody else did meanwhile is shown at once. */
class IssueNote extends StepNote {

    private final Consumer<List<Fault>> mark;
    private final Runnable reread;

    /**
     * @param mark says faults under their fields; an empty list takes the marks away
     * @param reread shows what is kept now and leaves alone what was typed
     */
    IssueNote(Consumer<List<Fault>> mark, Runnable reread) {
        this.mark = mark;
        this.reread = reread;
    }

    @Override
    public boolean guard(Runnable step) {
        mark.accept(List.of());
        return super.guard(step);
    }

    @Override
    protected void refused(StepRefused refused) {
        if (!(refused instanceof IssueRefused issue)) {
            super.refused(refused);
            return;
        }
        mark.accept(issue.faults());
        int number = issue.faults().size();
        fail(number == 1 ? "Lỗi: " + refused.getMessage() : "Lỗi: " + number + " chỗ cần sửa, ghi dưới từng ô.");
    }

    @Override
    protected void meanwhile(EditedMeanwhile meanwhile) {
        reread.run();
        fail("Lỗi: " + meanwhile.by() + " vừa cập nhật lúc " + PortalTime.moment(meanwhile.at())
                + ", nội dung mới đã hiện trên trang. Chưa ghi gì của bạn và những gì bạn gõ vẫn còn: hãy đọc phần"
                + " mới rồi gửi lại nếu vẫn cần.");
    }
}
