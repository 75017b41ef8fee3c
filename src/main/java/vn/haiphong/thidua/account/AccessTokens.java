package vn.haiphong.thidua.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.shared.StepRefused;

/** Personal access tokens for hardware buttons, TV crews and scripts: issued once, expiring, revocable, audited. */
@Service
@Transactional
public class AccessTokens {

    static final int DAYS_AT_MOST = 366;
    static final String PREFIX = "tdhp_";

    private final AccessTokenRepository tokens;
    private final AccountRepository accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AccessTokens(
            AccessTokenRepository tokens, AccountRepository accounts, ApplicationEventPublisher events, Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A new token, shown this once.
     *
     * @param role one the account has; the token can do nothing else
     * @param days 1 to 366
     */
    @PreAuthorize("hasRole('ADMIN')")
    public String issue(String login, Role role, int days) {
        var account =
                accounts.findByLogin(login).orElseThrow(() -> new StepRefused("Không có tài khoản “" + login + "”."));
        if (!account.principal().isEnabled()) throw new StepRefused("Tài khoản “" + login + "” đã khóa.");
        if (!account.signedIn().is(role)) {
            throw new StepRefused(
                    "Tài khoản “" + login + "” không có vai trò " + role + "; không thể cấp khóa cho vai trò ấy.");
        }
        if (days < 1 || days > DAYS_AT_MOST)
            throw new StepRefused("Số ngày hiệu lực phải từ 1 đến " + DAYS_AT_MOST + ".");
        var secret = new byte[32];
        random.nextBytes(secret);
        var raw = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        var now = clock.instant();
        var token = tokens.save(new AccessToken(account.id(), hash(raw), role, now, now.plus(Duration.ofDays(days))));
        tell("tokenIssued", account, token, role + ", " + days + " ngày");
        return raw;
    }

    /** The newest 100 tokens of an account. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<TokenRow> of(AccountId account) {
        return tokens.findByAccountOrderByCreatedAtDesc(account, Limit.of(100)).stream()
                .map(AccessToken::row)
                .toList();
    }

    @PreAuthorize("hasRole('ADMIN')")
    public void revoke(UUID id) {
        var token = tokens.findById(id).orElseThrow(() -> new StepRefused("Không còn khóa truy cập này."));
        token.revoke(clock.instant());
        accounts.findById(token.account()).ifPresent(account -> tell("tokenRevoked", account, token, ""));
    }

    /** The account behind a valid token, narrowed to the token's role; empty when unknown, expired, revoked or locked. */
    @Transactional(readOnly = true)
    public Optional<AccountPrincipal> authenticate(String raw) {
        if (!raw.startsWith(PREFIX) || raw.length() > 100) return Optional.empty();
        return tokens.findByHash(hash(raw))
                .filter(token -> token.isValid(clock.instant()))
                .flatMap(token -> accounts.findById(token.account())
                        .filter(account -> account.signedIn().is(token.role()))
                        .map(account -> account.principal().only(token.role())))
                .filter(AccountPrincipal::isEnabled);
    }

    private void tell(String what, Account account, AccessToken token, String details) {
        var who = account.signedIn();
        events.publishEvent(new AccountChanged(what, token.id().toString(), who.login(), who.scope(), details));
    }

    private static byte[] hash(String raw) {
        try {
            // The token has 256 random bits, so a fast hash is enough: there is nothing to guess.
            return MessageDigest.getInstance("SHA-256").digest(raw.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
