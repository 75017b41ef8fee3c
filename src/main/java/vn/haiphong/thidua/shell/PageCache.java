package vn.haiphong.thidua.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.haiphong.thidua.search.IndexCaughtUp;
import vn.haiphong.thidua.search.IndexRebuilt;
import vn.haiphong.thidua.shared.ShownPublicly;

/** Keeps first paints by address until what they show changes. */
@Component
class PageCache {

    private static final long BYTES = 96L << 20;

    private final Cache<String, KeptPage> pages = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .weigher((String key, KeptPage page) -> page.weight())
            .build();

    /** Counts evictions, so that a page built from what was read before one is never kept after it. */
    private final AtomicLong generation = new AtomicLong();

    @Nullable
    KeptPage find(String key) {
        var page = pages.getIfPresent(key);
        return page == null || page.isStale() ? null : page;
    }

    long generation() {
        return generation.get();
    }

    /** Keeps the page unless something was evicted since {@code builtFrom}. */
    void keep(String key, KeptPage page, long builtFrom) {
        if (!page.isWorthKeeping() || generation.get() != builtFrom) return;
        pages.put(key, page);
        if (generation.get() != builtFrom) pages.invalidate(key);
    }

    // After everything else that follows the commit, so that pages are built anew from what is new everywhere.
    @Order(Ordered.LOWEST_PRECEDENCE)
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void evict(ShownPublicly change) {
        generation.incrementAndGet();
        for (var address : change.addresses()) {
            pages.asMap().keySet().removeIf(key -> isBelow(key, address));
        }
    }

    @EventListener({IndexRebuilt.class, IndexCaughtUp.class})
    void clear() {
        generation.incrementAndGet();
        pages.invalidateAll();
    }

    private static boolean isBelow(String key, String address) {
        return address.equals("/") ? key.equals("/") || key.startsWith("/?") : key.startsWith(address);
    }
}
