package vn.haiphong.thidua.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.campaign.CampaignPaths;
import vn.haiphong.thidua.campaign.DueTask;
import vn.haiphong.thidua.campaign.TaskState;
import vn.haiphong.thidua.notice.NoticeKind;
import vn.haiphong.thidua.notice.NoticeToSend;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.shared.Fingerprint;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.WorkingDays;

/** Everything one unit is reminded of on one day, as one notice: first what it owes itself, then what units below owe. */
class ReminderText {

    /** More units or groups than that are counted, not named. */
    private static final int NAMED = 12;

    private final Campaign campaign;
    private final UnitTree units;
    private final LocalDate today;

    ReminderText(Campaign campaign, UnitTree units, LocalDate today) {
        this.campaign = campaign;
        this.units = units;
        this.today = today;
    }

    NoticeToSend of(UnitId unit, List<Reminder> reminders) {
        var own = reminders.stream().filter(Reminder::isOwn).map(Reminder::due).toList();
        var below = reminders.stream()
                .filter(one -> !one.isOwn())
                .map(Reminder::due)
                .toList();
        var keys = reminders.stream().map(Reminder::key).sorted().collect(Collectors.joining("\n"));
        var once = "nhac-viec/" + campaign.id() + "/" + unit + "/" + today + "/"
                + Fingerprint.of(keys).substring(0, 16);
        return NoticeToSend.toUnit(
                unit, once, NoticeKind.REMINDER, title(own, below), text(unit, own, below), link(unit, own, below), "");
    }

    private String title(List<DueTask> own, List<DueTask> below) {
        if (own.isEmpty()) return "Đơn vị trực thuộc: " + counted(below);
        if (own.size() > 1) return "Nhắc việc: " + counted(own);
        var words = left(own.getFirst());
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ": "
                + own.getFirst().obligation().what();
    }

    private String text(UnitId unit, List<DueTask> own, List<DueTask> below) {
        var lines = new StringBuilder(units.get(unit).name() + ", ngày " + PortalTime.date(today) + ", theo Kế hoạch "
                + campaign.plan().number() + ":");
        own.forEach(due -> lines.append("\n– ").append(line(due)));
        if (below.isEmpty()) return lines.toString();
        if (!own.isEmpty()) lines.append("\n\nĐơn vị trực thuộc:");
        var groups = new LinkedHashMap<String, List<DueTask>>();
        below.stream()
                .sorted(Comparator.comparing((DueTask due) -> due.task().dueNow())
                        .thenComparing(due -> due.task().code()))
                .forEach(due -> groups.computeIfAbsent(heading(due), key -> new ArrayList<>())
                        .add(due));
        groups.entrySet().stream()
                .limit(NAMED)
                .forEach(group -> lines.append("\n– ").append(group.getKey()).append(names(group.getValue())));
        if (groups.size() > NAMED)
            lines.append("\n… và ").append(groups.size() - NAMED).append(" nhóm việc khác.");
        return lines.toString();
    }

    private String line(DueTask due) {
        var task = due.task();
        var line = what(due) + ": hạn " + day(task.dueNow())
                + (task.isExtended() ? ", đã gia hạn từ " + PortalTime.date(task.due()) : "") + ", " + left(due)
                + (task.state() == TaskState.RETURNED ? ", hồ sơ bị trả lại cần sửa" : "") + ".";
        return WorkingDays.vietnam()
                .warning(task.dueNow())
                .filter(warning ->
                        WorkingDays.vietnam().atOrBefore(task.dueNow()).compareTo(today) >= 0)
                .map(warning -> line + " Lưu ý: " + warning + ".")
                .orElse(line);
    }

    private String heading(DueTask due) {
        return what(due) + ", hạn " + day(due.task().dueNow()) + ", " + left(due);
    }

    private String names(List<DueTask> some) {
        var named = some.stream()
                .limit(NAMED)
                .map(due -> units.get(due.task().unit()).name())
                .collect(Collectors.joining(", "));
        var more = some.size() > NAMED ? " và " + (some.size() - NAMED) + " đơn vị khác" : "";
        return " (" + some.size() + " đơn vị): " + named + more + ".";
    }

    private String counted(List<DueTask> some) {
        long late = some.stream().filter(this::isLate).count();
        long soon = some.size() - late;
        if (late == 0) return soon + " việc sắp đến hạn";
        return late + " việc quá hạn" + (soon == 0 ? "" : ", " + soon + " việc sắp đến hạn");
    }

    private static String what(DueTask due) {
        return due.obligation().what() + " (" + due.obligation().clause() + ")";
    }

    private String left(DueTask due) {
        long days = due.task().daysLeft(today);
        if (days < 0) return "quá hạn " + -days + " ngày";
        return days == 0 ? "hôm nay đến hạn" : "còn " + days + " ngày";
    }

    private boolean isLate(DueTask due) {
        return due.task().dueNow().isBefore(today);
    }

    private static String day(LocalDate day) {
        return PortalTime.date(day) + " (" + WorkingDays.weekday(day) + ")";
    }

    private String link(UnitId unit, List<DueTask> own, List<DueTask> below) {
        var isCity = unit.equals(units.city().id());
        if (!own.isEmpty() && !isCity) return CampaignPaths.myWork();
        var onlyLate = own.isEmpty() && below.stream().allMatch(this::isLate);
        return CampaignPaths.tasks() + "?don-vi=" + unit + (onlyLate ? "&tre=1" : "");
    }
}
