package vn.haiphong.thidua.campaign.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.campaign.Extension;
import vn.haiphong.thidua.campaign.Task;
import vn.haiphong.thidua.campaign.TaskState;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.WorkingDays;

/** How a task, its days and its evidence are said. */
final class TaskWords {

    private TaskWords() {}

    /** {@code Chưa nộp, trễ 3 ngày}: the state always in words, late also in its colour. */
    static Span state(Task task, LocalDate today) {
        var left = task.daysLeft(today);
        var words = task.state().label();
        if (task.isLate(today)) words += ", trễ " + -left + " ngày";
        else if (task.daysTooLate() > 0) words += ", nộp muộn " + task.daysTooLate() + " ngày";
        else if (left != null && left >= 0 && isOpen(task)) words += ", " + Day.left(left);
        var span = new Span(words);
        if (task.isLate(today)) span.addClassName("late-t");
        if (task.state() == TaskState.DONE) span.addClassName("ok-t");
        return span;
    }

    static boolean isOpen(Task task) {
        return task.state() == TaskState.OPEN || task.state() == TaskState.RETURNED;
    }

    static String planned(Task task) {
        return task.due() == null ? "không nêu hạn" : Day.due(task.due());
    }

    /** The day in force with what brought it about, and a warning when offices are closed on it. */
    static Component inForce(Task task, List<Extension> history, LocalDate today) {
        var box = new Div();
        if (task.dueNow() == null) {
            box.setText("không nêu hạn");
            return box;
        }
        box.add(new Paragraph(Day.due(task.dueNow())));
        latest(task, history).ifPresent(one -> box.add(small(moved(one))));
        history.stream()
                .filter(one -> one.isPending() && concerns(one, task))
                .forEach(one -> box.add(small("Đang xin đến " + Day.plain(one.wished()) + ": " + one.reason())));
        if (isOpen(task) && !today.isAfter(task.dueNow())) {
            WorkingDays.vietnam()
                    .warning(task.dueNow())
                    .ifPresent(warning -> box.add(small("Lưu ý: " + warning + ".")));
        }
        return box;
    }

    /** {@code Gia hạn từ 30/11/2019: Chờ ý kiến. Nguyễn A đồng ý lúc 08:00 26/11/2019.} */
    static String moved(Extension one) {
        var words = one.kind().label() + " từ " + Day.plain(one.before()) + " đến " + Day.plain(one.after()) + ": "
                + one.reason();
        if (!one.basis().isEmpty()) words += " (" + one.basis() + ")";
        return words + ". " + one.decidedBy() + " duyệt lúc " + PortalTime.moment(one.decidedAt())
                + (one.answer().isEmpty() ? "." : ": " + one.answer());
    }

    static Component evidence(Task task, @Nullable Component otherwise) {
        if (!task.path().isEmpty()) {
            return new Anchor(task.path(), task.evidence().isEmpty() ? "Xem" : task.evidence());
        }
        if (!task.evidence().isEmpty()) return new Span(task.evidence());
        return otherwise == null ? new Span("chưa có") : otherwise;
    }

    static Paragraph small(String text) {
        var line = new Paragraph(text);
        line.addClassNames("small", "dim");
        return line;
    }

    private static java.util.Optional<Extension> latest(Task task, List<Extension> history) {
        return history.stream()
                .filter(one -> one.state() == Extension.State.APPROVED && concerns(one, task))
                .filter(one -> task.dueNow().equals(one.after()))
                .reduce((first, second) -> second);
    }

    private static boolean concerns(Extension one, Task task) {
        return one.code().equals(task.code())
                && (one.unit() == null || one.unit().equals(task.unit()));
    }
}
