package vn.haiphong.thidua.account;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * Counts wrong passwords for a quarter of an hour: per login from one address, per address, and per login from
 * everywhere. The last limit is high, so that a stranger can't easily lock an officer out.
 */
@Component
class SignInThrottle {

    static final int LOGIN_AND_ADDRESS = 5;
    static final int ADDRESS = 30;
    static final int LOGIN = 100;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final LoadingCache<String, AtomicInteger> failures =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(WINDOW).build(key -> new AtomicInteger());

    boolean blocks(String login, String address) {
        return count(login + "@" + address) >= LOGIN_AND_ADDRESS
                || count("@" + address) >= ADDRESS
                || count(login) >= LOGIN;
    }

    void failed(String login, String address) {
        failures.get(login + "@" + address).incrementAndGet();
        failures.get("@" + address).incrementAndGet();
        failures.get(login).incrementAndGet();
    }

    void succeeded(String login, String address) {
        failures.invalidate(login + "@" + address);
    }

    void forgetAll() {
        failures.invalidateAll();
    }

    private int count(String key) {
        var counter = failures.getIfPresent(key);
        return counter == null ? 0 : counter.get();
    }
}
