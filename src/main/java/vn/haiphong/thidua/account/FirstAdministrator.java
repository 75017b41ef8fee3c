package vn.haiphong.thidua.account;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a new house: the account {@code admin}, once, when there is no account at all. */
@Service
@Transactional
public class FirstAdministrator {

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final Clock clock;

    FirstAdministrator(AccountRepository accounts, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** The one-time password of the new {@code admin}, or empty when accounts exist already. */
    public Optional<String> create() {
        if (accounts.count() > 0) return Optional.empty();
        var admin = new Account("admin", clock.instant());
        admin.describe(new AccountForm("admin", "Quản trị viên", Set.of(Role.ADMIN), null, null, true, 0));
        var password = Accounts.newPassword();
        admin.setPassword(passwords.encode(password), true);
        accounts.save(admin);
        return Optional.of(password);
    }
}
