package vn.haiphong.thidua.leadercalendar.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.leadercalendar.LeaderCalendar;
import vn.haiphong.thidua.leadercalendar.LeaderCalendarPaths;
import vn.haiphong.thidua.leadercalendar.LeaderSlot;
import vn.haiphong.thidua.leadercalendar.LeaderSlots;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.ui.WhyDialog;

/** A week of the city's leaders, half-day by half-day; for the Board also what waits to be confirmed. */
@Route("quan-tri/lich-lanh-dao")
@PageTitle("Lịch lãnh đạo – Bàn làm việc")
@Menu(title = "Lịch lãnh đạo", order = 14)
@RolesAllowed({"ADMIN", "ORGANISER", "UNIT", "LEADER"})
class LeaderWeekView extends Main implements BeforeEnterObserver {

    private static final int WAITING = 50;

    private final LeaderCalendar calendar;
    private final LeaderSlots slots;
    private final UnitTree units;
    private final boolean decides;
    private final boolean seesAll;
    private final LocalDate today;
    private final Div message = new Div();
    private final Div week = new Div();
    private final Div waiting = new Div();
    private LocalDate monday;

    LeaderWeekView(LeaderCalendar calendar, LeaderSlots slots, Units units, CurrentAccount current, Clock clock) {
        this.calendar = calendar;
        this.slots = slots;
        this.units = units.tree();
        var who = current.get();
        this.decides = who.is(Role.ORGANISER) && who.scope() == null;
        this.seesAll = who.scope() == null && who.is(Role.ADMIN, Role.ORGANISER, Role.LEADER);
        this.today = LocalDate.now(clock);
        this.monday = LeaderCalendar.monday(today);
        message.getElement().setAttribute("role", "alert");
        add(new H1("Lịch lãnh đạo"), message, week);
        add(waiting);
        if (decides) add(new BusyPanel(calendar, this::step), new LeaderRegister(calendar, this::step));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        monday = LeaderCalendar.monday(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("ngay")
                .map(this::day)
                .orElse(today));
        show();
    }

    private LocalDate day(String word) {
        try {
            var day = LocalDate.parse(word);
            return day.getYear() < 1990 || day.getYear() > 2100 ? today : day;
        } catch (DateTimeException e) {
            return today;
        }
    }

    private void show() {
        week.removeAll();
        week.add(turning());
        week.add(new LeaderWeekTable(
                monday, today, calendar.leaders(), calendar.week(monday), decides, this::step, calendar, slots));
        waiting.removeAll();
        if (seesAll) waiting();
    }

    private Component turning() {
        var row = new Div(
                new Anchor(LeaderCalendarPaths.week(monday.minusWeeks(1)), "Tuần trước"),
                new Anchor(LeaderCalendarPaths.week(today), "Tuần này"),
                new Anchor(LeaderCalendarPaths.week(monday.plusWeeks(1)), "Tuần sau"));
        row.addClassNames("row", "ways");
        return row;
    }

    private void waiting() {
        int count = calendar.countWaiting();
        waiting.add(new H2("Chờ xác nhận: " + count));
        if (count == 0) {
            waiting.add(new Paragraph("Không có đăng ký lịch nào đang chờ."));
            return;
        }
        var list = new OrderedList();
        list.addClassName("desk-list");
        calendar.waiting(0, WAITING).forEach(slot -> list.add(item(slot)));
        waiting.add(list);
        if (count > WAITING) waiting.add(new Paragraph("Đang hiện " + WAITING + " đăng ký chờ lâu nhất."));
    }

    private ListItem item(LeaderSlot slot) {
        var name = new Paragraph(new Anchor(slot.occasion().path(), name(slot.unit())));
        name.addClassName("name");
        var about = new Paragraph(slot.leader().title() + " · " + slot.when() + " · đăng ký lúc "
                + PortalTime.moment(slot.requestedAt()) + ", " + slot.requestedBy()
                + (slot.daysLate() > 0 ? " · trễ " + slot.daysLate() + " ngày" : ""));
        about.addClassNames("small", "dim");
        var item = new ListItem(name, about);
        var row = new Div(new Anchor(LeaderCalendarPaths.week(slot.day()), "Xem tuần đó"));
        row.addClassName("bar-row");
        if (decides) {
            var confirm = new Button("Xác nhận", click -> step(() -> slots.confirm(slot.id()), "Đã xác nhận lịch."));
            confirm.setAriaLabel("Xác nhận lịch cho " + name(slot.unit()));
            var refuse = new Button(
                    "Không xếp được…",
                    click -> new WhyDialog(
                                    "Không xếp được lịch?",
                                    "Đơn vị đọc lý do này rồi chọn người khác hoặc ngày khác.",
                                    "Gửi trả lời",
                                    reason -> {
                                        slots.refuse(slot.id(), reason);
                                        say("Đã trả lời đơn vị.");
                                        show();
                                    })
                            .open());
            refuse.setAriaLabel("Không xếp được lịch cho " + name(slot.unit()));
            row.add(confirm, refuse);
        }
        item.add(row);
        return item;
    }

    void step(Runnable what, String done) {
        try {
            what.run();
            say(done);
        } catch (StepRefused refused) {
            say("Lỗi: " + refused.getMessage());
            return;
        } catch (EditedMeanwhile meanwhile) {
            say("Lỗi: " + meanwhile.by() + " đã trả lời lúc " + PortalTime.moment(meanwhile.at()) + ".");
        }
        show();
    }

    private void say(String text) {
        message.setClassName(text.startsWith("Lỗi:") ? "err" : "note");
        message.setText(text);
        message.scrollIntoView();
    }

    private String name(UnitId unit) {
        return units.find(unit).map(Unit::name).orElse(unit.code());
    }
}
