package vn.haiphong.thidua.account;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.shared.MailAddress;
import vn.haiphong.thidua.shared.StepRefused;

/** What everybody may do with the own account. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class OwnAccount {

    private final CurrentAccount current;
    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;

    OwnAccount(
            CurrentAccount current,
            AccountRepository accounts,
            PasswordEncoder passwords,
            ApplicationEventPublisher events) {
        this.current = current;
        this.accounts = accounts;
        this.passwords = passwords;
        this.events = events;
    }

    /** Whether the password was given out by an administrator and must be replaced first. */
    @Transactional(readOnly = true)
    public boolean mustChangePassword() {
        return accounts.findById(current.get().id())
                .map(Account::passwordTemporary)
                .orElse(false);
    }

    /** The official mail address, empty when none is known. */
    @Transactional(readOnly = true)
    public Optional<String> mail() {
        return accounts.findById(current.get().id()).map(Account::mail);
    }

    /** @param address empty when mails are not wanted */
    public void changeMail(String address) {
        var account = accounts.findById(current.get().id()).orElseThrow();
        account.reachableBy(MailAddress.read(address));
        tell("mailChanged", account);
    }

    /** Replaces the password; every session of the account, this one too, has to sign in again. */
    public void changePassword(String old, String fresh) {
        var account = accounts.findById(current.get().id()).orElseThrow();
        if (!passwords.matches(old, account.passwordHash())) {
            throw new StepRefused("Mật khẩu hiện tại chưa đúng. Hãy nhập lại.");
        }
        if (fresh.length() < 12 || fresh.length() > 200) {
            throw new StepRefused("Mật khẩu mới cần từ 12 đến 200 ký tự. Một câu dễ nhớ là đủ mạnh.");
        }
        if (fresh.equals(old) || fresh.toLowerCase().contains(account.login())) {
            throw new StepRefused("Mật khẩu mới phải khác mật khẩu cũ và không chứa tên đăng nhập.");
        }
        account.setPassword(passwords.encode(fresh), false);
        tell("passwordChanged", account);
    }

    private void tell(String what, Account account) {
        events.publishEvent(new AccountChanged(
                what,
                account.id().value().toString(),
                account.login(),
                current.get().scope(),
                ""));
    }
}
