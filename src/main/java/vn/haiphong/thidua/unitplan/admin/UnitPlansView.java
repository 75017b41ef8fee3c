package vn.haiphong.thidua.unitplan.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
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
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.ui.Pager;
import vn.haiphong.thidua.unitplan.Delivery;
import vn.haiphong.thidua.unitplan.PlanCascade;
import vn.haiphong.thidua.unitplan.UnitPlanPaths;
import vn.haiphong.thidua.unitplan.UnitPlanRegister;
import vn.haiphong.thidua.unitplan.UnitPlanRow;
import vn.haiphong.thidua.unitplan.UnitPlanStatus;

/** The units' plans with their states and receipts; for a unit also its own and those passed on to it. */
@Route("quan-tri/ke-hoach-don-vi")
@PageTitle("Kế hoạch của đơn vị – Bàn làm việc")
@Menu(title = "Kế hoạch của đơn vị", order = 12)
@RolesAllowed({"ADMIN", "ORGANISER", "UNIT", "LEADER"})
class UnitPlansView extends Main implements BeforeEnterObserver {

    private final UnitPlanRegister register;
    private final UnitTree units;
    private final Div rows = new Div();

    UnitPlansView(UnitPlanRegister register, PlanCascade cascade, Units units, CurrentAccount current) {
        this.register = register;
        this.units = units.tree();
        add(new H1("Kế hoạch của đơn vị"));
        var who = current.get();
        if (who.is(Role.UNIT) && who.scope() != null) {
            var own = new Anchor(UnitPlanPaths.plan(who.scope()), "Kế hoạch của " + name(who.scope()));
            own.addClassNames("btn", "go");
            add(new Paragraph(own));
            var arrived = cascade.arrived();
            if (!arrived.isEmpty()) add(new H2("Cấp trên chuyển đến"), arrived(arrived));
            add(new H2("Trong phạm vi của bạn"));
        }
        add(rows);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        var status = address.getSingleParameter("trang-thai")
                .flatMap(UnitPlanStatus::ofWord)
                .orElse(null);
        show(status, Pager.asked(address));
    }

    private void show(@Nullable UnitPlanStatus status, int page) {
        rows.removeAll();
        rows.add(states(status));
        long count = register.count(status);
        var found = register.page(status, page - 1, Pager.PAGE);
        if (found.isEmpty()) {
            var nothing = new Div(new Paragraph(
                    status == null
                            ? "Chưa có đơn vị nào nộp kế hoạch."
                            : "Không có kế hoạch nào ở trạng thái “" + status.label() + "”."));
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

    /** One state after the other, each a link that stays in the address. */
    private Component states(@Nullable UnitPlanStatus chosen) {
        var list = new UnorderedList();
        list.addClassNames("row", "list");
        var all = new ArrayList<@Nullable UnitPlanStatus>();
        all.add(null);
        all.addAll(Arrays.asList(UnitPlanStatus.values()));
        for (var status : all) {
            var link = new Anchor(address(status, 1), status == null ? "Tất cả" : status.label());
            if (status == chosen) link.getElement().setAttribute("aria-current", "true");
            list.add(new ListItem(link));
        }
        var nav = new Nav(list);
        nav.addClassName("states");
        nav.getElement().setAttribute("aria-label", "Trạng thái");
        return nav;
    }

    private ListItem item(UnitPlanRow row) {
        var name = new Paragraph(new Anchor(UnitPlanPaths.plan(row.unit()), name(row.unit())));
        name.addClassName("name");
        var said = new ArrayList<String>();
        if (!row.number().isEmpty()) said.add("Kế hoạch " + row.number());
        said.add(
                row.submittedAt() == null
                        ? "sửa lúc " + PortalTime.moment(row.editedAt())
                        : "nộp lúc " + PortalTime.moment(row.submittedAt()));
        if (row.receipt() != null) {
            said.add("biên nhận " + row.receipt() + " lúc " + PortalTime.moment(row.acceptedAt()));
        }
        var about = new Paragraph(String.join(" · ", said));
        about.addClassNames("small", "dim");
        var item = new ListItem(name, about, status(row.status()));
        return item;
    }

    static Span status(UnitPlanStatus status) {
        var sign = new Span(status.label());
        sign.addClassName("status");
        if (status == UnitPlanStatus.ACCEPTED) sign.addClassName("da-xuat-ban");
        if (status == UnitPlanStatus.RETURNED || status == UnitPlanStatus.SUBMITTED) sign.addClassName("cho-duyet");
        return sign;
    }

    private Component arrived(List<Delivery> arrived) {
        var list = new OrderedList();
        list.addClassName("desk-list");
        for (var one : arrived) {
            var name = new Paragraph(new Anchor(UnitPlanPaths.plan(one.from()), "Kế hoạch của " + name(one.from())));
            name.addClassName("name");
            var about = new Paragraph("Chuyển lúc " + PortalTime.moment(one.sentAt()) + ", " + one.sentBy());
            about.addClassNames("small", "dim");
            var sign = new Span(one.readAt() == null ? "Chưa đọc" : "Đã nhận, đã đọc");
            sign.addClassNames("status", one.readAt() == null ? "cho-duyet" : "da-xuat-ban");
            list.add(new ListItem(name, about, sign));
        }
        return list;
    }

    private static String address(@Nullable UnitPlanStatus status, int page) {
        var words = new ArrayList<String>();
        if (status != null) words.add("trang-thai=" + status.word());
        if (page > 1) words.add("trang=" + page);
        return UnitPlanPaths.list() + (words.isEmpty() ? "" : "?" + String.join("&", words));
    }

    private String name(UnitId unit) {
        return units.find(unit).map(Unit::name).orElse(unit.code());
    }
}
