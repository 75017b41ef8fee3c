package vn.haiphong.thidua.shell.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.EmailField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.StaffScreen;
import vn.haiphong.thidua.account.OwnAccount;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.organisation.UnitId;

@PortalTest
class OwnAccountViewTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    OwnAccount own;

    @BeforeEach
    void open() {
        StaffScreen.open(context, OwnAccountView.class);
        SignIn.as("hong-bang", new UnitId("303"), Role.UNIT);
        StaffScreen.go("quan-tri/mat-khau");
    }

    @AfterEach
    void close() {
        own.changeMail("");
        MockVaadin.tearDown();
        SignIn.out();
    }

    @Test
    void anOfficerSaysWhereMailsGoAndTakesItBack() {
        _setValue(_get(EmailField.class), " HongBang@Example.vn ");
        _click(save());

        assertThat(own.mail()).contains("hongbang@example.vn");
        assertThat(_get(EmailField.class).getValue()).isEqualTo("hongbang@example.vn");
        assertThat(StaffScreen.text(_get(Main.class))).contains("Đã lưu địa chỉ.");
        _setValue(_get(EmailField.class), "");
        _click(save());

        assertThat(own.mail()).isEmpty();
        assertThat(StaffScreen.text(_get(Main.class))).contains("Cổng không gửi thư cho bạn nữa.");
    }

    @Test
    void whatIsNoAddressIsRefusedUnderTheFieldAndStaysTyped() {
        _setValue(_get(EmailField.class), "hong-bang@");
        _click(save());

        assertThat(_get(EmailField.class).isInvalid()).isTrue();
        assertThat(_get(EmailField.class).getErrorMessage()).startsWith("Lỗi: Địa chỉ thư điện tử chưa đúng.");
        assertThat(_get(EmailField.class).getValue()).isEqualTo("hong-bang@");
        assertThat(own.mail()).isEmpty();
    }

    private static Button save() {
        return _get(Button.class, spec -> spec.withText("Lưu địa chỉ"));
    }
}
