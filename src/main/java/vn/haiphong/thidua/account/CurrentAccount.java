package vn.haiphong.thidua.account;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    /** @throws AccessDeniedException unless the account has one of the roles and its scope is the whole city */
    public void demandCity(Role... any) {
        demand(units.tree().city().id(), any);
    }

    /**
     * The codes of the units to look at within the own scope; null means all.
     *
     * @param wanted this unit and everything below it, null for the whole scope
     */
    public @Nullable Set<String> codesWithin(@Nullable UnitId wanted) {
        var scope = get().scope();
        if (scope == null && wanted == null) return null;
        var tree = units.tree();
        var within = new HashSet<>(tree.withBelow(wanted == null ? scope : wanted));
        if (scope != null) within.retainAll(tree.withBelow(scope));
        return within.stream().map(UnitId::code).collect(Collectors.toSet());
    }

    /** @throws AccessDeniedException unless the account has one of the roles and its scope holds the unit */
    public void demand(UnitId unit, Role... any) {
        if (!get().is(any) || !covers(unit)) {
            throw new AccessDeniedException("Not within the rights of " + get().login() + ": unit " + unit);
        }
    }
}
