package vn.haiphong.thidua.delegate.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.delegate.DelegateListRow;
import vn.haiphong.thidua.delegate.DelegateLists;
import vn.haiphong.thidua.delegate.DelegatePaths;
import vn.haiphong.thidua.delegate.ListStatus;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.quota.QuotaPaths;
import vn.haiphong.thidua.quota.SeatCount;
import vn.haiphong.thidua.quota.Seats;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.ui.Pager;

/** Where the delegates stand: seats, lists of the units with their states, and the ways to everything about them. */
@Route(DelegatePaths.ALL)
@PageTitle("Đại biểu Đại hội – Bàn làm việc")
@Menu(title = "Đại biểu Đại hội", order = 19)
@RolesAllowed({"ADMIN", "ORGANISER", "UNIT", "LEADER"})
class DelegatesView extends Main implements BeforeEnterObserver {

    private final DelegateLists lists;
    private final UnitTree units;
    private final UnitId top;
    private final Div rows = new Div();

    DelegatesView(DelegateLists lists, Seats seats, Units units, CurrentAccount current) {
        this.lists = lists;
        this.units = units.tree();
        var who = current.get();
        top = who.scope() == null ? this.units.city().id() : who.scope();
        add(
                new H1("Đại biểu Đại hội"),
                new Paragraph(sums(seats)),
                ways(who.is(Role.ORGANISER, Role.LEADER) && who.scope() == null));
        if (who.is(Role.UNIT, Role.ORGANISER)) {
            var own = new Anchor(
                    DelegatePaths.list(top),
                    "Danh sách của " + this.units.get(top).name());
            own.addClassNames("btn", "go");
            add(new Paragraph(own));
        }
        add(rows);
    }

    private String sums(Seats seats) {
        var own = seats.of(top);
        return "Chỗ " + (units.get(top).parent() == null ? "của thành phố" : "được giao") + ": "
                + words("chính thức", own.official()) + "; " + words("khách mời", own.guests()) + ".";
    }

    private static String words(String kind, SeatCount count) {
        return count.held() + " " + kind + " (đã giao xuống " + count.dealt() + ", đã có đại biểu " + count.taken()
                + ", còn " + count.free() + ")";
    }

    private Component ways(boolean door) {
        var list = new UnorderedList();
        list.addClassNames("row", "list");
        list.add(new ListItem(new Anchor(QuotaPaths.seats(top), "Phân bổ chỗ")));
        list.add(new ListItem(new Anchor(DelegatePaths.register(), "Tra cứu đại biểu")));
        list.add(new ListItem(new Anchor(DelegatePaths.structure(), "Báo cáo cơ cấu")));
        if (door) list.add(new ListItem(new Anchor("/" + DelegatePaths.CARDS, "Thẻ, chỗ ngồi, đón tiếp")));
        var nav = new Nav(list);
        nav.addClassName("states");
        nav.getElement().setAttribute("aria-label", "Đại biểu");
        return nav;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        var status = query.getSingleParameter("trang-thai")
                .flatMap(ListStatus::ofWord)
                .orElse(null);
        show(status, Pager.asked(query));
    }

    private void show(@Nullable ListStatus status, int page) {
        rows.removeAll();
        rows.add(states(status));
        int count = lists.count(status);
        var found = lists.page(status, Pager.skipped(page), Pager.PAGE);
        if (found.isEmpty()) {
            var nothing = new Paragraph(
                    status == null
                            ? "Chưa đơn vị nào trong phạm vi của bạn được giao chỗ đại biểu."
                            : "Không có danh sách nào ở trạng thái “" + status.label() + "”.");
            nothing.addClassName("note");
            rows.add(nothing);
            return;
        }
        var list = new OrderedList();
        list.addClassName("desk-list");
        found.forEach(row -> list.add(item(row)));
        rows.add(list);
        if (Pager.isNeeded(count)) rows.add(new Pager(page, count, to -> address(status, to)));
    }

    private Component states(@Nullable ListStatus chosen) {
        var list = new UnorderedList();
        list.addClassNames("row", "list");
        var all = new ArrayList<@Nullable ListStatus>();
        all.add(null);
        all.addAll(Arrays.asList(ListStatus.values()));
        for (var status : all) {
            var link = new Anchor(address(status, 1), status == null ? "Tất cả" : status.label());
            if (status == chosen) link.getElement().setAttribute("aria-current", "true");
            list.add(new ListItem(link));
        }
        var nav = new Nav(list);
        nav.addClassName("states");
        nav.getElement().setAttribute("aria-label", "Trạng thái danh sách");
        return nav;
    }

    private ListItem item(DelegateListRow row) {
        var name = new Paragraph(
                new Anchor(DelegatePaths.list(row.unit()), units.get(row.unit()).name()));
        name.addClassName("name");
        var said = new ArrayList<String>();
        said.add("chính thức " + filled(row.seats().official()));
        if (row.seats().guests().held() > 0)
            said.add("khách mời " + filled(row.seats().guests()));
        if (row.waiting() > 0) said.add("dự khuyết " + row.waiting());
        if (row.submittedAt() != null) said.add("nộp lúc " + PortalTime.moment(row.submittedAt()));
        if (!row.receipt().isEmpty()) said.add("biên nhận " + row.receipt());
        var about = new Paragraph(String.join(" · ", said));
        about.addClassNames("small", "dim");
        return new ListItem(name, about, status(row.status()));
    }

    private static String filled(SeatCount count) {
        return count.taken() + "/" + (count.held() - count.dealt())
                + (count.dealt() > 0 ? " (giao xuống " + count.dealt() + ")" : "");
    }

    static Span status(ListStatus status) {
        var sign = new Span(status.label());
        sign.addClassName("status");
        if (status == ListStatus.ACCEPTED) sign.addClassName("da-xuat-ban");
        if (status == ListStatus.RETURNED || status == ListStatus.SUBMITTED) sign.addClassName("cho-duyet");
        return sign;
    }

    private static String address(@Nullable ListStatus status, int page) {
        var words = new ArrayList<String>();
        if (status != null) words.add("trang-thai=" + status.word());
        if (page > 1) words.add("trang=" + page);
        return DelegatePaths.all() + (words.isEmpty() ? "" : "?" + String.join("&", words));
    }
}
