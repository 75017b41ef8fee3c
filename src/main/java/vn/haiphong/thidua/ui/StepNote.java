package vn.haiphong.thidua.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.StepRefused;

/** Says what a step did, or why it did nothing; what was typed stays. */
public class StepNote extends Div {

    public StepNote() {
        getElement().setAttribute("role", "alert");
    }

    /** @return whether the step went through */
    public boolean guard(Runnable step) {
        clear();
        try {
            step.run();
            return true;
        } catch (StepRefused refused) {
            refused(refused);
        } catch (EditedMeanwhile meanwhile) {
            meanwhile(meanwhile);
        }
        return false;
    }

    public void say(String words) {
        clear();
        setClassName("note");
        add(new Span(words));
    }

    /** @param words begin with {@code Lỗi:} */
    public void fail(String words) {
        clear();
        setClassName("note late");
        add(new Span(words));
        scrollIntoView();
    }

    public void clear() {
        removeAll();
        setClassName("");
    }

    /** Forms that mark their fields say it in their own way. */
    protected void refused(StepRefused refused) {
        fail("Lỗi: " + refused.getMessage());
    }

    /** Views that can show the other version say it in their own way. */
    protected void meanwhile(EditedMeanwhile meanwhile) {
        fail("Lỗi: " + meanwhile.by() + " vừa lưu lúc " + PortalTime.moment(meanwhile.at())
                + "; chưa ghi gì của bạn. Những gì bạn đã gõ vẫn còn ở dưới: hãy chép lại, tải lại trang rồi sửa"
                + " tiếp trên bản mới.");
    }
}
