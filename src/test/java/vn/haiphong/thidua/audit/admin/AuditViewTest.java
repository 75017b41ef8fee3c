package vn.haiphong.thidua.audit.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.StaffScreen;
import vn.haiphong.thidua.account.AccountForm;
import vn.haiphong.thidua.account.Accounts;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.audit.AuditEntry;

@PortalTest
class AuditViewTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    Accounts accounts;

    private String login;

    @BeforeEach
    void somethingWasChanged() {
        StaffScreen.open(context, AuditView.class);
        SignIn.as("doc-nhat-ky", Role.ADMIN);
        login = "dau-vet-" + Long.toString(System.nanoTime(), 36);
        accounts.create(new AccountForm(login, "Vũ Văn Dấu", Set.of(Role.EDITOR), null, null, true, 0));
        StaffScreen.go("quan-tri/nhat-ky");
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        SignIn.out();
    }

    @Test
    void aChangeIsFoundByWhomItTouchedAndSaysWhoMadeItAndWhat() {
        search(login);

        assertThat(GridKt._size(grid())).isEqualTo(1);
        assertThat(row(0)).anyMatch(cell -> cell.contains("doc-nhat-ky"));
        assertThat(row(0)).anyMatch(cell -> cell.contains(login));
        assertThat(row(0)).noneMatch(cell -> cell.startsWith("audit.action"));
    }

    @Test
    void anAreaAndDaysNarrowTheTrail() {
        search(login);
        _setValue(
                areas(),
                areas().getListDataView()
                        .getItems()
                        .filter(area -> area.beginning().equals("story."))
                        .findAny()
                        .orElseThrow());
        assertThat(GridKt._size(grid())).isZero();
        _setValue(areas(), null);
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Đến hết ngày")), LocalDate.of(2001, 1, 1));

        assertThat(GridKt._size(grid())).isZero();
    }

    @Test
    void anEditorDoesNotSeeTheTrail() {
        SignIn.as("khong-doc", Role.EDITOR);
        StaffScreen.go("quan-tri/nhat-ky");

        assertThat(_find(AuditView.class)).isEmpty();
    }

    private static void search(String text) {
        _setValue(_get(TextField.class, spec -> spec.withLabel("Người, tên hoặc mã")), text);
    }

    private static List<String> row(int index) {
        return GridKt._getFormattedRow(grid(), index);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<AuditArea> areas() {
        return _get(ComboBox.class);
    }

    @SuppressWarnings("unchecked")
    private static Grid<AuditEntry> grid() {
        return _get(Grid.class);
    }
}
