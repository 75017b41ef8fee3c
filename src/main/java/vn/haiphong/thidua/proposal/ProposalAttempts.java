package vn.haiphong.thidua.proposal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What was sent with a fault, kept for a while so that the form comes back as it was typed; in memory only, under a key
 * nobody guesses.
 */
@Component
public class ProposalAttempts {

    private static final int AT_MOST = 1_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Cache<String, Attempt> kept = Caffeine.newBuilder()
            .maximumSize(AT_MOST)
            .expireAfterWrite(Duration.ofMinutes(30))
            .build();

    ProposalAttempts() {}

    /**
     * What was typed and why it was not taken.
     *
     * @param token of the form, which may be sent again; empty when it may not
     */
    public record Attempt(ProposalForm form, List<ProposalFault> faults, String token) {}

    /** @return the key under which it is found again */
    String keep(Attempt attempt) {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        var key = HexFormat.of().formatHex(bytes);
        kept.put(key, attempt);
        return key;
    }

    public Optional<Attempt> find(String key) {
        return Optional.ofNullable(kept.getIfPresent(key));
    }
}
