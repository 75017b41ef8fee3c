package vn.haiphong.thidua.delegate.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.delegate.DelegatePaths;
import vn.haiphong.thidua.delegate.Structure;
import vn.haiphong.thidua.delegate.StructureReport;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.ui.CaptionedTable;

/** The structure report of the delegates, as it is read out in the preparatory session. */
@Route(DelegatePaths.STRUCTURE)
@PageTitle("Cơ cấu đại biểu – Bàn làm việc")
@RolesAllowed({"ADMIN", "ORGANISER", "UNIT", "LEADER"})
class StructureView extends Main implements BeforeEnterObserver {

    private final StructureReport report;
    private final Units units;
    private final CurrentAccount current;

    StructureView(StructureReport report, Units units, CurrentAccount current) {
        this.report = report;
        this.units = units;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var scope = current.get().scope();
        var unit = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("don-vi")
                .filter(code -> !code.isBlank() && code.length() <= 40)
                .map(UnitId::new)
                .orElse(scope == null ? units.tree().city().id() : scope);
        if (units.tree().find(unit).isEmpty()) throw new NotFoundException("No unit " + unit);
        show(report.of(unit));
    }

    private void show(Structure structure) {
        removeAll();
        add(
                new DelegateCrumb("Báo cáo cơ cấu"),
                new H1("Cơ cấu đại biểu: " + structure.name()),
                new Paragraph("Tổng số " + structure.total() + " đại biểu có chỗ: " + structure.official()
                        + " chính thức, " + structure.guests() + " khách mời. " + structure.ages()
                        + (structure.ages().isEmpty() ? "" : ".")));
        var apart = new ArrayList<String>();
        if (structure.unconfirmed() > 0) {
            apart.add("Trong đó " + structure.unconfirmed() + " đại biểu chưa được cấp trên xác nhận.");
        }
        if (structure.waiting() > 0) {
            apart.add("Ngoài ra có " + structure.waiting() + " người dự khuyết, không tính vào báo cáo.");
        }
        if (!apart.isEmpty()) {
            var note = new Paragraph(String.join(" ", apart));
            note.addClassName("note");
            add(note);
        }
        add(new FormatLinks(
                "Tải báo cáo: ",
                ending -> DelegatePaths.structureFile(structure.unit(), ending),
                "báo cáo cơ cấu của " + structure.name()));
        if (structure.total() == 0) {
            var nothing = new Paragraph("Chưa có đại biểu nào. Báo cáo tự đầy lên khi các đơn vị lập danh sách.");
            nothing.addClassName("note");
            add(nothing);
            return;
        }
        var tables = new Div();
        tables.addClassName("structure");
        structure.groups().forEach(group -> tables.add(new GroupTable(group, structure)));
        add(tables);
    }

    private static class GroupTable extends CaptionedTable {

        GroupTable(Structure.Group group, Structure structure) {
            super(group.name(), "Phân loại", "Chính thức", "Khách mời", "Cộng", "Tỷ lệ");
            for (var line : group.lines()) {
                append(
                        new NativeTableHeaderCell(new Span(line.label())),
                        figure(String.valueOf(line.official())),
                        figure(String.valueOf(line.guests())),
                        figure(String.valueOf(line.all())),
                        figure(structure.share(line)));
            }
        }
    }
}
