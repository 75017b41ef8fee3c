package vn.haiphong.thidua.quota.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.quota.QuotaPaths;
import vn.haiphong.thidua.quota.SeatKind;
import vn.haiphong.thidua.quota.Seats;
import vn.haiphong.thidua.quota.UnitSeats;
import vn.haiphong.thidua.ui.Pager;
import vn.haiphong.thidua.ui.StepNote;
import vn.haiphong.thidua.ui.UnsavedGuard;

/** The seats of one unit: what it holds, and what it deals to the units directly below. */
@Route(QuotaPaths.SEATS)
@PageTitle("Phân bổ chỗ đại biểu – Bàn làm việc")
@RolesAllowed({"ADMIN", "ORGANISER", "UNIT", "LEADER"})
class SeatsView extends Main implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final int LATEST = 10;

    private final Seats seats;
    private final UnitTree units;
    private final CurrentAccount current;
    private final StepNote note = new StepNote();
    private final Paragraph rest = new Paragraph();
    private final TextField why = new TextField("Căn cứ, ghi chú (không bắt buộc)");
    private final UnsavedGuard guard = new UnsavedGuard(() -> {});
    private UnitId unit = new UnitId("?");
    private int page = 1;
    private @Nullable UnitSeats own;
    private @Nullable DealTable table;

    SeatsView(Seats seats, Units units, CurrentAccount current) {
        this.seats = seats;
        this.units = units.tree();
        this.current = current;
        rest.getElement().setAttribute("role", "status");
        rest.addClassName("dim");
        why.setMaxLength(1000);
        why.setWidthFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        var scope = current.get().scope();
        unit = query.getSingleParameter("don-vi")
                .filter(code -> !code.isBlank() && code.length() <= 40)
                .map(UnitId::new)
                .orElse(scope == null ? units.city().id() : scope);
        if (units.find(unit).isEmpty()) throw new NotFoundException("No unit " + unit);
        page = Pager.asked(query);
        note.clear();
        show();
    }

    private void show() {
        removeAll();
        own = seats.of(unit);
        var known = units.get(unit);
        var deals = seats.mayDeal(unit);
        var city = known.parent() == null;
        add(crumbs(), new H1("Phân bổ chỗ đại biểu: " + known.name()), note, new SeatTable(own, city));
        if (city && deals) add(new Button("Đổi tổng số chỗ", click -> new CityDialog(seats, own, this::done).open()));
        var children = units.children(unit);
        if (!children.isEmpty()) add(dealing(deals, children.size()));
        add(new SeatHistory(seats.history(unit, 0, LATEST), units), guard);
    }

    private Div dealing(boolean deals, int count) {
        table = new DealTable(seats.below(unit, Pager.skipped(page), Pager.PAGE), units, deals, this::typed);
        var part = new Div(table);
        part.addClassName("dealing");
        if (Pager.isNeeded(count)) part.add(new Pager(page, count, this::address));
        if (deals) {
            var save = new Button("Lưu phân bổ", click -> save());
            save.addThemeVariants(ButtonVariant.PRIMARY);
            var bar = new Div(save, rest);
            bar.addClassName("bar-row");
            part.add(why, bar);
            typed();
        }
        return part;
    }

    private void typed() {
        int official = own.official().free() - table.more(SeatKind.OFFICIAL);
        int guests = own.guests().free() - table.more(SeatKind.GUEST);
        var dirty = !table.changes().isEmpty();
        rest.setText((dirty ? "Sau khi lưu còn lại: " : "Còn lại để giao: ") + official + " chính thức, " + guests
                + " khách mời.");
        rest.setClassName(official < 0 || guests < 0 ? "late-t" : "dim");
        guard.tell(dirty);
    }

    private void save() {
        var changes = table.changes();
        if (changes.isEmpty()) {
            note.say("Chưa đổi số nào.");
            return;
        }
        if (note.guard(() -> seats.apportion(unit, changes, why.getValue()))) {
            why.clear();
            done("Đã lưu phân bổ của " + changes.size() + " dòng.");
        }
    }

    private void done(String words) {
        show();
        note.say(words);
        guard.tell(false);
    }

    private Paragraph crumbs() {
        var crumbs = new Paragraph(new Anchor("/" + QuotaPaths.DELEGATES, "Đại biểu Đại hội"));
        crumbs.addClassNames("crumb", "small");
        var scope = current.get().scope();
        for (var step : units.path(unit)) {
            if (scope != null && !units.covers(scope, step.id())) continue;
            crumbs.add(new Span(" › "));
            crumbs.add(
                    step.id().equals(unit)
                            ? new Span(step.name())
                            : new Anchor(QuotaPaths.seats(step.id()), step.name()));
        }
        return crumbs;
    }

    private String address(int to) {
        return QuotaPaths.seats(unit) + (to > 1 ? "&trang=" + to : "");
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (table != null && !table.changes().isEmpty()) guard.ask(event);
    }
}
