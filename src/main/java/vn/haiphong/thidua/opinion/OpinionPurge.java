package vn.haiphong.thidua.opinion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes names and contacts of citizens once their notice has been over for the days the rule keeps them. */
@Component
class OpinionPurge {

    private final OpinionStore notices;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final boolean on;
    private final Clock clock;

    OpinionPurge(
            OpinionStore notices,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            @Value("${thidua.jobs:true}") boolean on,
            @Value("${thidua.command:false}") boolean isCommand,
            Clock clock) {
        this.on = on && !isCommand;
        this.notices = notices;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedRate = 60, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void onTime() {
        if (on) run();
    }

    /** Each notice by itself, so that one that fails keeps no other from being purged next time. @return how many notices */
    int run() {
        var due = notices.toPurge(LocalDate.now(clock));
        due.forEach(id -> transaction.executeWithoutResult(status -> {
            var notice = notices.lock(id).orElseThrow();
            if (notice.purgedAt() != null) return;
            int gone = notices.purge(id, clock.instant());
            events.publishEvent(new OpinionChanged(OpinionChanged.PURGED, id, notice.heading(), gone + " người gửi"));
        }));
        return due.size();
    }
}
