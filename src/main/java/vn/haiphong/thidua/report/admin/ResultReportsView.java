package vn.haiphong.thidua.report.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.report.ReportPaths;
import vn.haiphong.thidua.report.ReportRegister;
import vn.haiphong.thidua.report.ReportRow;
import vn.haiphong.thidua.report.ReportStatus;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.ui.Pager;

/** The results packs of the units in the own scope, a level at a time. */
@Route(ReportPaths.RESULTS)
@PageTitle("Báo cáo kết quả – Bàn làm việc")
@Menu(title = "Báo cáo kết quả", order = 7)
@RolesAllowed({"ADMIN", "ORGANISER", "UNIT", "LEADER"})
class ResultReportsView extends Main implements BeforeEnterObserver {

    private final ReportRegister reports;
    private final Units units;
    private final CurrentAccount current;

    ResultReportsView(ReportRegister reports, Units units, CurrentAccount current) {
        this.reports = reports;
        this.units = units;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        var level = query.getSingleParameter("cap")
                .flatMap(UnitLevel::ofWord)
                .filter(one -> one != UnitLevel.CITY)
                .orElse(start());
        show(level, Pager.asked(query));
    }

    /** An officer of the base begins at the base. */
    private UnitLevel start() {
        var scope = current.get().scope();
        var base = scope != null && units.tree().get(scope).level() == UnitLevel.GRASSROOTS;
        return base ? UnitLevel.GRASSROOTS : UnitLevel.UPPER;
    }

    private void show(UnitLevel level, int page) {
        removeAll();
        add(
                new H1("Báo cáo kết quả"),
                new Paragraph("Báo cáo tổng kết 05 năm (2015-2020) và phương hướng 2020-2025"
                        + " theo điểm III.2 của kế hoạch. Soạn được sớm; chỉ nộp khi đủ các phần bắt buộc."),
                tabs(level));
        int count = reports.count(level);
        if (count == 0) {
            add(new Paragraph("Không có đơn vị nào ở cấp này trong phạm vi của bạn."));
            return;
        }
        var table = new RegisterTable(level.label(), "Đơn vị", "Trạng thái", "Nộp lúc", "Biên nhận");
        reports.page(level, Pager.skipped(page), Pager.PAGE).forEach(row -> row(table, row));
        add(table, new Paragraph(count + " đơn vị"));
        var address = "/" + ReportPaths.RESULTS + "?cap=" + level.word() + "&trang=";
        if (Pager.isNeeded(count)) add(new Pager(page, count, to -> address + to));
    }

    private static UnorderedList tabs(UnitLevel shown) {
        var tabs = new UnorderedList();
        tabs.addClassName("tabs");
        for (var level : new UnitLevel[] {UnitLevel.UPPER, UnitLevel.GRASSROOTS}) {
            var link = new Anchor("/" + ReportPaths.RESULTS + "?cap=" + level.word(), level.label());
            if (level == shown) link.getElement().setAttribute("aria-current", "page");
            tabs.add(new ListItem(link));
        }
        return tabs;
    }

    private static void row(RegisterTable table, ReportRow row) {
        var status = row.status() == null ? "Chưa soạn" : row.status().label();
        table.row(
                new Anchor(ReportPaths.result(row.unit()), row.name()),
                row.status() == ReportStatus.RETURNED ? RegisterTable.late(status) : RegisterTable.cell(status),
                RegisterTable.figure(row.submittedAt() == null ? "" : PortalTime.moment(row.submittedAt())),
                RegisterTable.cell(row.receipt() == null ? "" : row.receipt().words()));
    }
}
