package vn.haiphong.thidua.notice;

import java.net.URI;
import java.util.UUID;
import vn.haiphong.thidua.account.Officer;

/** How a notice reads as a mail. */
class MailText {

    private final String site;

    MailText(String site) {
        this.site = site.replaceFirst("/+$", "");
    }

    String of(NoticeToSend notice, Officer officer, UUID id) {
        return "Kính gửi: " + officer.displayName() + "\n\n" + notice.title() + "\n\n" + notice.text()
                + "\n\nXem và xử lý tại: " + site + NoticePaths.open(id)
                + "\n\n-- \nThư gửi tự động từ Cổng thông tin Thi đua Hải Phòng, xin không trả lời thư này.\n"
                + "Đổi địa chỉ nhận thư: bấm vào tên của bạn ở đầu trang sau khi đăng nhập.\n";
    }

    /** Made of the row's own id: the same at every attempt, so that a mail server can know a repetition. */
    String messageId(UUID mail) {
        var host = URI.create(site).getHost();
        return "<" + mail + "@" + (host == null ? "thidua.invalid" : host) + ">";
    }
}
