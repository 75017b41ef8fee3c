package vn.haiphong.thidua.opinion;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Counts what one address sends and asks for within an hour; kept in memory only, and forgotten with it. */
@Component
class CitizenThrottle {

    /** Many people of one office or one mobile network share an address. */
    static final int ANSWERS = 10;

    static final int LOOKUPS = 60;
    private static final Duration WINDOW = Duration.ofHours(1);

    private final LoadingCache<String, AtomicInteger> counts =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(WINDOW).build(key -> new AtomicInteger());

    boolean allowsAnswer(String address) {
        return counts.get("a" + address).incrementAndGet() <= ANSWERS;
    }

    boolean allowsLookup(String address) {
        return counts.get("l" + address).incrementAndGet() <= LOOKUPS;
    }

    void forgetAll() {
        counts.invalidateAll();
    }
}
