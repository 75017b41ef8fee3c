package vn.haiphong.thidua.report.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.issue.DifficultyFilter;
import vn.haiphong.thidua.issue.DifficultyRegister;
import vn.haiphong.thidua.issue.IssuePaths;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.report.DeskFilter;
import vn.haiphong.thidua.report.DeskFilter.Show;
import vn.haiphong.thidua.report.DeskSheet;
import vn.haiphong.thidua.report.ReportPaths;
import vn.haiphong.thidua.report.SteeringDesk;
import vn.haiphong.thidua.shared.PortalTime;

/** The steering desk: milestones in numbers, who is late, what waits, the weeks, and every unit against every milestone. */
@Route(ReportPaths.DESK)
@PageTitle("Bàn điều phối – Bàn làm việc")
@Menu(title = "Bàn điều phối", order = 5)
@RolesAllowed({"ADMIN", "ORGANISER", "UNIT", "LEADER"})
class SteeringView extends Main implements BeforeEnterObserver {

    private static final Map<String, String> PARTS = parts();

    private final SteeringDesk desk;
    private final DifficultyRegister difficulties;
    private final Units units;
    private final CurrentAccount current;

    SteeringView(SteeringDesk desk, DifficultyRegister difficulties, Units units, CurrentAccount current) {
        this.desk = desk;
        this.difficulties = difficulties;
        this.units = units;
        this.current = current;
        addClassName("steering");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(DeskFilter.of(event.getLocation().getQueryParameters().getParameters()));
    }

    private void show(DeskFilter filter) {
        var sheet = desk.sheet(filter);
        removeAll();
        add(new H1("Bàn điều phối"), summary(sheet, filter), contents());
        add(new DeskFilterBar(filter, sheet, units.tree(), current.get().scope()));
        add(part("cac-moc"), new MilestoneList(sheet.milestones(), filter));
        add(part("dang-tre"), late(sheet, filter));
        add(part("dang-cho"), waiting(sheet));
        add(part("theo-tuan"), new WeekTable(sheet.weeks()));
        add(part("don-vi-va-moc"), legend(), new HeatTable(sheet, filter), pager(sheet, filter));
    }

    private static Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("cac-moc", "Các mốc");
        parts.put("dang-tre", "Đang trễ");
        parts.put("dang-cho", "Đang chờ ai");
        parts.put("theo-tuan", "Nộp theo tuần");
        parts.put("don-vi-va-moc", "Đơn vị và mốc");
        return parts;
    }

    /** On a phone the parts lie far apart. */
    private static Component contents() {
        var list = new UnorderedList();
        list.addClassNames("chips", "row");
        PARTS.forEach((id, words) -> {
            var link = new Anchor("#" + id, words);
            link.setRouterIgnore(true);
            list.add(new ListItem(link));
        });
        return list;
    }

    private static H2 part(String id) {
        var heading = new H2(PARTS.get(id));
        heading.setId(id);
        return heading;
    }

    private Component summary(DeskSheet sheet, DeskFilter filter) {
        var line = new Paragraph("Ngày " + PortalTime.date(sheet.today()) + ". ");
        if (sheet.lateTotal() == 0) {
            line.add(new Span("Không có việc nào trễ"));
        } else {
            var late = DeskLinks.to(filter.with(Show.LATE), sheet.lateTotal() + " việc đang trễ");
            late.addClassName("late-t");
            line.add(late);
        }
        line.add(new Span(", " + sheet.waitingTotal() + " việc đang chờ xử lý. "));
        int unanswered = difficulties.count(DifficultyFilter.OVERDUE);
        if (unanswered > 0) {
            var late = new Anchor(IssuePaths.overdue(), unanswered + " vướng mắc quá hạn trả lời");
            late.addClassName("late-t");
            line.add(late, new Span(". "));
        }
        var export = new Anchor(ReportPaths.DESK_SHEET, "Tải toàn bộ (XLSX)");
        export.setRouterIgnore(true);
        line.add(export);
        return line;
    }

    private Component late(DeskSheet sheet, DeskFilter filter) {
        if (sheet.late().isEmpty()) return dim("Không có việc nào trễ trong phạm vi đang xem.");
        var urges = current.get().is(Role.ORGANISER);
        var table = new RegisterTable("Việc trễ, lâu nhất trước", "Đơn vị", "Trễ", "Việc", "Hạn");
        for (var line : sheet.late()) {
            var name = new Div(new Span(line.name()));
            if (!line.group().isEmpty()) name.add(small(line.group()));
            var what = new Div(new Span(line.what()));
            if (urges) {
                var letter = new Anchor(
                        "/" + ReportPaths.LETTERS + "?moc=" + line.code() + "&don-vi="
                                + line.unit().code(),
                        "Soạn công văn đôn đốc");
                letter.add(RegisterTable.hidden(" " + line.name()));
                letter.addClassName("small");
                what.add(new Div(letter));
            }
            table.row(
                    name,
                    RegisterTable.late(line.days() + " ngày"),
                    RegisterTable.cell(what),
                    RegisterTable.figure(PortalTime.date(line.due())));
        }
        var all = new Div(table);
        if (sheet.lateTotal() > sheet.late().size()) {
            all.add(dim("Còn " + (sheet.lateTotal() - sheet.late().size())
                    + " việc trễ nữa: lọc theo mốc hoặc đơn vị, hoặc tải XLSX."));
        }
        return all;
    }

    private static Component waiting(DeskSheet sheet) {
        if (sheet.waiting().isEmpty()) return dim("Không có việc nào đang chờ xử lý.");
        var table = new RegisterTable("Việc đang chờ, lâu nhất trước", "Chờ ai", "Từ lúc", "Việc", "Đơn vị");
        for (var line : sheet.waiting()) {
            var what = new Div();
            if (line.path().isEmpty()) what.setText(line.what());
            else what.add(new Anchor(line.path(), line.what()));
            table.row(
                    new Span(line.whom()),
                    RegisterTable.figure(PortalTime.moment(line.since())),
                    RegisterTable.cell(what),
                    RegisterTable.cell(new Span(line.name())));
        }
        var all = new Div(table);
        if (sheet.waitingTotal() > sheet.waiting().size()) {
            all.add(dim("Còn " + (sheet.waitingTotal() - sheet.waiting().size()) + " việc nữa đang chờ."));
        }
        return all;
    }

    private static Component legend() {
        return dim("Mỗi ô ghi bằng chữ: xong ngày nào, chờ tiếp nhận, còn hay trễ bao nhiêu ngày; với quận, huyện, sở,"
                + " ngành: bao nhiêu đơn vị trực thuộc đã xong.");
    }

    private static Component pager(DeskSheet sheet, DeskFilter filter) {
        var line = new Paragraph();
        line.addClassName("row");
        int page = Math.min(filter.page(), sheet.pages());
        line.add(new Span(sheet.groups() + " nhóm đơn vị, trang " + page + "/" + sheet.pages()));
        if (page > 1) line.add(DeskLinks.to(filter.onPage(page - 1), "Trang trước"));
        if (page < sheet.pages()) line.add(DeskLinks.to(filter.onPage(page + 1), "Trang sau"));
        return line;
    }

    private static Component dim(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("dim", "small");
        return paragraph;
    }

    private static Component small(String text) {
        var line = new Div(text);
        line.addClassNames("small", "dim");
        return line;
    }
}
