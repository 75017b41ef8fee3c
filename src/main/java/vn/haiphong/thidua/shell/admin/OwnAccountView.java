package vn.haiphong.thidua.shell.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import vn.haiphong.thidua.account.OwnAccount;
import vn.haiphong.thidua.shared.MailAddress;
import vn.haiphong.thidua.shared.StepRefused;

/** Everybody's own account: a new password, and where mails go. */
@Route("quan-tri/mat-khau")
@PageTitle("Tài khoản của tôi – Bàn làm việc")
@PermitAll
class OwnAccountView extends Main {

    private final PasswordField old = new PasswordField("Mật khẩu hiện tại");
    private final PasswordField fresh = new PasswordField("Mật khẩu mới");
    private final PasswordField again = new PasswordField("Nhập lại mật khẩu mới");
    private final EmailField mail = new EmailField("Thư điện tử công vụ");
    private final Paragraph kept = new Paragraph();
    private final OwnAccount own;
    private final AuthenticationContext authentication;

    OwnAccountView(OwnAccount own, AuthenticationContext authentication) {
        this.own = own;
        this.authentication = authentication;
        addClassName("own-account");
        fresh.setHelperText("Từ 12 ký tự. Một câu dễ nhớ là đủ mạnh; không chứa tên đăng nhập.");
        for (var field : new PasswordField[] {old, fresh, again}) {
            field.setWidthFull();
            field.setRequiredIndicatorVisible(true);
            field.setManualValidation(true);
            field.setMaxLength(200);
        }
        old.getElement().setAttribute("autocomplete", "current-password");
        fresh.getElement().setAttribute("autocomplete", "new-password");
        again.getElement().setAttribute("autocomplete", "new-password");
        var save = new Button("Đổi mật khẩu", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new H1("Tài khoản của tôi"));
        if (own.mustChangePassword()) {
            var note =
                    new Paragraph("Mật khẩu bạn vừa dùng là mật khẩu tạm. Hãy chọn mật khẩu của riêng bạn để tiếp tục;"
                            + " sau đó đăng nhập lại.");
            note.addClassName("note");
            add(note);
        }
        add(new H2("Đổi mật khẩu"), old, fresh, again, save);
        if (!own.mustChangePassword()) reachable();
    }

    /** The portal's notices go to this address too. */
    private void reachable() {
        mail.setValue(own.mail().orElse(""));
        mail.setMaxLength(MailAddress.AT_MOST);
        mail.setManualValidation(true);
        mail.setWidthFull();
        mail.setHelperText("Cổng gửi nhắc việc và công văn đến địa chỉ này. Để trống nếu chỉ xem trong cổng.");
        mail.getElement().setAttribute("autocomplete", "email");
        kept.getElement().setAttribute("role", "status");
        add(new H2("Nhận thư"), mail, new Button("Lưu địa chỉ", click -> saveMail()), kept);
    }

    private void saveMail() {
        mail.setInvalid(false);
        kept.setText("");
        try {
            own.changeMail(mail.getValue());
            mail.setValue(own.mail().orElse(""));
            kept.setText(mail.isEmpty() ? "Đã lưu. Cổng không gửi thư cho bạn nữa." : "Đã lưu địa chỉ.");
        } catch (StepRefused refused) {
            mail.setInvalid(true);
            mail.setErrorMessage("Lỗi: " + refused.getMessage());
            mail.focus();
        }
    }

    private void save() {
        for (var field : new PasswordField[] {old, fresh, again}) field.setInvalid(false);
        if (!fresh.getValue().equals(again.getValue())) {
            refuse(again, "Hai lần nhập mật khẩu mới chưa giống nhau. Hãy nhập lại.");
            return;
        }
        try {
            own.changePassword(old.getValue(), fresh.getValue());
        } catch (StepRefused refused) {
            refuse(refused.getMessage().startsWith("Mật khẩu hiện tại") ? old : fresh, refused.getMessage());
            return;
        }
        authentication.logout();
    }

    private static void refuse(PasswordField field, String message) {
        field.setInvalid(true);
        field.setErrorMessage("Lỗi: " + message);
        field.focus();
    }
}
