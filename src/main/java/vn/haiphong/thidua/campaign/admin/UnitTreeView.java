package vn.haiphong.thidua.campaign.admin;

import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.TreeData;
import com.vaadin.flow.data.provider.hierarchy.TreeDataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.VietnameseText;

/** The units of the city as a tree, found by any name people use for them. */
@Route("quan-tri/don-vi")
@PageTitle("Đơn vị – Bàn làm việc")
@Menu(title = "Đơn vị", order = 11)
@RolesAllowed({"ADMIN", "ORGANISER", "UNIT", "EDITOR", "OPERATOR", "PRESS", "LEADER"})
class UnitTreeView extends Main {

    private final UnitTree units;
    private final TreeGrid<Unit> grid = new TreeGrid<>();
    private final Paragraph found = new Paragraph();

    UnitTreeView(Units units) {
        this.units = units.tree();
        var text = new TextField("Tìm theo tên, tên gọi khác, viết tắt hoặc mã");
        text.addClassName("seek");
        text.setClearButtonVisible(true);
        text.setMaxLength(100);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> show(VietnameseText.line(change.getValue())));
        found.getElement().setAttribute("role", "status");
        found.addClassName("dim");
        columns();
        add(new H1("Đơn vị"), text, found, grid, new H2("Thay đổi địa giới"), changes());
        show("");
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addHierarchyColumn(Unit::name).setHeader("Tên").setWidth("16rem").setFlexGrow(2);
        grid.addColumn(unit -> unit.id().code())
                .setHeader("Mã")
                .setWidth("9.5rem")
                .setFlexGrow(0);
        grid.addColumn(unit -> unit.kind().label())
                .setHeader("Loại")
                .setWidth("9rem")
                .setFlexGrow(0);
        grid.addColumn(unit -> unit.level().label())
                .setHeader("Cấp")
                .setWidth("9rem")
                .setFlexGrow(0);
        grid.addColumn(this::otherNames)
                .setHeader("Tên gọi khác")
                .setWidth("12rem")
                .setFlexGrow(1);
        grid.setEmptyStateText("Không có đơn vị nào khớp. Hãy bỏ bớt chữ đã gõ.");
    }

    /** Names that are more than another spelling of the name itself. */
    private String otherNames(Unit unit) {
        var own = List.of(VietnameseText.fold(unit.name()), VietnameseText.fold(unit.shortName()));
        return units.aliases(unit.id()).stream()
                .filter(alias -> !own.contains(VietnameseText.fold(alias)))
                .collect(Collectors.joining(", "));
    }

    private void show(String typed) {
        var wanted = typed.isEmpty() ? units.all() : matching(typed);
        var shown = new TreeData<Unit>();
        for (var unit : wanted) {
            for (var step : units.path(unit.id())) {
                if (!shown.contains(step)) shown.addItem(step.parent() == null ? null : units.get(step.parent()), step);
            }
        }
        grid.setDataProvider(new TreeDataProvider<>(shown));
        if (typed.isEmpty()) grid.expand(units.city());
        else grid.expandRecursively(shown.getRootItems(), 5);
        found.setText(wanted.size() + (typed.isEmpty() ? " đơn vị." : " đơn vị khớp, cùng các đơn vị cấp trên."));
    }

    private List<Unit> matching(String typed) {
        var byCode = units.all().stream()
                .filter(unit -> unit.id().code().equalsIgnoreCase(typed))
                .toList();
        return byCode.isEmpty() ? units.find(typed) : byCode;
    }

    private PlanTable changes() {
        var table = new PlanTable(
                        "Cây đơn vị giữ tên trước các thay đổi này",
                        "Đơn vị",
                        "Thuộc",
                        "Thay đổi",
                        "Tên mới",
                        "Từ ngày",
                        "Văn bản")
                .stacked();
        for (var change : units.changes()) {
            var unit = units.get(change.unit());
            table.row(
                    unit.name(),
                    PlanTable.cell(units.path(unit.id()).reversed().get(1).name()),
                    PlanTable.cell(change.what().label()),
                    PlanTable.cell(change.nameAfter() == null ? "" : change.nameAfter()),
                    PlanTable.cell(Day.plain(change.effective())),
                    PlanTable.cell(change.decision()));
        }
        return table;
    }
}
