package vn.haiphong.thidua.account.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.account.AccessTokens;
import vn.haiphong.thidua.account.AccountForm;
import vn.haiphong.thidua.account.AccountId;
import vn.haiphong.thidua.account.Accounts;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.MailAddress;
import vn.haiphong.thidua.shared.StepRefused;

/** Makes or changes one account; a refused form keeps everything that was typed. */
class AccountDialog extends Dialog {

    private final TextField login = new TextField("Tên đăng nhập");
    private final TextField displayName = new TextField("Họ tên hoặc tên gọi");
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>("Vai trò");
    private final ComboBox<Unit> scope = new ComboBox<>("Đơn vị phụ trách (để trống: toàn thành phố)");
    private final EmailField mail = new EmailField("Thư điện tử công vụ (để trống: không nhận thư)");
    private final Checkbox active = new Checkbox("Được đăng nhập", true);
    private final Div message = new Div();

    private final Accounts accounts;
    private final @Nullable AccountId id;
    private final Runnable changed;
    private long version;

    AccountDialog(Accounts accounts, AccessTokens tokens, UnitTree units, @Nullable AccountId id, Runnable changed) {
        this.accounts = accounts;
        this.id = id;
        this.changed = changed;
        setHeaderTitle(id == null ? "Thêm tài khoản" : "Sửa tài khoản");
        setCloseOnOutsideClick(false);
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(Role::label);
        scope.setItems(
                (unit, typed) -> vn.haiphong.thidua.shared.VietnameseText.fold(unit.name())
                        .contains(vn.haiphong.thidua.shared.VietnameseText.fold(typed)),
                units.all());
        scope.setItemLabelGenerator(Unit::name);
        scope.setClearButtonVisible(true);
        login.setMaxLength(40);
        displayName.setMaxLength(120);
        mail.setMaxLength(MailAddress.AT_MOST);
        mail.setManualValidation(true);
        mail.setWidthFull();
        login.setWidthFull();
        displayName.setWidthFull();
        scope.setWidthFull();
        message.getElement().setAttribute("role", "alert");
        var fields = new VerticalLayout(message, login, displayName, roles, scope, mail, active);
        fields.setPadding(false);
        add(fields);
        if (id != null) {
            read(accounts.form(id), units);
            fields.add(new TokenPanel(tokens, id, login.getValue()));
            getFooter().add(new Button("Cấp mật khẩu mới", click -> reset(id)));
        }
        var save = new Button("Lưu", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Đóng", click -> close()), save);
    }

    private void read(AccountForm form, UnitTree units) {
        login.setValue(form.login());
        login.setReadOnly(true);
        displayName.setValue(form.displayName());
        roles.setValue(form.roles());
        scope.setValue(form.scope() == null ? null : units.find(form.scope()).orElse(null));
        mail.setValue(form.mail() == null ? "" : form.mail());
        active.setValue(form.active());
        version = form.version();
    }

    private AccountForm validated() {
        var unit = scope.getValue();
        return new AccountForm(
                login.getValue(),
                displayName.getValue(),
                Set.copyOf(roles.getValue()),
                unit == null ? null : unit.id(),
                address(),
                active.getValue(),
                version);
    }

    /** What is wrong with it is said under the field. */
    private @Nullable String address() {
        mail.setInvalid(false);
        try {
            return MailAddress.read(mail.getValue());
        } catch (StepRefused refused) {
            mail.setInvalid(true);
            mail.setErrorMessage("Lỗi: " + refused.getMessage());
            throw refused;
        }
    }

    private void save() {
        try {
            var form = validated();
            if (id == null) {
                show(accounts.create(form));
            } else {
                accounts.change(id, form);
                close();
            }
            changed.run();
        } catch (StepRefused refused) {
            if (mail.isInvalid()) mail.focus();
            else say("err", "Lỗi: " + refused.getMessage());
        } catch (EditedMeanwhile meanwhile) {
            say(
                    "err",
                    "Quản trị viên khác vừa sửa tài khoản này; chưa lưu gì. Hãy đóng, mở lại để xem bản mới rồi sửa tiếp.");
        }
    }

    private void reset(AccountId account) {
        show(accounts.resetPassword(account));
    }

    private void show(String password) {
        message.removeAll();
        message.setClassName("note");
        var code = new Code(password);
        message.add(
                new Paragraph("Mật khẩu tạm, chỉ hiện một lần; người dùng sẽ phải đổi khi đăng nhập lần đầu:"), code);
        login.setReadOnly(true);
    }

    private void say(String cssClass, String text) {
        message.removeAll();
        message.setClassName(cssClass);
        message.setText(text);
    }
}
