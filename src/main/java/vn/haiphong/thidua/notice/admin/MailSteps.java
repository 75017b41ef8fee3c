package vn.haiphong.thidua.notice.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import vn.haiphong.thidua.notice.Mail;
import vn.haiphong.thidua.notice.MailState;
import vn.haiphong.thidua.notice.MailStep;
import vn.haiphong.thidua.notice.Outbox;
import vn.haiphong.thidua.shared.StepRefused;

/** What staff may do with one mail now, as buttons. */
class MailSteps extends Div {

    /** @param done gets what was done, or why it was refused */
    MailSteps(Outbox outbox, Mail mail, Consumer<String> done) {
        addClassName("row");
        for (var step : mail.steps()) {
            var button = new Button(step.label(), click -> done.accept(take(outbox, mail, step)));
            button.setAriaLabel(step.label() + ": " + mail.subject() + ", " + mail.name());
            add(button);
        }
    }

    private static String take(Outbox outbox, Mail mail, MailStep step) {
        try {
            outbox.step(mail.id(), step);
            return said(step, mail.state()) + " (" + mail.name() + ").";
        } catch (StepRefused refused) {
            return "Lỗi: " + refused.getMessage();
        }
    }

    private static String said(MailStep step, MailState before) {
        return switch (step) {
            case RELEASE -> "Thư sẽ được gửi trong ít phút";
            case HOLD -> "Đã giữ thư lại chờ duyệt";
            case RETRY -> before == MailState.UNCLEAR ? "Thư sẽ được gửi lại với cùng mã thư" : "Thư sẽ được gửi lại";
            case CONFIRM -> "Đã ghi nhận thư là đã gửi";
            case CANCEL -> "Đã hủy thư";
        };
    }
}
