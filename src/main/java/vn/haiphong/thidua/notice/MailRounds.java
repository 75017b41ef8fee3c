package vn.haiphong.thidua.notice;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.notice.MailPost.Outcome;

/**
 * Empties the outbox: each mail is claimed and the claim committed before it leaves, so that neither a second worker nor a
 * restart sends it again.
 *
 * @see "decision 0007-mail-outbox"
 */
@Component
class MailRounds {

    static final int WORKERS = 2;
    static final int A_ROUND = 100;
    static final int ATTEMPTS = 10;
    static final Duration FIRST_PAUSE = Duration.ofMinutes(2);
    static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    /** Far longer than the timeouts of one attempt. */
    static final Duration ABANDONED = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(MailRounds.class);

    private final MailStore mails;
    private final MailPost post;
    private final boolean on;
    private final Clock clock;
    private final ReentrantLock running = new ReentrantLock();

    MailRounds(
            MailStore mails,
            MailPost post,
            @Value("${thidua.jobs:true}") boolean on,
            @Value("${thidua.command:false}") boolean isCommand,
            Clock clock) {
        this.mails = mails;
        this.post = post;
        this.on = on && !isCommand;
        this.clock = clock;
    }

    // At a fixed rate each run has a thread of its own; with a fixed delay a slow mail server would hold up every other
    // job.
    @Scheduled(fixedRate = 15, initialDelay = 15, timeUnit = TimeUnit.SECONDS)
    void onTime() {
        if (on) deliver();
    }

    /** One round; a second one meanwhile does nothing. */
    void deliver() {
        if (!running.tryLock()) return;
        try {
            var now = clock.instant();
            int abandoned = mails.abandon(
                    now.minus(ABANDONED), now, "Cổng dừng giữa lúc gửi; không rõ máy chủ thư đã nhận chưa.");
            if (abandoned > 0)
                LOG.warn("{} thư chưa rõ đã gửi hay chưa, chờ người xem tại /quan-tri/thu-di", abandoned);
            if (!post.isConnected()) return;
            var left = new AtomicInteger(A_ROUND);
            try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < WORKERS; i++) {
                    workers.submit(() -> {
                        while (left.getAndDecrement() > 0) if (!sendNext()) return;
                    });
                }
            }
        } finally {
            running.unlock();
        }
    }

    /** @return whether it makes sense to go on */
    boolean sendNext() {
        var claim = UUID.randomUUID();
        var claimed = claim(claim);
        if (claimed.isEmpty()) return false;
        var mail = claimed.get();
        var outcome = post.post(mail);
        settle(mail, claim, outcome);
        return !outcome.serverAway();
    }

    private Optional<Mail> claim(UUID claim) {
        var now = clock.instant();
        return mails.waiting(now, 2 * WORKERS).stream()
                .filter(id -> mails.claim(id, claim, now))
                .findFirst()
                .flatMap(mails::find);
    }

    private void settle(Mail mail, UUID claim, Outcome outcome) {
        var now = clock.instant();
        var state = outcome.state() == MailState.FAILED && mail.attempts() >= ATTEMPTS
                ? MailState.GIVEN_UP
                : outcome.state();
        if (!mails.settle(mail.id(), claim, state, outcome.error(), now.plus(pause(mail.attempts())), now)) {
            LOG.warn("Thư {} đã đổi trạng thái trong lúc gửi; kết quả lần gửi này: {}", mail.id(), state);
        }
    }

    /** Doubles with every attempt. */
    static Duration pause(int attempts) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.clamp(attempts - 1, 0, 20));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
