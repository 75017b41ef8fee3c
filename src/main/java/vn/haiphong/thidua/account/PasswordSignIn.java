package vn.haiphong.thidua.account;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks login and password, slows guessing down, and leaves a trace of both outcomes. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final SignInThrottle throttle;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    PasswordSignIn(
            AccountDirectory directory,
            PasswordEncoder encoder,
            SignInThrottle throttle,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        passwords = new DaoAuthenticationProvider(directory);
        passwords.setPasswordEncoder(encoder);
        this.throttle = throttle;
        this.events = events;
        this.transaction = transaction;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var typed = attempt.getName().strip().toLowerCase();
        var login = typed.substring(0, Math.min(typed.length(), 40));
        var address = attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        if (throttle.blocks(login, address)) throw new LockedException("Too many wrong passwords");
        var password = String.valueOf(attempt.getCredentials());
        // Hashing megabytes would be a gift to attackers; nobody's password is that long.
        if (password.length() > 1000) password = "";
        try {
            var result = passwords.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(login, password));
            throttle.succeeded(login, address);
            tell("signedIn", login, address);
            return result;
        } catch (AuthenticationException e) {
            throttle.failed(login, address);
            tell("signInRefused", login, address);
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private void tell(String what, String login, String address) {
        transaction.executeWithoutResult(
                status -> events.publishEvent(new AccountChanged(what, login, login, null, "từ " + address)));
    }
}
