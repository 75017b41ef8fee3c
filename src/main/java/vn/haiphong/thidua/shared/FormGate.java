package vn.haiphong.thidua.shared;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps robots from forms that anybody may send, without asking anybody else: a field people don't see, the time it
 * takes to fill a form, and how much came from one address. Who is doubted is told and may send again; nothing is lost.
 */
@Component
public class FormGate {

    /** Why a form is not taken at once. */
    public enum Doubt {
        /** The field that nobody sees was filled. */
        TRAP,
        /** Nobody types so fast. */
        HASTY,
        /** The form was handed out too long ago, by another start of the portal, or never. */
        STALE,
        /** Too many came from one address. */
        CROWDED
    }

    static final Duration SHORTEST = Duration.ofSeconds(4);
    static final Duration LONGEST = Duration.ofHours(12);
    static final int TRIES = 60;
    static final int TAKEN = 10;

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int ADDRESSES = 50_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Clock clock;
    private final byte[] key = new byte[32];
    private final LoadingCache<String, AtomicInteger> tries = counters();
    private final LoadingCache<String, AtomicInteger> taken = counters();

    FormGate(Clock clock) {
        this.clock = clock;
        RANDOM.nextBytes(key);
    }

    /** Goes out with each form and comes back with it; says when it went out, and nobody can make one. */
    public String token() {
        var said = Long.toString(clock.millis(), 36) + "." + Long.toString(RANDOM.nextLong() >>> 1, 36);
        return said + "." + sign(said);
    }

    /**
     * @param token as it came back
     * @param trap what came in the field that nobody sees
     * @param address where it came from
     */
    public Optional<Doubt> doubt(@Nullable String token, @Nullable String trap, String address) {
        var place = place(address);
        if (tries.get(place).incrementAndGet() > TRIES || taken.get(place).get() >= TAKEN) {
            return Optional.of(Doubt.CROWDED);
        }
        if (trap != null && !trap.isBlank()) return Optional.of(Doubt.TRAP);
        var age = age(token);
        if (age == null || age.compareTo(LONGEST) > 0) return Optional.of(Doubt.STALE);
        return age.compareTo(SHORTEST) < 0 ? Optional.of(Doubt.HASTY) : Optional.empty();
    }

    /** What came in this form was kept. */
    public void passed(String address) {
        taken.get(place(address)).incrementAndGet();
    }

    /** As if nothing had ever come; for tests. */
    public void forget() {
        tries.invalidateAll();
        taken.invalidateAll();
    }

    private @Nullable Duration age(@Nullable String token) {
        if (token == null || token.length() > 200) return null;
        int end = token.lastIndexOf('.');
        if (end < 0) return null;
        var said = token.substring(0, end);
        var signature = token.substring(end + 1).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(sign(said).getBytes(StandardCharsets.US_ASCII), signature)) return null;
        return Duration.ofMillis(clock.millis() - Long.parseLong(said.substring(0, said.indexOf('.')), 36));
    }

    private String sign(String said) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(said.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    /** One household has one IPv4 address, or a whole /64 of IPv6. */
    private static String place(String address) {
        if (!address.contains(":")) return address;
        var groups = address.split(":", 5);
        return groups.length < 5 ? address : String.join(":", groups[0], groups[1], groups[2], groups[3]);
    }

    private static LoadingCache<String, AtomicInteger> counters() {
        return Caffeine.newBuilder()
                .maximumSize(ADDRESSES)
                .expireAfterWrite(WINDOW)
                .build(place -> new AtomicInteger());
    }
}
