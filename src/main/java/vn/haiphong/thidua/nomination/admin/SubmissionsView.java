package vn.haiphong.thidua.nomination.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.haiphong.thidua.nomination.NominationPaths;
import vn.haiphong.thidua.nomination.SubmissionRow;
import vn.haiphong.thidua.nomination.Submissions;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.ui.Pager;

/** The official letters with which nominations of the own scope went up. */
@Route(NominationPaths.SUBMISSIONS)
@PageTitle("Tờ trình đã lập – Bàn làm việc")
@RolesAllowed({"ADMIN", "ORGANISER", "UNIT", "LEADER"})
class SubmissionsView extends Main implements BeforeEnterObserver {

    private final Submissions submissions;
    private final UnitTree units;
    private final Div rows = new Div();

    SubmissionsView(Submissions submissions, Units units) {
        this.submissions = submissions;
        this.units = units.tree();
        add(
                new Paragraph(new Anchor(NominationPaths.list(), "Hồ sơ đề nghị khen thưởng")),
                new H1("Tờ trình đã lập"),
                rows);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int page = Pager.asked(event.getLocation().getQueryParameters());
        int count = submissions.count();
        var here = submissions.page(Pager.skipped(page), Pager.PAGE);
        rows.removeAll();
        if (here.isEmpty()) {
            var nothing = new Div(new Paragraph("Chưa có tờ trình nào trong phạm vi của bạn."));
            nothing.addClassName("note");
            rows.add(nothing);
            return;
        }
        var list = new OrderedList();
        list.addClassName("desk-list");
        here.forEach(row -> list.add(item(row)));
        rows.add(list);
        if (Pager.isNeeded(count)) {
            rows.add(new Pager(page, count, to -> NominationPaths.submissions() + "?trang=" + to));
        }
    }

    private ListItem item(SubmissionRow row) {
        var name = new Paragraph("Số " + row.number() + " ngày " + PortalTime.date(row.day()));
        name.addClassName("name");
        var about = new Paragraph(name(row.unit()) + " gửi " + name(row.to()) + " · " + row.count() + " hồ sơ · "
                + row.signer() + " ký" + (row.demonstration() ? " · dữ liệu minh họa" : ""));
        about.addClassNames("small", "dim");
        var files = new Paragraph(
                NominationsView.download(NominationPaths.submission(row.id(), "docx"), "Tải DOCX"),
                new Span(" · "),
                NominationsView.download(NominationPaths.submission(row.id(), "pdf"), "Tải PDF"));
        files.addClassName("small");
        return new ListItem(name, about, files);
    }

    private String name(UnitId unit) {
        return units.find(unit).map(Unit::name).orElse(unit.code());
    }
}
