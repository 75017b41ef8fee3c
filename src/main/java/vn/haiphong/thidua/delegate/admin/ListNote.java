package vn.haiphong.thidua.delegate.admin;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import vn.haiphong.thidua.delegate.ListIncomplete;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.ui.StepNote;

/** Says above a list why it cannot go up yet, line by line. */
class ListNote extends StepNote {

    @Override
    protected void refused(StepRefused refused) {
        if (!(refused instanceof ListIncomplete incomplete)) {
            super.refused(refused);
            return;
        }
        clear();
        setClassName("note late");
        var lines = new UnorderedList();
        incomplete.faults().forEach(fault -> lines.add(new ListItem("Lỗi: " + fault)));
        add(new Paragraph("Chưa nộp được, còn " + incomplete.faults().size() + " chỗ cần bổ sung:"), lines);
        scrollIntoView();
    }
}
