package vn.haiphong.thidua.report.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.haiphong.thidua.report.ReportIncomplete;
import vn.haiphong.thidua.report.ReportProblem;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.StepRefused;

/** Says above a form why nothing was written, or what was done; what was typed stays. */
class RefusalNote extends Div {

    RefusalNote() {
        getElement().setAttribute("role", "alert");
    }

    /** @return whether the step went through */
    boolean guard(Runnable step) {
        clear();
        try {
            step.run();
            return true;
        } catch (ReportIncomplete incomplete) {
            list(incomplete.problems());
        } catch (StepRefused refused) {
            late("Lỗi: " + refused.getMessage());
        } catch (EditedMeanwhile meanwhile) {
            late("Lỗi: " + meanwhile.by() + " vừa lưu lúc " + PortalTime.moment(meanwhile.at())
                    + "; chưa ghi gì của bạn. Những gì bạn đã gõ vẫn còn ở dưới: hãy chép lại, tải lại trang rồi sửa"
                    + " tiếp trên bản mới.");
        }
        return false;
    }

    void say(String words) {
        clear();
        setClassName("note");
        add(new Span(words));
    }

    void clear() {
        removeAll();
        setClassName("");
    }

    private void late(String words) {
        setClassName("note late");
        add(new Span(words));
    }

    private void list(List<ReportProblem> problems) {
        setClassName("note late");
        var lines = new UnorderedList();
        problems.forEach(problem -> lines.add(new ListItem("Lỗi: " + problem.message())));
        add(new Paragraph("Chưa làm được, còn " + problems.size() + " chỗ cần sửa:"), lines);
    }
}
