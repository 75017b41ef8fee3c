package vn.haiphong.thidua.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** What an open staff page says when its session or its line is lost, instead of falling silent. */
@Component
class LostWords implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var messages = messages();
        event.getSource().setSystemMessagesProvider(info -> messages);
        event.getSource().addUIInitListener(init -> {
            var dialog = init.getUI().getReconnectDialogConfiguration();
            dialog.setDialogText("Mất kết nối với cổng, đang nối lại.");
            dialog.setDialogTextGaveUp("Mất kết nối. Hãy kiểm tra mạng.");
            dialog.setReconnectInterval(2_000);
        });
    }

    private static SystemMessages messages() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption("Phiên làm việc đã kết thúc");
        messages.setSessionExpiredMessage("Lần bấm vừa rồi, nếu có, chưa được ghi nhận. Nếu đang gõ dở, hãy chép phần"
                + " chưa lưu ra ngoài trước đã. Rồi chạm vào đây để tải lại trang, đăng nhập lại nếu được hỏi, và xem"
                + " tình hình mới nhất.");
        messages.setInternalErrorCaption("Cổng gặp lỗi");
        messages.setInternalErrorMessage(
                "Lần bấm vừa rồi có thể chưa được ghi nhận. Nếu đang gõ dở, hãy chép phần chưa lưu ra ngoài trước đã. Rồi chạm"
                        + " vào đây để tải lại trang và xem tình hình mới nhất.");
        messages.setCookiesDisabledCaption("Trình duyệt đang chặn cookie");
        messages.setCookiesDisabledMessage("Bàn làm việc cần cookie để giữ phiên. Hãy bật cookie rồi chạm vào đây.");
        return messages;
    }
}
