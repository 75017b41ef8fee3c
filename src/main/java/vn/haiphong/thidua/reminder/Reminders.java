package vn.haiphong.thidua.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.campaign.DueTask;
import vn.haiphong.thidua.campaign.DueTasks;
import vn.haiphong.thidua.notice.NoticeToSend;
import vn.haiphong.thidua.notice.Notices;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.organisation.Units;

/**
 * Once a day tells every unit what is due or late, all of it in one notice. What was told is noted in the transaction that
 * tells it, so a second run, or one after days of standstill, tells nothing twice.
 */
@Component
class Reminders {

    /** So many units are told in one transaction. */
    static final int A_PAGE = 50;

    /** A new day is told of in the morning, not at midnight. */
    private static final int HOUR = 7;

    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);

    private final DueTasks tasks;
    private final ReminderStore told;
    private final Notices notices;
    private final Campaigns campaigns;
    private final UnitTree units;
    private final TransactionTemplate transaction;
    private final ReminderStages stages;
    private final boolean on;
    private final Clock clock;
    private final ReentrantLock running = new ReentrantLock();
    private volatile @Nullable LocalDate last;

    Reminders(
            DueTasks tasks,
            ReminderStore told,
            Notices notices,
            Campaigns campaigns,
            Units units,
            TransactionTemplate transaction,
            @Value("${thidua.reminders.days-before}") List<Integer> daysBefore,
            @Value("${thidua.reminders.escalates-from}") int escalatesFrom,
            @Value("${thidua.reminders.repeats-every}") int repeatsEvery,
            @Value("${thidua.reminders.repeats-at-most}") int repeatsAtMost,
            @Value("${thidua.jobs:true}") boolean on,
            @Value("${thidua.command:false}") boolean isCommand,
            Clock clock) {
        this.tasks = tasks;
        this.told = told;
        this.notices = notices;
        this.campaigns = campaigns;
        this.units = units.tree();
        this.transaction = transaction;
        this.stages = new ReminderStages(daysBefore, escalatesFrom, repeatsEvery, repeatsAtMost);
        this.on = on && !isCommand;
        this.clock = clock;
    }

    // By the portal's clock, which may run in another year: the schedule only looks whether a new day has come.
    @Scheduled(fixedRate = 300, initialDelay = 20, timeUnit = TimeUnit.SECONDS)
    void onTime() {
        if (!on) return;
        var now = LocalDateTime.now(clock);
        var started = last == null;
        if (now.toLocalDate().equals(last) || !started && now.getHour() < HOUR) return;
        remind();
        last = now.toLocalDate();
    }

    /** @return how many units were told something */
    int remind() {
        if (!running.tryLock()) return 0;
        try {
            var today = LocalDate.now(clock);
            var byUnit = reminders(today).collect(Collectors.groupingBy(Reminder::recipient));
            var everybody = byUnit.keySet().stream()
                    .sorted(Comparator.comparing(UnitId::code))
                    .toList();
            int number = 0;
            for (int from = 0; from < everybody.size(); from += A_PAGE) {
                var page = everybody.subList(from, Math.min(from + A_PAGE, everybody.size()));
                number += tell(page, byUnit, today);
            }
            if (number > 0) LOG.info("Đã nhắc việc {} đơn vị", number);
            return number;
        } finally {
            running.unlock();
        }
    }

    private Stream<Reminder> reminders(LocalDate today) {
        return tasks.between(stages.first(today), stages.last(today)).stream().flatMap(due -> of(due, today));
    }

    private Stream<Reminder> of(DueTask due, LocalDate today) {
        var task = due.task();
        var stage = stages.newest(task.dueNow(), today)
                // A stage that lay behind when the day was moved never was one of the new day.
                .filter(one -> due.movedOn() == null || !one.day().isBefore(due.movedOn()));
        if (stage.isEmpty()) return Stream.empty();
        var own = Stream.of(new Reminder(task.unit(), due, stage.get()));
        if (!stage.get().escalates()) return own;
        var above = units.find(task.unit()).map(unit -> unit.parent()).stream()
                .map(unit -> new Reminder(unit, due, stage.get()));
        return Stream.concat(own, above);
    }

    private int tell(List<UnitId> page, Map<UnitId, List<Reminder>> byUnit, LocalDate today) {
        return transaction.execute(status -> {
            var all = page.stream().flatMap(unit -> byUnit.get(unit).stream()).toList();
            var campaign = campaigns.current();
            var fresh = told.claim(campaign.id(), all, UUID.randomUUID(), clock.instant());
            var text = new ReminderText(campaign, units, today);
            var letters = new ArrayList<NoticeToSend>();
            for (var unit : page) {
                var some = byUnit.get(unit).stream()
                        .filter(one -> fresh.contains(one.key()))
                        .toList();
                if (!some.isEmpty()) letters.add(text.of(unit, some));
            }
            notices.tell(letters);
            return letters.size();
        });
    }
}
