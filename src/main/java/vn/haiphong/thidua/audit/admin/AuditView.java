package vn.haiphong.thidua.audit.admin;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.audit.AuditEntry;
import vn.haiphong.thidua.audit.AuditFilter;
import vn.haiphong.thidua.audit.AuditTrail;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.ui.DayField;

/** Who changed what and when, newest first. */
@Route("quan-tri/nhat-ky")
@PageTitle("Nhật ký thay đổi – Bàn làm việc")
@Menu(title = "Nhật ký", order = 90)
@RolesAllowed({"ADMIN", "ORGANISER"})
class AuditView extends Main implements BeforeEnterObserver {

    private final AuditTrail trail;
    private final Grid<AuditEntry> grid = new Grid<>();
    private final TextField text = new TextField("Người, tên hoặc mã");
    private final ComboBox<AuditArea> area = new ComboBox<>("Việc", AuditArea.ALL);
    private final DayField from = new DayField("Từ ngày");
    private final DayField until = new DayField("Đến hết ngày");

    AuditView(AuditTrail trail) {
        this.trail = trail;
        text.setClearButtonVisible(true);
        text.setMaxLength(100);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        area.setItemLabelGenerator(AuditArea::label);
        area.setClearButtonVisible(true);
        var bar = new Div(text, area, from, until);
        bar.addClassName("bar-row");
        text.addValueChangeListener(change -> refresh());
        area.addValueChangeListener(change -> refresh());
        from.addValueChangeListener(change -> refresh());
        until.addValueChangeListener(change -> refresh());
        columns();
        add(new H1("Nhật ký thay đổi"), bar, grid);
    }

    /** The trail of everybody is not for somebody bound to one unit, whatever the role. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        trail.page(AuditFilter.ALL, 0, 1);
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(row -> PortalTime.moment(row.at()))
                .setHeader("Lúc")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(AuditEntry::who).setHeader("Ai");
        grid.addColumn(row -> getTranslation("audit.action." + row.action())).setHeader("Làm gì");
        grid.addColumn(AuditEntry::label).setHeader("Với").setFlexGrow(2);
        grid.addColumn(AuditEntry::details).setHeader("Chi tiết").setFlexGrow(3);
        grid.setItems(
                query -> trail.page(filter(), query.getOffset(), query.getLimit()).stream(),
                query -> trail.count(filter()));
        grid.setEmptyStateText("Không có thay đổi nào khớp với bộ lọc.");
    }

    private AuditFilter filter() {
        var chosen = area.getValue();
        return new AuditFilter(
                text.getValue().strip(),
                chosen == null ? "" : chosen.beginning(),
                start(from.getValue()),
                start(until.getValue() == null ? null : until.getValue().plusDays(1)));
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(PortalTime.ZONE).toInstant();
    }
}
