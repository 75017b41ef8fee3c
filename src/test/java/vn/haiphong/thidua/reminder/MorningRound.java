package vn.haiphong.thidua.reminder;

import org.springframework.stereotype.Component;

/** The reminders of a morning, which no schedule starts in the tests. */
@Component
public class MorningRound {

    private final Reminders reminders;

    MorningRound(Reminders reminders) {
        this.reminders = reminders;
    }

    /** @return how many units were told something */
    public int comes() {
        return reminders.remind();
    }
}
