package vn.haiphong.thidua.account;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;

/** Who acts now, and whether role and unit scope allow it. */
@Service
public class CurrentAccount {

    private final Units units;

    CurrentAccount(Units units) {
        this.units = units;
    }

    public Optional<SignedIn> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof AccountPrincipal principal)) {
            return Optional.empty();
        }
        return Optional.of(principal.signedIn());
    }

    /** @throws AccessDeniedException when nobody is signed in */
    public SignedIn get() {
        return find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    /** Whether the scope of the signed-in account holds this unit. */
    public boolean covers(UnitId unit) {
        var scope = get().scope();
        return scope == null || units.tree().covers(scope, unit);
    }

    /** @throws AccessDeniedException unless the account has one of the roles and its scope holds the unit */
    public void demand(UnitId unit, Role... any) {
        if (!get().is(any) || !covers(unit)) {
            throw new AccessDeniedException("Not within the rights of " + get().login() + ": unit " + unit);
        }
    }
}
