package vn.haiphong.thidua.shell.site;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.theme.aura.Aura;
import vn.haiphong.thidua.account.CurrentAccount;

/** Sign-in of staff and press. */
@Route("dang-nhap")
@PageTitle("Đăng nhập – Thi đua Hải Phòng")
@AnonymousAllowed
@StyleSheet(Aura.STYLESHEET)
public class LoginView extends Main implements BeforeEnterObserver {

    private final LoginForm form = new LoginForm();
    private final CurrentAccount current;

    LoginView(CurrentAccount current) {
        this.current = current;
        addClassNames("wrap", "sign-in");
        form.setAction("dang-nhap");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words());
        form.getElement().setAttribute("no-autofocus", "");
        add(
                new H1("Đăng nhập bàn làm việc"),
                new Paragraph(
                        "Dành cho cán bộ và báo chí được cấp tài khoản. Quên mật khẩu: hỏi quản trị viên của cổng."),
                form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.find().isPresent()) {
            event.forwardTo("quan-tri");
            return;
        }
        var query = event.getLocation().getQueryParameters().getParameters();
        form.setError(query.containsKey("error"));
        UI.getCurrent().getPage().executeJs("document.documentElement.lang = 'vi'");
    }

    private static LoginI18n words() {
        var words = LoginI18n.createDefault();
        var fields = words.getForm();
        fields.setTitle("Tài khoản của bạn");
        fields.setUsername("Tên đăng nhập");
        fields.setPassword("Mật khẩu");
        fields.setSubmit("Đăng nhập");
        var error = new LoginI18n.ErrorMessage();
        error.setTitle("Chưa đăng nhập được");
        error.setMessage("Tên đăng nhập hoặc mật khẩu chưa đúng, hoặc đã thử quá nhiều lần. Hãy kiểm tra bộ gõ"
                + " và phím Caps Lock; nếu vẫn không được, đợi 15 phút rồi thử lại.");
        error.setUsername("Hãy nhập tên đăng nhập.");
        error.setPassword("Hãy nhập mật khẩu.");
        words.setErrorMessage(error);
        return words;
    }
}
