package vn.haiphong.thidua.reminder;

import vn.haiphong.thidua.campaign.DueTask;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.reminder.ReminderStages.Stage;

/** One task to be told at one stage to one unit: the one that owes it, or the one above. */
record Reminder(UnitId recipient, DueTask due, Stage stage) {

    boolean isOwn() {
        return recipient.equals(due.task().unit());
    }

    /** What makes it the same as one told before. */
    String key() {
        var task = due.task();
        return String.join("/", recipient.code(), task.code(), task.unit().code(), task.dueNow() + "", stage.key());
    }
}
