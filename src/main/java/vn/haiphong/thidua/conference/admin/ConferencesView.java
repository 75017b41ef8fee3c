package vn.haiphong.thidua.conference.admin;

import com.vaadin.flow.component.Component;
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
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.conference.ConferenceDesk;
import vn.haiphong.thidua.conference.ConferenceFilter;
import vn.haiphong.thidua.conference.ConferenceList;
import vn.haiphong.thidua.conference.ConferencePaths;
import vn.haiphong.thidua.conference.ConferenceRow;
import vn.haiphong.thidua.conference.ConferenceStatus;
import vn.haiphong.thidua.leadercalendar.LeaderCalendarPaths;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.ui.Pager;

/** The conferences of the own scope with their days and states. */
@Route("quan-tri/hoi-nghi")
@PageTitle("Hội nghị – Bàn làm việc")
@Menu(title = "Hội nghị", order = 13)
@RolesAllowed({"ADMIN", "ORGANISER", "UNIT", "LEADER"})
class ConferencesView extends Main implements BeforeEnterObserver {

    private final ConferenceList conferences;
    private final ConferenceDesk desk;
    private final UnitTree units;
    private final @Nullable UnitId own;
    private final ConferenceFilterBar filters;
    private final Paragraph found = new Paragraph();
    private final Anchor sheet = new Anchor("", "Tải danh sách (XLSX)");
    private final Div rows = new Div();

    ConferencesView(ConferenceList conferences, ConferenceDesk desk, Units units, CurrentAccount current) {
        this.conferences = conferences;
        this.desk = desk;
        this.units = units.tree();
        var who = current.get();
        this.own = who.is(Role.UNIT) ? who.scope() : null;
        this.filters = new ConferenceFilterBar(this.units, who.scope(), this::narrow);
        found.addClassName("dim");
        found.getElement().setAttribute("role", "status");
        sheet.getElement().setAttribute("download", true);
        sheet.setRouterIgnore(true);
        add(new H1("Hội nghị"), ways(), filters, found, rows, new Paragraph(sheet));
    }

    private Component ways() {
        var ways = new Div();
        ways.addClassNames("row", "ways");
        if (own != null && desk.isAsked(own)) {
            var link = new Anchor(ConferencePaths.record(own), "Hội nghị của " + name(own));
            link.addClassNames("btn", "go");
            ways.add(link);
        }
        ways.add(
                new Anchor(LeaderCalendarPaths.week(), "Lịch lãnh đạo"),
                new Anchor(ConferencePaths.templates(), "Mẫu và hướng dẫn"),
                new Anchor(ConferencePaths.calendar(), "Lịch công khai"));
        return ways;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(ConferenceAddress.of(event.getLocation().getQueryParameters(), units));
    }

    private void show(ConferenceAddress asked) {
        filters.read(asked.filter());
        long count = conferences.count(asked.filter());
        var page = conferences.page(asked.filter(), asked.page() - 1, Pager.PAGE);
        found.setText(count + " hội nghị");
        sheet.setHref(asked.sheet());
        sheet.setVisible(count > 0);
        rows.removeAll();
        unitRecord(asked.filter());
        if (page.isEmpty()) {
            rows.add(nothing(asked, count));
            return;
        }
        var list = new OrderedList();
        list.addClassName("desk-list");
        page.forEach(row -> list.add(item(row)));
        rows.add(list);
        if (Pager.isNeeded(count)) {
            rows.add(new Pager(
                    ConferencesView.class,
                    asked.page(),
                    count,
                    to -> asked.turned(to).address()));
        }
    }

    /** A unit that has no record yet stands in no list. */
    private void unitRecord(ConferenceFilter filter) {
        var unit = filter.unit();
        if (unit == null || unit.equals(own) || !desk.isAsked(unit)) return;
        rows.add(new Paragraph(new Anchor(ConferencePaths.record(unit), "Mở hội nghị của " + name(unit))));
    }

    private ListItem item(ConferenceRow row) {
        var name = new Paragraph(new Anchor(ConferencePaths.record(row.unit()), name(row.unit())));
        name.addClassName("name");
        var said = new ArrayList<String>();
        said.add(
                row.day() == null
                        ? "chưa có ngày"
                        : PortalTime.date(row.day())
                                + (row.part() == null
                                        ? ""
                                        : ", " + row.part().label().toLowerCase(java.util.Locale.ROOT)));
        if (!row.venue().isEmpty()) said.add(row.venue());
        said.add(row.level().label().toLowerCase(java.util.Locale.ROOT));
        if (row.pilot()) said.add("hội nghị điểm");
        else if (row.beyondWindow()) said.add("ngoài khung chung");
        if (row.announced()) said.add("đã công bố");
        if (row.demonstration()) said.add("dữ liệu minh họa");
        var about = new Paragraph(String.join(" · ", said));
        about.addClassNames("small", "dim");
        var item = new ListItem(name, about, sign(row.status()));
        if (!row.excesses().isEmpty()) item.add(over(row));
        return item;
    }

    private static Paragraph over(ConferenceRow row) {
        var words = "Vượt mức: " + String.join("; ", row.excesses()) + ". "
                + (row.deviation().isEmpty() ? "Chưa có lý do." : "Lý do: " + row.deviation());
        var line = new Paragraph(words);
        line.addClassNames("small", "late-t");
        return line;
    }

    static Span sign(ConferenceStatus status) {
        var sign = new Span(status.label());
        sign.addClassName("status");
        switch (status) {
            case HELD, REPORTED, APPROVED -> sign.addClassName("da-xuat-ban");
            case POSTPONED -> sign.addClassName("cho-duyet");
            case CANCELLED -> sign.addClassName("da-go");
            case PLANNED -> {}
        }
        return sign;
    }

    private Component nothing(ConferenceAddress asked, long count) {
        var note = new Div();
        note.addClassName("note");
        if (count > 0) {
            note.add(new Paragraph("Trang này không có hội nghị nào."), turn("Về trang đầu", asked.turned(1)));
        } else if (asked.filter().equals(ConferenceFilter.ALL)) {
            note.add(new Paragraph("Chưa có đơn vị nào lập hội nghị."));
        } else {
            note.add(
                    new Paragraph("Không có hội nghị nào khớp với bộ lọc."),
                    turn("Bỏ mọi bộ lọc", new ConferenceAddress(ConferenceFilter.ALL, 1)));
        }
        return note;
    }

    private static RouterLink turn(String words, ConferenceAddress to) {
        return Pager.link(words, ConferencesView.class, to.address());
    }

    private void narrow(ConferenceFilter filter) {
        getUI().ifPresent(ui -> ui.navigate(ConferencesView.class, new ConferenceAddress(filter, 1).address()));
    }

    private String name(UnitId unit) {
        return units.find(unit).map(Unit::name).orElse(unit.code());
    }
}
