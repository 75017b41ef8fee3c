package vn.haiphong.thidua.account.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.StaffScreen;
import vn.haiphong.thidua.account.AccountForm;
import vn.haiphong.thidua.account.AccountRow;
import vn.haiphong.thidua.account.Accounts;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;

@PortalTest
class AccountsViewTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    Accounts accounts;

    private String login;

    @BeforeEach
    void open() {
        StaffScreen.open(context, AccountsView.class);
        SignIn.as("quan-tri-tai-khoan", Role.ADMIN);
        login = "moi-" + Long.toString(System.nanoTime(), 36);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        SignIn.out();
    }

    @Test
    void aNewAccountGetsAPasswordThatIsShownOnce() {
        begin();
        fill(login, "Trần Thị Mới", Role.EDITOR);
        _click(save());

        assertThat(StaffScreen.text(_get(Dialog.class))).contains("chỉ hiện một lần");
        assertThat(found().roles()).containsExactly(Role.EDITOR);
        assertThat(found().active()).isTrue();
    }

    @Test
    void aFormThatLacksARoleIsRefusedInWordsAndKeepsWhatWasTyped() {
        begin();
        fill(login, "Trần Thị Mới");
        _click(save());

        assertThat(StaffScreen.text(_get(Dialog.class))).contains("Lỗi: ");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Tên đăng nhập"))
                        .getValue())
                .isEqualTo(login);
        assertThat(accounts.count(login)).isZero();
    }

    @Test
    void theSecondOfTwoAdministratorsIsToldAndOverwritesNothing() {
        SignIn.store(login, null, Role.EDITOR);
        search();
        _click(editButton());
        var form = accounts.form(found().id());
        accounts.change(
                found().id(),
                new AccountForm(login, "Tên người kia đặt", Set.of(Role.EDITOR), null, null, true, form.version()));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Họ tên hoặc tên gọi")), "Tên tôi đặt");
        _click(save());

        assertThat(StaffScreen.text(_get(Dialog.class))).contains("Quản trị viên khác vừa sửa tài khoản này");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Họ tên hoặc tên gọi"))
                        .getValue())
                .isEqualTo("Tên tôi đặt");
        assertThat(found().displayName()).isEqualTo("Tên người kia đặt");
    }

    @Test
    void whoIsNoAdministratorDoesNotSeeThePage() {
        SignIn.as("khong-quan-tri", Role.ORGANISER);
        StaffScreen.go("quan-tri/tai-khoan");

        assertThat(_find(AccountsView.class)).isEmpty();
        assertThat(StaffScreen.text(_get(Main.class))).doesNotContain("Thêm tài khoản");
    }

    private void begin() {
        StaffScreen.go("quan-tri/tai-khoan");
        _click(_get(Button.class, spec -> spec.withText("Thêm tài khoản")));
    }

    private void search() {
        StaffScreen.go("quan-tri/tai-khoan");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Tìm theo tên đăng nhập hoặc họ tên")), login);
        assertThat(GridKt._size(grid())).isEqualTo(1);
    }

    private static Button editButton() {
        return (Button) GridKt._getCellComponent(grid(), 0, "edit");
    }

    private void fill(String login, String name, Role... roles) {
        _setValue(_get(TextField.class, spec -> spec.withLabel("Tên đăng nhập")), login);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Họ tên hoặc tên gọi")), name);
        _setValue(roles(), Set.of(roles));
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Role> roles() {
        return _get(CheckboxGroup.class);
    }

    @SuppressWarnings("unchecked")
    private static Grid<AccountRow> grid() {
        return _get(Grid.class);
    }

    private static Button save() {
        return _get(Button.class, spec -> spec.withText("Lưu"));
    }

    private AccountRow found() {
        return accounts.page(login, 0, 1).getFirst();
    }
}
