package vn.haiphong.thidua.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.campaign.Task;
import vn.haiphong.thidua.campaign.TaskState;
import vn.haiphong.thidua.report.DeskSheet.Cell;
import vn.haiphong.thidua.report.DeskSheet.Tone;
import vn.haiphong.thidua.shared.PortalTime;

/** What a cell of the heat map says: the state in words, so that no colour is needed to read it. */
final class HeatWords {

    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("dd/MM").withZone(PortalTime.ZONE);

    private HeatWords() {}

    /** @param own the unit's own task, null when the plan asks nothing of it */
    static Cell cell(@Nullable Task own, List<Task> below, LocalDate today) {
        if (own != null) return own(own, today);
        if (below.isEmpty()) return new Cell(Tone.NONE, "không áp dụng");
        long done =
                below.stream().filter(task -> task.state() == TaskState.DONE).count();
        long late = below.stream().filter(task -> task.isLate(today)).count();
        var words = done + "/" + below.size() + " xong" + (late > 0 ? ", " + late + " trễ" : "");
        if (late > 0) return new Cell(Tone.LATE, words);
        return new Cell(done == below.size() ? Tone.DONE : Tone.PLAIN, words);
    }

    private static Cell own(Task task, LocalDate today) {
        var late = task.isLate(today);
        var words = switch (task.state()) {
            case DONE -> "xong " + day(task.submittedAt() == null ? task.since() : task.submittedAt()) + tooLate(task);
            case SUBMITTED -> "chờ tiếp nhận từ " + day(task.since()) + tooLate(task);
            case RETURNED -> "trả lại " + day(task.since()) + (late ? ", " + left(task, today) : "");
            case OPEN -> left(task, today);
        };
        var tone = late ? Tone.LATE : task.state() == TaskState.DONE ? Tone.DONE : Tone.PLAIN;
        return new Cell(tone, words + (task.isExtended() && task.state() != TaskState.DONE ? " (gia hạn)" : ""));
    }

    private static String left(Task task, LocalDate today) {
        var left = task.daysLeft(today);
        if (left == null) return "chưa báo cáo";
        if (left == 0) return "hết hạn hôm nay";
        return left > 0 ? "còn " + left + " ngày" : "trễ " + -left + " ngày";
    }

    private static String tooLate(Task task) {
        return task.daysTooLate() > 0 ? ", muộn " + task.daysTooLate() + " ngày" : "";
    }

    private static String day(Instant instant) {
        return SHORT.format(instant);
    }
}
