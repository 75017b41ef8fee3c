package vn.haiphong.thidua.archive;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haiphong.thidua.shared.ArchiveSource;

/**
 * Takes a copy of everything final that has none yet. It compares the keys of the rooms with those of the register, so what
 * became final while the portal stood still, or before there was an archive, is taken at the next round.
 */
@Component
class ArchiveIntake {

    private static final Logger LOG = LoggerFactory.getLogger(ArchiveIntake.class);

    private final List<ArchiveSource> sources;
    private final ArchiveStore store;
    private final TransactionTemplate transaction;
    private final boolean on;
    private final Clock clock;

    ArchiveIntake(
            List<ArchiveSource> sources,
            ArchiveStore store,
            TransactionTemplate transaction,
            @Value("${thidua.jobs:true}") boolean on,
            @Value("${thidua.command:false}") boolean isCommand,
            Clock clock) {
        this.sources = List.copyOf(sources);
        this.store = store;
        this.transaction = transaction;
        this.on = on && !isCommand;
        this.clock = clock;
    }

    @Scheduled(fixedRate = 300, initialDelay = 60, timeUnit = TimeUnit.SECONDS)
    void onTime() {
        if (on) take();
    }

    /** @return how many copies were added */
    int take() {
        var taken = transaction.execute(status -> {
            var head = store.lock();
            var known = store.keys();
            int added = 0;
            for (var source : sources) {
                for (var key : source.keys()) {
                    if (known.contains(key)) continue;
                    var copy = source.copy(key);
                    if (copy.isEmpty()) continue;
                    head = store.add(head, key, copy.get(), clock.instant());
                    added++;
                }
            }
            return added;
        });
        if (taken != null && taken > 0) LOG.info("Đã lưu trữ {} bản", taken);
        return taken == null ? 0 : taken;
    }
}
