package vn.haiphong.thidua.proposal;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Forgets who sent a proposal some time after it was closed, at the latest a year after it came; spam goes as a whole.
 * The form promises these times.
 */
@Component
class ProposalPurge {

    static final Duration AFTER_CLOSE = Duration.ofDays(90);
    static final Duration AFTER_SENDING = Duration.ofDays(365);
    static final Duration SPAM = Duration.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(ProposalPurge.class);
    private static final int BATCH = 200;

    private final ProposalRepository proposals;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final boolean on;
    private final Clock clock;

    ProposalPurge(
            ProposalRepository proposals,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            @Value("${thidua.jobs:true}") boolean on,
            @Value("${thidua.command:false}") boolean isCommand,
            Clock clock) {
        this.proposals = proposals;
        this.transaction = transaction;
        this.events = events;
        this.on = on && !isCommand;
        this.clock = clock;
    }

    @Scheduled(fixedRate = 6, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void onTime() {
        if (on) purge();
    }

    /** @return how many were forgotten or went */
    int purge() {
        int all = 0;
        int number;
        do {
            number = transaction.execute(status -> forget()) + transaction.execute(status -> drop());
            all += number;
        } while (number > 0);
        if (all > 0) LOG.info("Đã xóa thông tin người gửi của {} giới thiệu theo quy định", all);
        return all;
    }

    private int forget() {
        var now = clock.instant();
        var due = proposals.toPurge(now.minus(AFTER_CLOSE), now.minus(AFTER_SENDING), PageRequest.of(0, BATCH));
        for (var proposal : due) {
            proposal.forgetSender(now);
            proposals.saveAndFlush(proposal);
            tell(proposal);
        }
        return due.size();
    }

    private int drop() {
        var due = proposals.oldSpam(clock.instant().minus(SPAM), PageRequest.of(0, BATCH));
        due.forEach(this::tell);
        proposals.deleteAll(due);
        return due.size();
    }

    private void tell(Proposal proposal) {
        events.publishEvent(new ProposalChanged(
                ProposalStep.PURGE,
                proposal.id(),
                proposal.unit(),
                proposal.receipt().plain(),
                ""));
    }
}
