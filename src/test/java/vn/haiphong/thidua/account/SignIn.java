package vn.haiphong.thidua.account;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haiphong.thidua.organisation.UnitId;

/** Signs somebody in for a test: the account is really stored, and made anew when its name is used again. */
@Component
public class SignIn {

    public static final String PASSWORD = "mot-mat-khau-kha-dai";

    private static @Nullable SignIn here;
    private static @Nullable String hash;

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final TransactionTemplate transaction;
    private final SignInThrottle throttle;

    @Autowired
    SignIn(
            AccountRepository accounts,
            PasswordEncoder passwords,
            TransactionTemplate transaction,
            SignInThrottle throttle) {
        this.throttle = throttle;
        this.accounts = accounts;
        this.passwords = passwords;
        this.transaction = transaction;
        here = this;
    }

    public static SignedIn as(String login, Role... roles) {
        return here.enter(login, null, roles);
    }

    public static SignedIn as(String login, UnitId scope, Role... roles) {
        return here.enter(login, scope, roles);
    }

    public static void out() {
        SecurityContextHolder.clearContext();
    }

    /** Stores the account with {@link #PASSWORD} and leaves the security context alone. */
    public static SignedIn store(String login, @Nullable UnitId scope, Role... roles) {
        return here.stored(login, scope, roles).signedIn();
    }

    /** Lets wrong passwords of earlier tests be forgotten. */
    public void forgetFailures() {
        throttle.forgetAll();
    }

    private SignedIn enter(String login, @Nullable UnitId scope, Role... roles) {
        var principal = stored(login, scope, roles);
        var authentication =
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
        SecurityContextHolder.setContext(new SecurityContextImpl(authentication));
        return principal.signedIn();
    }

    private AccountPrincipal stored(String login, @Nullable UnitId scope, Role... roles) {
        return transaction.execute(status -> {
            var account = accounts.findByLogin(login).orElseGet(() -> new Account(login, Instant.EPOCH));
            account.describe(new AccountForm(login, "Người dùng " + login, Set.of(roles), scope, null, true, 0));
            if (hash == null) hash = passwords.encode(PASSWORD);
            account.setPassword(hash, false);
            return accounts.saveAndFlush(account).principal();
        });
    }
}
