package vn.haiphong.thidua.opinion;

import java.time.Clock;
import java.time.LocalDate;
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
    private final Clock clock;

    OpinionPurge(OpinionStore notices, ApplicationEventPublisher events, TransactionTemplate transaction, Clock clock) {
        this.notices = notices;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Each notice by itself, so that one that fails keeps no other from being purged next time. @return how many notices */
    @Scheduled(fixedRate = 60 * 60 * 1000, initialDelay = 60 * 1000)
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
