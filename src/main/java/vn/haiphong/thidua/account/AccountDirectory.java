package vn.haiphong.thidua.account;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.organisation.UnitId;

/** Looks accounts up for sign-in, for checking sessions, and for showing who did something. */
@Service
@Transactional(readOnly = true)
public class AccountDirectory implements UserDetailsService {

    /** More people than this are never written to at once. */
    private static final int AT_MOST = 10_000;

    private final AccountRepository accounts;

    AccountDirectory(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public AccountPrincipal loadUserByUsername(String login) {
        return accounts.findByLogin(login.strip().toLowerCase())
                .map(Account::principal)
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }

    /** Whether the account is still what it was when this session began. */
    public boolean isCurrent(AccountPrincipal principal) {
        return accounts.stampOf(principal.signedIn().id())
                .filter(stamp -> stamp == principal.stamp())
                .isPresent();
    }

    /** Active officers whose scope is exactly one of these units, by unit and name. */
    public List<Officer> officers(Collection<UnitId> units) {
        if (units.isEmpty()) return List.of();
        return accounts.officers(units.stream().map(UnitId::code).toList(), Limit.of(AT_MOST));
    }

    /** Active accounts of the Board for the whole city, by name. @param city the top of the tree */
    public List<Officer> board(UnitId city) {
        return accounts.board(city.code(), Limit.of(AT_MOST));
    }

    /** Active accounts with the rights of the Board that are bound to exactly this unit, by name. */
    public List<Officer> organisers(UnitId unit) {
        return accounts.organisers(unit.code(), Limit.of(AT_MOST));
    }

    /** How many active officers of units gave no address. */
    public long officersWithoutMail() {
        return accounts.officersWithoutMail();
    }

    /** The account as somebody to write to; empty when it is unknown or locked. */
    public Optional<Officer> officer(AccountId id) {
        return accounts.officer(id);
    }

    /** The name with which the account signs in; empty when it is unknown. */
    public Optional<String> login(AccountId id) {
        return accounts.findById(id).map(account -> account.signedIn().login());
    }

    /** Display names by id; unknown ids are left out. Ask for at most a page of them. */
    public Map<AccountId, String> names(Collection<AccountId> ids) {
        return accounts.findAllById(ids).stream()
                .map(Account::signedIn)
                .collect(Collectors.toMap(SignedIn::id, SignedIn::displayName));
    }

    /** Active accounts that have the role and act for the whole city, by display name; at most 200. */
    public Map<AccountId, String> active(Role role) {
        var names = new LinkedHashMap<AccountId, String>();
        accounts.activeForTheCity(role, PageRequest.of(0, 200)).forEach(one -> names.put(one.getId(), one.getName()));
        return names;
    }
}
