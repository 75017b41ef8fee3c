package vn.haiphong.thidua.conference.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import vn.haiphong.thidua.conference.ConferencePaths;
import vn.haiphong.thidua.conference.DayPart;
import vn.haiphong.thidua.conference.Leader;
import vn.haiphong.thidua.conference.LeaderCalendar;
import vn.haiphong.thidua.conference.LeaderHalfDay;
import vn.haiphong.thidua.conference.LeaderSlots;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.WorkingDays;
import vn.haiphong.thidua.ui.CaptionedTable;

/** Leaders down, days across, morning above afternoon; on a phone one block for each leader with the days that are taken. */
class LeaderWeekTable extends CaptionedTable {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM");

    private final boolean decides;
    private final BiConsumer<Runnable, String> step;
    private final LeaderCalendar calendar;
    private final LeaderSlots slots;

    LeaderWeekTable(
            LocalDate monday,
            LocalDate today,
            List<Leader> leaders,
            List<LeaderHalfDay> taken,
            boolean decides,
            BiConsumer<Runnable, String> step,
            LeaderCalendar calendar,
            LeaderSlots slots) {
        super("Tuần từ " + PortalTime.date(monday) + " đến " + PortalTime.date(monday.plusDays(6)), heads(monday));
        this.decides = decides;
        this.step = step;
        this.calendar = calendar;
        this.slots = slots;
        addClassName("scroll");
        table.addClassName("week");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "Lịch tuần của lãnh đạo");
        for (var leader : leaders) {
            var own = taken.stream()
                    .filter(one -> one.leader().equals(leader.code()))
                    .toList();
            if (!leader.active() && own.isEmpty()) continue;
            var row = table.getBody().addRow();
            var head = new NativeTableHeaderCell(leader.title());
            head.getElement().setAttribute("scope", "row");
            row.add(head);
            for (int i = 0; i < 7; i++) row.add(cell(monday.plusDays(i), today, own, heads[i + 1]));
        }
    }

    private static String[] heads(LocalDate monday) {
        var days = IntStream.range(0, 7)
                .mapToObj(monday::plusDays)
                .map(day -> capital(WorkingDays.weekday(day)) + " " + SHORT.format(day));
        return java.util.stream.Stream.concat(java.util.stream.Stream.of("Lãnh đạo"), days)
                .toArray(String[]::new);
    }

    private NativeTableCell cell(LocalDate day, LocalDate today, List<LeaderHalfDay> own, String head) {
        var cell = new NativeTableCell();
        cell.getElement().setAttribute("data-label", head);
        if (day.equals(today)) cell.addClassName("is-today");
        for (var half : List.of(DayPart.MORNING, DayPart.AFTERNOON)) {
            own.stream()
                    .filter(one -> one.day().equals(day) && one.half() == half)
                    .findFirst()
                    .ifPresent(one -> cell.add(entry(one)));
        }
        if (cell.getChildren().findAny().isEmpty()) cell.addClassName("is-free");
        return cell;
    }

    private Component entry(LeaderHalfDay one) {
        var when = new Span(one.half() == DayPart.MORNING ? "Sáng: " : "Chiều: ");
        when.addClassName("strong");
        var what = one.unit() == null
                ? new Span(one.label())
                : new Anchor(ConferencePaths.record(one.unit()), one.label());
        var entry = new Div(new Paragraph(when, what));
        entry.addClassName("taken");
        if (decides) entry.add(freeing(one));
        return entry;
    }

    private Button freeing(LeaderHalfDay one) {
        var free = new Button("Nhả", click -> {
            if (one.slot() == null) {
                step.accept(() -> calendar.unblock(one.leader(), one.day(), one.half()), "Đã bỏ lịch.");
                return;
            }
            new WhyDialog(
                            "Nhả lịch đã xác nhận?",
                            "Cả lịch của hội nghị này được nhả; đơn vị phải đăng ký lại.",
                            "Nhả lịch",
                            reason -> {
                                slots.release(one.slot(), reason);
                                step.accept(() -> {}, "Đã nhả lịch.");
                            })
                    .open();
        });
        free.addThemeVariants(ButtonVariant.SMALL);
        free.setAriaLabel("Nhả " + one.half().label().toLowerCase(java.util.Locale.ROOT) + " "
                + PortalTime.date(one.day()) + ": " + one.label());
        return free;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
