package vn.haiphong.thidua.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.VietnameseText;

/** Keeps the accounts: list, make, change, new password. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class Accounts {

    static final int PAGE_SIZE_AT_MOST = 100;

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(
            AccountRepository accounts,
            PasswordEncoder passwords,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /** A page of at most 100 accounts whose login or name holds the text, by login. */
    @Transactional(readOnly = true)
    public List<AccountRow> page(String text, int page, int size) {
        var request = PageRequest.of(page, Math.min(size, PAGE_SIZE_AT_MOST), Sort.by("login"));
        return accounts.matching(VietnameseText.line(text), request)
                .map(Account::row)
                .getContent();
    }

    @Transactional(readOnly = true)
    public long count(String text) {
        return accounts.matching(VietnameseText.line(text), PageRequest.of(0, 1))
                .getTotalElements();
    }

    @Transactional(readOnly = true)
    public AccountForm form(AccountId id) {
        return get(id).form();
    }

    /** Makes an account with a temporary password, which is returned once and kept only as a hash. */
    public String create(AccountForm form) {
        if (accounts.findByLogin(form.login()).isPresent()) {
            throw new StepRefused("Tên đăng nhập “" + form.login() + "” đã có. Hãy chọn tên khác.");
        }
        if (form.scope() != null) units.tree().get(form.scope());
        var account = new Account(form.login(), clock.instant());
        account.describe(form);
        var password = newPassword();
        account.setPassword(passwords.encode(password), true);
        accounts.saveAndFlush(account);
        tell("created", account, described(form));
        return password;
    }

    /** @throws EditedMeanwhile when another administrator saved first */
    public void change(AccountId id, AccountForm form) {
        var account = get(id);
        if (account.version() != form.version()) {
            throw new EditedMeanwhile("quản trị viên khác", clock.instant());
        }
        var wasAdmin = account.isActiveAdmin();
        var before = described(account.form());
        account.describe(form);
        if (wasAdmin && !account.isActiveAdmin() && accounts.activeAdmins() < 1) {
            throw new StepRefused("Đây là quản trị viên cuối cùng còn hoạt động; hãy trao quyền cho người khác trước.");
        }
        accounts.saveAndFlush(account);
        tell("changed", account, before + " → " + described(form));
    }

    /** Gives a new temporary password, returned once; whoever is signed in with the account is signed out. */
    public String resetPassword(AccountId id) {
        var account = get(id);
        var password = newPassword();
        account.setPassword(passwords.encode(password), true);
        tell("passwordReset", account, "");
        return password;
    }

    private Account get(AccountId id) {
        return accounts.findById(id)
                .orElseThrow(() -> new StepRefused("Không còn tài khoản này. Hãy tải lại danh sách."));
    }

    private void tell(String what, Account account, String details) {
        var who = account.signedIn();
        events.publishEvent(new AccountChanged(what, who.id().value().toString(), who.login(), who.scope(), details));
    }

    private static String described(AccountForm form) {
        var roles = form.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "));
        return form.displayName() + "; " + roles + "; "
                + (form.scope() == null ? "toàn thành phố" : form.scope().code())
                + (form.mail() == null ? "" : "; có thư điện tử")
                + (form.active() ? "" : "; đã khóa");
    }

    static String newPassword() {
        return RANDOM.ints(16, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining());
    }
}
