package vn.haiphong.thidua.report.admin;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import vn.haiphong.thidua.report.ReportIncomplete;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.ui.StepNote;

/** Says above a form why nothing was written, with every place to mend, or what was done. */
class RefusalNote extends StepNote {

    @Override
    protected void refused(StepRefused refused) {
        if (!(refused instanceof ReportIncomplete incomplete)) {
            super.refused(refused);
            return;
        }
        clear();
        setClassName("note late");
        var lines = new UnorderedList();
        incomplete.problems().forEach(problem -> lines.add(new ListItem("Lỗi: " + problem.message())));
        add(new Paragraph("Chưa làm được, còn " + incomplete.problems().size() + " chỗ cần sửa:"), lines);
    }
}
