package vn.haiphong.thidua.ballot.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.haiphong.thidua.ballot.BallotPaths;
import vn.haiphong.thidua.ballot.Meetings;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.ui.Pager;

/** Meetings that wait for the own vote, then those of the own scope. */
@Route(BallotPaths.DESK)
@PageTitle("Hội đồng, bỏ phiếu – Bàn làm việc")
@Menu(title = "Hội đồng, bỏ phiếu", order = 17)
@RolesAllowed({"ADMIN", "ORGANISER", "UNIT", "LEADER"})
class CouncilsView extends Main implements BeforeEnterObserver {

    private final Meetings meetings;
    private final Units units;
    private final Div mine = new Div();
    private final Div rows = new Div();

    CouncilsView(Meetings meetings, Units units) {
        this.meetings = meetings;
        this.units = units;
        addClassName("ballot");
        var bodies = new Anchor(BallotPaths.bodies(), "Hội đồng, tổ chức họp");
        bodies.addClassName("btn");
        var head = new Div(new H1("Hội đồng, bỏ phiếu"), bodies);
        head.addClassName("head-row");
        add(
                head,
                new Paragraph("Phiên họp bình xét của đơn vị và phiên họp Hội đồng Thi đua - Khen thưởng: thành phần,"
                        + " bỏ phiếu kín, kết quả và biên bản."),
                mine,
                rows);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = Pager.asked(event.getLocation().getQueryParameters());
        own();
        rows.removeAll();
        rows.add(new H2("Phiên họp trong phạm vi của bạn"));
        int count = meetings.count();
        var found = meetings.page(Pager.skipped(page), Pager.PAGE);
        if (found.isEmpty()) {
            var note = new Paragraph(
                    count > 0
                            ? "Trang này không có phiên họp nào."
                            : "Chưa có phiên họp nào. Mở “Hội đồng, tổ chức họp” để ghi thành viên và lập phiên họp.");
            note.addClassName("note");
            rows.add(note);
            return;
        }
        var list = new OrderedList();
        list.addClassName("desk-list");
        found.forEach(row -> list.add(new MeetingItem(row, BallotPaths.meeting(row.id()), units.tree())));
        rows.add(list);
        if (Pager.isNeeded(count)) rows.add(new Pager(page, count, to -> BallotPaths.desk() + "?trang=" + to));
    }

    private void own() {
        mine.removeAll();
        var seats = meetings.mine();
        if (seats.isEmpty()) return;
        var list = new OrderedList();
        list.addClassName("desk-list");
        seats.forEach(row -> list.add(new MeetingItem(row, BallotPaths.vote(row.id()), units.tree())));
        mine.add(new H2("Phiên họp bạn là thành viên"), list);
    }
}
