package vn.haiphong.thidua.nomination.admin;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import vn.haiphong.thidua.nomination.NominationRefused;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.ui.StepNote;

/** Says what a step did or why not; of several nominations each that stands in the way is named. */
class NominationNote extends StepNote {

    @Override
    protected void refused(StepRefused refused) {
        if (!(refused instanceof NominationRefused several) || several.faults().size() == 1) {
            super.refused(refused);
            return;
        }
        clear();
        setClassName("note late");
        var list = new UnorderedList();
        several.faults().forEach(fault -> list.add(new ListItem(fault.name() + ": " + fault.why())));
        add(new Paragraph("Lỗi: " + refused.getMessage()), list);
        scrollIntoView();
    }

    @Override
    protected void meanwhile(EditedMeanwhile meanwhile) {
        fail("Lỗi: " + meanwhile.by() + " vừa cập nhật hồ sơ này lúc " + PortalTime.moment(meanwhile.at())
                + "; chưa ghi gì của bạn. Hãy tải lại trang để xem.");
    }
}
