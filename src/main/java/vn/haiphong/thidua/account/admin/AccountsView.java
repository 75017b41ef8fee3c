package vn.haiphong.thidua.account.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import vn.haiphong.thidua.account.AccessTokens;
import vn.haiphong.thidua.account.AccountRow;
import vn.haiphong.thidua.account.Accounts;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.PortalTime;

/** The accounts of the portal: find, make, change, lock, new password, tokens. */
@Route("quan-tri/tai-khoan")
@PageTitle("Tài khoản – Bàn làm việc")
@Menu(title = "Tài khoản", order = 80)
@RolesAllowed("ADMIN")
class AccountsView extends Main {

    private final Accounts accounts;
    private final AccessTokens tokens;
    private final Units units;
    private final Grid<AccountRow> grid = new Grid<>();
    private final TextField text = new TextField("Tìm theo tên đăng nhập hoặc họ tên");

    AccountsView(Accounts accounts, AccessTokens tokens, Units units) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.units = units;
        text.setClearButtonVisible(true);
        text.setMaxLength(100);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        var add = new Button("Thêm tài khoản", click -> edit(null));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var bar = new Div(text, add);
        bar.addClassName("bar-row");
        columns();
        add(new H1("Tài khoản"), bar, grid);
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(AccountRow::login)
                .setHeader("Tên đăng nhập")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(AccountRow::displayName).setHeader("Họ tên");
        grid.addColumn(row -> row.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", ")))
                .setHeader("Vai trò");
        grid.addColumn(this::scope).setHeader("Phạm vi");
        grid.addColumn(row -> row.mail() == null ? "" : row.mail())
                .setHeader("Thư điện tử")
                .setFlexGrow(2);
        grid.addColumn(row -> row.active() ? "Hoạt động" : "Đã khóa")
                .setHeader("Trạng thái")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> PortalTime.date(row.createdAt()))
                .setHeader("Ngày tạo")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(row -> {
                    var button = new Button("Sửa", click -> edit(row));
                    button.setAriaLabel("Sửa tài khoản " + row.login());
                    return button;
                })
                .setKey("edit")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setItemsPageable(
                page -> accounts.page(text.getValue(), page.getPageNumber(), page.getPageSize()),
                page -> accounts.count(text.getValue()));
        grid.setEmptyStateText("Không có tài khoản nào khớp. Hãy bỏ bớt chữ đã gõ.");
    }

    private String scope(AccountRow row) {
        if (row.scope() == null) return "Toàn thành phố";
        return units.tree()
                .find(row.scope())
                .map(unit -> unit.name())
                .orElse(row.scope().code());
    }

    private void edit(@org.jspecify.annotations.Nullable AccountRow row) {
        new AccountDialog(
                        accounts,
                        tokens,
                        units.tree(),
                        row == null ? null : row.id(),
                        () -> grid.getDataProvider().refreshAll())
                .open();
    }
}
