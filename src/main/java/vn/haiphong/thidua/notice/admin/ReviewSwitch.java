package vn.haiphong.thidua.notice.admin;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import vn.haiphong.thidua.notice.MailSetting;
import vn.haiphong.thidua.notice.Outbox;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.PortalTime;

/** Whether every new mail waits until somebody has looked at it. */
class ReviewSwitch extends Div {

    /** @param done gets what was done, or why it was refused */
    ReviewSwitch(Outbox outbox, MailSetting setting, Consumer<String> done) {
        var box = new Checkbox("Duyệt thư trước khi gửi", setting.review());
        box.addValueChangeListener(change -> done.accept(switchTo(outbox, change.getValue(), setting.version())));
        var words = new Paragraph(said(setting));
        words.addClassNames("small", "dim");
        add(box, words);
    }

    private static String said(MailSetting setting) {
        var now = setting.review()
                ? "Thư mới nằm chờ đến khi có người bấm “Cho gửi”."
                : "Thư mới được gửi ngay, không chờ duyệt.";
        return setting.version() == 0
                ? now
                : now + " " + setting.changedBy() + " đặt lúc " + PortalTime.moment(setting.changedAt()) + ".";
    }

    private static String switchTo(Outbox outbox, boolean review, long version) {
        try {
            outbox.review(review, version);
            return review
                    ? "Từ nay thư mới chờ duyệt trước khi gửi. Thư đang chờ gửi không bị giữ lại."
                    : "Từ nay thư mới được gửi ngay. Thư đang chờ duyệt vẫn chờ người cho gửi.";
        } catch (EditedMeanwhile meanwhile) {
            return "Lỗi: " + meanwhile.by() + " vừa đổi lúc " + PortalTime.moment(meanwhile.at())
                    + "; chưa đổi gì. Hãy xem lại rồi bấm nếu vẫn cần.";
        }
    }
}
