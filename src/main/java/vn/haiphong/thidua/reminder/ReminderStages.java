package vn.haiphong.thidua.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When a unit is reminded of a task.
 *
 * @param daysBefore e.g. 30, 14, 7, 1
 * @param escalatesFrom so many days before the day the unit above is told too, and ever after
 * @param repeatsEvery days between two reminders of what is late; the first comes the day after
 * @param repeatsAtMost so often, then silence: the urging letter has its turn
 */
record ReminderStages(List<Integer> daysBefore, int escalatesFrom, int repeatsEvery, int repeatsAtMost) {

    ReminderStages {
        daysBefore = daysBefore.stream().sorted(Comparator.reverseOrder()).toList();
        if (daysBefore.isEmpty() || daysBefore.getLast() < 0 || repeatsEvery < 1 || repeatsAtMost < 0) {
            throw new IllegalArgumentException("thidua.reminders: " + daysBefore + ", " + repeatsEvery);
        }
    }

    /** @param key {@code T-14}, {@code T+8}; @param day when it begins */
    record Stage(String key, LocalDate day, boolean escalates) {}

    /** The stage a day is in: of several missed ones only the newest. */
    Optional<Stage> newest(LocalDate due, LocalDate today) {
        int left = (int) ChronoUnit.DAYS.between(today, due);
        if (left < 0) return late(due, -left);
        return daysBefore.stream()
                .filter(days -> days >= left)
                .min(Comparator.naturalOrder())
                .map(days -> new Stage("T-" + days, due.minusDays(days), days <= escalatesFrom));
    }

    private Optional<Stage> late(LocalDate due, int days) {
        int before = (days - 1) / repeatsEvery;
        if (before >= repeatsAtMost) return Optional.empty();
        int since = 1 + before * repeatsEvery;
        return Optional.of(new Stage("T+" + since, due.plusDays(since), true));
    }

    /** No task due before is reminded of today. */
    LocalDate first(LocalDate today) {
        return today.minusDays((long) repeatsEvery * repeatsAtMost);
    }

    /** No task due later is reminded of today. */
    LocalDate last(LocalDate today) {
        return today.plusDays(daysBefore.getFirst());
    }
}
